import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/input-error.ts';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const absence = (args: string, fields = 'state') => compiledRoot(`{ absence(${args}) { ${fields} } }`);

describe('whether something is said of an entity', () => {
  it('is looked for among standing claims at either end, with the predicate as a parameter', () => {
    const { text, parameters } = absence('about: "saic", predicate: "OWNS"');
    for (const end of ['subject', 'object'])
      expect(text).toContain(`c.${end} = entity.id AND c.id > '' AND c.predicate = $p1 AND c.status IS NULL`);
    expect(parameters).toMatchObject({ p0: ['saic'], p1: 'OWNS' });
  });

  it('is asked of kinds that can have it: those at either end of a relation, or of an attribute', () => {
    expect(absence('about: "a", predicate: "HEADS"').parameters['p2']).toContain('PERSON');
    expect(absence('about: "a", predicate: "HEADS"').parameters['p2']).not.toContain('PLACE');
    expect(absence('about: "a", predicate: "NAME"').parameters['p2']).toContain('PLACE');
  });

  it('is asked in this order: stated, denied, out of scope, not stated, unknown', () => {
    const { text } = absence('about: "a", predicate: "OWNS"');
    const states = ['STATED', 'DENIED', 'OUT_OF_SCOPE', 'NOT_STATED', 'UNKNOWN'].map((state) =>
      text.indexOf(`'${state}'`),
    );
    expect(states.toSorted((one, other) => one - other)).toEqual(states);
    expect(Math.min(...states)).toBeGreaterThan(0);
  });

  it('may be asked of two entities, of which both must be named by a claim or a remark', () => {
    const { text, parameters } = absence('about: "a", predicate: "OWNS", with: "b"');
    expect(text).toContain('c.object = $p0[1]');
    expect(text).toContain('all(id IN $p0 WHERE id IN x.about)');
    expect(parameters['p0']).toEqual(['a', 'b']);
    expect(text).not.toContain('notStated');
  });

  it('is worded in the language asked', () => {
    const { answer } = absence('about: "a", predicate: "OWNS"', 'state en: sentence zh: sentence(lang: "zh")');
    const { en, zh } = answer([[], ['UNKNOWN']]) as Readonly<Record<string, string>>;
    expect(en).toMatch(/^[A-Za-z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('what cannot be asked', () => {
  it('is a predicate that there is none of, with the nearest', () => {
    expect(() => absence('about: "a", predicate: "OWNZ"')).toThrow(InputError);
    expect(() => absence('about: "a", predicate: "OWNZ"')).toThrow(
      'predicate: there is no "OWNZ", did you mean "OWNS"?',
    );
    expect(() => absence('about: "a", predicate: "经营范围"')).toThrow('; relationTypes lists the relation types.');
  });

  it('is an entity that there is none of, under the argument that named it', () => {
    const { answer } = absence('about: "a", predicate: "OWNS", with: "b"');
    expect(() => answer([['a'], null])).toThrow(new UnknownIds('about', ['a']));
    expect(() => answer([['b'], null])).toThrow(new UnknownIds('with', ['b']));
  });
});
