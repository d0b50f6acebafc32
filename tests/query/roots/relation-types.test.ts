import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import { compiledRoot } from '../../support/compiling.ts';

describe('the relation types', () => {
  const { needsStatement, answer } = compiledRoot(
    '{ relationTypes { type label(lang: "zh") back: label(direction: IN) sentence } }',
  );
  const types = answer() as readonly Readonly<Record<string, string>>[];

  it('are all of the registry, for which the database is not asked', () => {
    expect(needsStatement).toBe(false);
    expect(types.map(({ type }) => type)).toEqual(RELATION_TYPES.map(({ type }) => type));
  });

  it('are worded in the language and the direction asked', () => {
    const heads = types.find(({ type }) => type === 'HEADS')!;
    expect(heads['label']).toMatch(/\p{Script=Han}/u);
    expect(heads).toMatchObject({ back: 'headed by', sentence: '{from} heads {to}' });
  });
});

describe('the vocabularies', () => {
  const vocabularies = (args: string) =>
    compiledRoot(`{ vocabularies${args} { name values { value label(lang: "zh") } } }`).answer() as readonly {
      readonly name: string;
      readonly values: readonly { readonly value: string; readonly label: string }[];
    }[];

  it('are all there are, each word with its label', () => {
    const all = vocabularies('');
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { values } of all) for (const { label } of values) expect(label).not.toBe('');
  });

  it('are one, by its name', () => {
    const [{ name } = { name: '' }] = vocabularies('');
    expect(vocabularies(`(name: "${name}")`).map((one) => one.name)).toEqual([name]);
  });

  it('are refused by a name that there is none of, with the nearest', () => {
    const [{ name } = { name: '' }] = vocabularies('');
    expect(() => vocabularies(`(name: "${name}x")`)).toThrow(
      `name: there is no vocabulary "${name}x", did you mean "${name}"?`,
    );
  });
});
