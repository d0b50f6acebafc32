import { describe, expect, it } from 'vitest';
import { Draws } from '../../src/synthetic/random.ts';
import { SIZE_RULES, sizeClassOf, type SizeRule } from '../../src/synthetic/size-rules.ts';
import { drawSize, SIZE_SHARES } from '../../src/synthetic/sizes.ts';

describe('the rules of 2011 on sizes', () => {
  it.each<[SizeRule, number, number, string]>([
    ['INDUSTRY', 1_000, 40_000, 'LARGE'],
    // Below either line is no large firm.
    ['INDUSTRY', 5_000, 39_999, 'MEDIUM'],
    ['INDUSTRY', 300, 1_999, 'SMALL'],
    ['INDUSTRY', 19, 90_000, 'MICRO'],
    ['WHOLESALE', 20, 5_000, 'MEDIUM'],
    ['RETAIL', 10, 100, 'SMALL'],
    ['FARMING', 500, 0, 'MEDIUM'],
    ['OTHER', 300, 0, 'LARGE'],
    ['OTHER', 9, 1e9, 'MICRO'],
    ['PROPERTY_MANAGEMENT', 100, 499, 'MICRO'],
  ])('%s with %i and %i is %s', (rule, first, second, sizeClass) => {
    expect(sizeClassOf(SIZE_RULES[rule], first, second)).toBe(sizeClass);
  });

  it.each(Object.keys(SIZE_RULES) as SizeRule[])('give %s the classes in their shares', (rule) => {
    const drawn = Array.from({ length: 4_000 }, (_, index) => drawSize(new Draws(1, 1, index), rule));
    expect(drawn.every(({ staff }) => Number.isInteger(staff) && staff >= 1)).toBe(true);
    for (const [index, each] of SIZE_SHARES.items.entries()) {
      const share = drawn.filter(({ sizeClass }) => sizeClass === each).length / drawn.length;
      expect(Math.abs(share - SIZE_SHARES.shares[index]!)).toBeLessThan(0.04);
    }
  });
});
