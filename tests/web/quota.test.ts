import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { quotaOf, restOf, type Group } from '../../web/src/scene/quota.ts';

const group = (count: number, shown = 0): Group => ({ type: 'HEADS', direction: 'OUT', count, shown });
const groups = fc.array(
  fc.tuple(fc.nat(300), fc.nat(300)).map(([count, shown]) => group(count, Math.min(count, shown))),
  { maxLength: 12 },
);

describe('the places of an expansion', () => {
  it('are shared so that a large group hides no small one', () => {
    expect(quotaOf([group(140), group(3), group(1)], 25)).toEqual([21, 3, 1]);
    expect(quotaOf([group(100), group(100)], 25)).toEqual([12, 13]);
  });

  it('are for what is not shown yet', () => {
    expect(quotaOf([group(10, 8), group(5, 5)], 25)).toEqual([2, 0]);
  });

  it('are as many as asked for, or as there is something to show', () => {
    fc.assert(
      fc.property(groups, fc.nat(100), (given, most) => {
        const sum = quotaOf(given, most).reduce((left, right) => left + right, 0);
        const rest = given.map(restOf).reduce((left, right) => left + right, 0);
        expect(sum).toBe(Math.min(most, rest));
      }),
    );
  });

  it('give no group more than it has, and none less than a larger one that is not full', () => {
    fc.assert(
      fc.property(groups, fc.nat(100), (given, most) => {
        const quota = quotaOf(given, most);
        given.forEach((one, index) => {
          expect(quota[index]).toBeLessThanOrEqual(restOf(one));
          if (quota[index]! < restOf(one))
            for (const other of quota) expect(other).toBeLessThanOrEqual(quota[index]! + 1);
        });
      }),
    );
  });
});
