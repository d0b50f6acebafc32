import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../src/identity/candidate-pairs.ts';

const CAP = 3;

function pairsOf(keys: readonly (readonly string[])[], cap = CAP): readonly string[] {
  return [...candidatePairs(keys, cap).pairs].map(([one, other]) => `${one} ${other}`);
}

/** By comparing all with all: the pairs that share a key of few, or two keys of many that few share. */
function expected(keys: readonly (readonly string[])[]): readonly string[] {
  const count = (wanted: readonly string[]) => keys.filter((list) => wanted.every((key) => list.includes(key))).length;
  const isPair = (shared: readonly string[]) =>
    shared.some((key) => count([key]) <= CAP) ||
    shared.some((one) => shared.some((other) => one !== other && count([one, other]) <= CAP));
  return keys.flatMap((list, one) =>
    keys.flatMap((others, other) =>
      one < other && isPair([...new Set(list)].filter((key) => others.includes(key))) ? [`${one} ${other}`] : [],
    ),
  );
}

describe('the pairs that are compared', () => {
  test('are those that share a key, each once and the lower index first', () => {
    expect(pairsOf([['a', 'b'], ['c'], ['b', 'a'], ['b'], []])).toEqual(['0 2', '0 3', '2 3']);
  });

  test('are none of a key that too many have', () => {
    expect(pairsOf([['a'], ['a'], ['a'], ['a']])).toEqual([]);
  });

  test('are those of such a key that share a second one', () => {
    const many = [['a', 'b'], ['a', 'b'], ['a'], ['a'], ['b'], ['b']];
    expect(pairsOf(many)).toEqual(['0 1']);
    expect(candidatePairs(many, CAP)).toMatchObject({ cappedBlocks: 2, blocksLeftOut: 0 });
  });

  test('are none where too many share both, which is counted', () => {
    const many = [
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ];
    expect(pairsOf(many)).toEqual([]);
    expect(candidatePairs(many, CAP)).toMatchObject({ cappedBlocks: 2, blocksLeftOut: 1 });
  });

  test('are those of any two of three such keys that few share', () => {
    const [ab, ac, bc] = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ];
    const keys = [['a', 'b', 'c'], ['a', 'b', 'c'], ab, ab, ac, bc];
    expect(pairsOf(keys).toSorted()).toEqual(expected(keys).toSorted());
    expect(pairsOf(keys)).toContain('0 1');
  });

  test('are the same as by comparing all with all, for any keys', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 6 }), { maxLength: 12 }), (keys) => {
        const found = pairsOf(keys);
        expect(new Set(found).size).toBe(found.length);
        expect(found.toSorted()).toEqual(expected(keys).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('come of a list of many without comparing all with all', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => ['all', `half ${index >> 1}`]);
    expect(pairsOf(keys)).toHaveLength(10_000);
  });
});
