import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { shuffled, unshuffled } from '../../src/synthetic/permutation.ts';

const seed = fc.nat(0xffffffff);

describe('a shuffled row', () => {
  it('holds every index once, whatever its size', () => {
    fc.assert(
      fc.property(seed, seed, fc.integer({ min: 1, max: 600 }), (seed, stream, size) => {
        const places = Array.from({ length: size }, (_, index) => shuffled(seed, stream, size, index));
        expect(places.toSorted((a, b) => a - b)).toEqual([...places.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read backwards, however long it is', () => {
    const row = fc.integer({ min: 1, max: 400_000_000 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
    fc.assert(
      fc.property(seed, seed, row, (seed, stream, [size, index]) => {
        const place = shuffled(seed, stream, size, index);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(size);
        expect(unshuffled(seed, stream, size, place)).toBe(index);
      }),
    );
  });

  it('is another for another seed', () => {
    const row = (seed: number) => Array.from({ length: 50 }, (_, index) => shuffled(seed, 1, 50, index));
    expect(row(1)).not.toEqual(row(2));
    expect(row(1)).toEqual(row(1));
  });
});
