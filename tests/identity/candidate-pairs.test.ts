import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../src/identity/candidate-pairs.ts';

const CAP = 3;
const [A, B, C] = [1, 2, 3] as const;

function pairsOf(keys: readonly (readonly number[])[], cap = CAP): readonly string[] {
  return [...candidatePairs(keys, cap).pairs].map(([one, other]) => `${one} ${other}`);
}

/** By comparing all with all: the pairs that share a key of few. */
function expected(keys: readonly (readonly number[])[]): readonly string[] {
  const isOfFew = (key: number) => keys.filter((list) => list.includes(key)).length <= CAP;
  return keys.flatMap((list, one) =>
    keys.flatMap((others, other) =>
      one < other && list.some((key) => others.includes(key) && isOfFew(key)) ? [`${one} ${other}`] : [],
    ),
  );
}

describe('the pairs that are compared', () => {
  test('are those that share a key, each once and the lower index first', () => {
    expect(pairsOf([[A, B], [C], [B, A], [B], []])).toEqual(['0 2', '0 3', '2 3']);
  });

  test('are none of a key that too many have, which is counted', () => {
    const many = [[A], [A], [A], [A]];
    expect(pairsOf(many)).toEqual([]);
    expect(candidatePairs(many, CAP)).toMatchObject({ cappedBlocks: 1 });
  });

  test('are those that share a key of few beside one of many', () => {
    expect(pairsOf([[A, B], [A, B], [A], [A]])).toEqual(['0 1']);
  });

  test('are the same as by comparing all with all, for any keys', () => {
    const key = fc.integer({ min: 0, max: 6 });
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
    const keys = Array.from({ length: 20_000 }, (_, index) => [A, 10 + (index >> 1)]);
    expect(pairsOf(keys)).toHaveLength(10_000);
  });
});
