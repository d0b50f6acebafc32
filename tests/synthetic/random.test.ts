import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Draws, hash32, streamOf } from '../../src/synthetic/random.ts';
import { Weighted } from '../../src/synthetic/weighted.ts';

const number = fc.nat(0xffffffff);

describe('draws', () => {
  it('are the same on every machine', () => {
    const draws = new Draws(1, streamOf('firm'), 7);
    expect([draws.bits(), draws.bits(), draws.bits()]).toEqual([2037778905, 2129435839, 2744358557]);
    expect(hash32(1, 2, 3)).toBe(2154539442);
  });

  it('depend on seed, stream and index alone', () => {
    fc.assert(
      fc.property(number, number, number, (seed, stream, index) => {
        const row = () => {
          const draws = new Draws(seed, stream, index);
          return Array.from({ length: 5 }, () => draws.unit());
        };
        expect(row()).toEqual(row());
        expect(row().every((unit) => unit >= 0 && unit < 1)).toBe(true);
      }),
    );
  });

  it('differ from one index, stream or seed to the next', () => {
    const first = (seed: number, stream: number, index: number) => new Draws(seed, stream, index).bits();
    const all = Array.from({ length: 1_000 }, (_, i) => [
      first(1, 1, i),
      first(i + 2, 1, 0),
      first(1, i + 2, 0),
    ]).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('are even: each tenth is drawn about as often, for one index many times and for many once', () => {
    const draws = new Draws(1, 2, 3);
    const one = Array.from({ length: 10_000 }, () => draws.below(10));
    const many = Array.from({ length: 10_000 }, (_, index) => new Draws(1, 2, index).below(10));
    for (const drawn of [one, many]) {
      for (let tenth = 0; tenth < 10; tenth++) {
        expect(Math.abs(drawn.filter((each) => each === tenth).length - 1_000)).toBeLessThan(150);
      }
    }
  });
});

describe('things with shares', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 40 });

  it('are dealt out to the last one, each within one of its share', () => {
    fc.assert(
      fc.property(weights, fc.nat(5_000), (each, total) => {
        const things = new Weighted(each.map((weight, index) => [index, weight] as const));
        const dealt = things.deal(total);
        expect(dealt.reduce((sum, count) => sum + count, 0)).toBe(total);
        for (const [index, count] of dealt.entries()) {
          expect(Math.abs(count - things.shares[index]! * total)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are dealt one by one as they are counted', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 300 }), (each, total) => {
        const things = new Weighted(each.map((weight, index) => [index, weight] as const));
        const counts = each.map(() => 0);
        for (let place = 0; place < total; place++) counts[things.dealt(place, total)]!++;
        expect(counts).toEqual(things.deal(total));
      }),
      { numRuns: 60 },
    );
  });
});
