import { describe, expect, it } from 'vitest';
import type { FieldCompilers } from '../../src/query/compilation.ts';
import type { ArgsOf, FieldOf } from '../../src/query/schema-types.ts';
import type { MemberCompilers } from '../../src/query/row-layout.ts';

// What is said of types here is checked by the compiler; the values show that the cases are real.

const asIs = { text: 'x', decode: (raw: unknown) => raw };

describe('the arguments of a field', () => {
  it('are those that the schema gives it, with those there that have a default', () => {
    const given: Pick<ArgsOf<'Query', 'paths'>, 'from' | 'maxHops' | 'hubLimit'> = { from: 'a', maxHops: 4 };
    expect(given.maxHops.toFixed(0)).toBe('4');
    // @ts-expect-error: it has no default, so it may be missing
    expect(() => given.hubLimit.toFixed(0)).toThrow();
    // @ts-expect-error: the schema has no such argument
    expect(given.maxhops).toBeUndefined();
  });

  it('of an interface are those of its field', () => {
    const given: ArgsOf<'Entity', 'name'> = { lang: 'zh' };
    expect(given.asOf ?? null).toBeNull();
  });
});

describe('a table of compilers', () => {
  it('takes the fields of its type only', () => {
    const field: FieldOf<'Conflict'> = 'question';
    const table: FieldCompilers<'Conflict'> = { [field]: () => asIs };
    // @ts-expect-error: a conflict has no field of this name
    const misspelt: FieldCompilers<'Conflict'> = { questoin: () => asIs };
    expect(Object.keys({ ...table, ...misspelt })).toEqual(['question', 'questoin']);
  });

  it('of what is no node has each of them', () => {
    // @ts-expect-error: a span of time has an end too
    const half: MemberCompilers<'TimeSpan'> = { from: () => asIs };
    expect(Object.keys(half)).toEqual(['from']);
  });

  it('gives each its arguments', () => {
    const table: FieldCompilers<'Claim'> = {
      sentence: (_compilation, _scope, { args }) => ({ ...asIs, text: args.lang }),
      // @ts-expect-error: the details of a claim are not asked by language
      details: (_compilation, _scope, { args }) => ({ ...asIs, text: args.lang }),
    };
    expect(Object.keys(table)).toHaveLength(2);
  });
});
