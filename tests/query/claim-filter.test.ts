import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { claimFilterOf, knownByDay, optionalList, type ClaimFilterArgs } from '../../src/query/claim-filter.ts';
import { compiling, parametersIn } from '../support/compiling.ts';

function asked(args: string) {
  const { compilation, field } = compiling<ClaimFilterArgs>(`{ heads${args} { totalCount } }`, {}, 'Person');
  const filter = claimFilterOf(compilation, field);
  return { filter, parameters: parametersIn(compilation) };
}

describe('which claims count', () => {
  it('is all of them where neither sources nor a day is given, and that takes no parameter', () => {
    expect(asked('')).toEqual({ filter: null, parameters: {} });
    expect(asked('(sources: null, knownAt: null)')).toEqual({ filter: null, parameters: {} });
  });

  it('is those of some sources, each named once, in one order', () => {
    expect(asked('(sources: ["b", "a", "b"])')).toEqual({
      filter: { sources: '$p0', knownBy: null },
      parameters: { p0: ['a', 'b'] },
    });
  });

  it('is those that were known by the last day that a date covers', () => {
    for (const [date, day] of [
      ['2013', 20131231],
      ['2012-02', 20120229],
      ['2013-11-18', 20131118],
    ])
      expect(asked(`(knownAt: "${date}")`)).toEqual({
        filter: { sources: null, knownBy: '$p0' },
        parameters: { p0: day },
      });
  });

  it('is those that are both, where both are given', () => {
    expect(asked('(knownAt: "2013", sources: ["a"])')).toEqual({
      filter: { sources: '$p0', knownBy: '$p1' },
      parameters: { p0: ['a'], p1: 20131231 },
    });
  });

  it('is refused where the day is no date, with the name of the argument', () => {
    expect(() => asked('(knownAt: "soon")')).toThrow(InputError);
    expect(() => asked('(knownAt: "2013-02-30")')).toThrow(/^knownAt: "2013-02-30" is no date/);
  });
});

describe('the day by which something was known', () => {
  it('is no parameter where it is not given', () => {
    const { compilation, field } = compiling<ClaimFilterArgs>('{ statistics { id } }');
    expect([knownByDay(compilation, field), parametersIn(compilation)]).toEqual([null, {}]);
  });
});

describe('an optional list', () => {
  it('shows in the text by being there, and its items are a parameter', () => {
    const one = (ids: readonly string[] | null) => {
      const text = 'query ($ids: [ID!]) { heads(sources: $ids) { totalCount } }';
      const { compilation, field } = compiling<ClaimFilterArgs>(text, { ids }, 'Person');
      return [optionalList(compilation, field, 'sources'), parametersIn(compilation)];
    };
    expect(one(null)).toEqual([null, {}]);
    expect(one(['上海'])).toEqual(['$p0', { p0: ['上海'] }]);
    expect(one(["x'] RETURN 1"])).toEqual(['$p0', { p0: ["x'] RETURN 1"] }]);
  });
});
