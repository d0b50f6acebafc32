import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { combineValidities, type Vouched } from '../../src/domain/combine-validities.ts';
import type { DayRange } from '../../src/domain/partial-date.ts';
import { certaintyAt, intervalsFrom, intervalNumbers, tight, type Validity } from '../../src/domain/validity.ts';

/** A small calendar; days outside it stand for before and after everything. */
const [FIRST, LAST] = [-5, 46];
const day = fc.integer({ min: 1, max: 40 });
const bound = fc.option(day, { nil: null });
const aWindow = fc.tuple(day, day).map(([a, b]): DayRange => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const aValidity = fc
  .tuple(bound, bound, bound, bound)
  .map(([startMin, startMax, endMin, endMax]) => tight({ startMin, startMax, endMin, endMax }))
  .filter((validity) => historiesOf(validity).length > 0);
const aClaim: fc.Arbitrary<Vouched> = fc.record({
  validity: aValidity,
  firm: fc.boolean(),
  preferred: fc.boolean(),
  post: fc.constantFrom(null, null, 'chairman', 'manager'),
});
const claims = fc.array(aClaim, { minLength: 1, maxLength: 4 });

/** Every interval of days that one claim may speak of. */
function historiesOf({ startMin, startMax, endMin, endMax }: Omit<Validity, 'certain'>): readonly DayRange[] {
  const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => index + FIRST);
  const within = (one: number, min: number | null, max: number | null) => one >= (min ?? FIRST) && one <= (max ?? LAST);
  const ends = days.filter((end) => within(end, endMin, endMax));
  return days
    .filter((start) => within(start, startMin, startMax))
    .flatMap((start) => ends.filter((end) => end >= start).map((end) => ({ min: start, max: end })));
}

const touches = (a: DayRange, b: DayRange) => a.min <= b.max && a.max >= b.min;
const proves = ({ validity }: Vouched, window: DayRange) => historiesOf(validity).every((one) => touches(one, window));
const allows = ({ validity }: Vouched, window: DayRange) => historiesOf(validity).some((one) => touches(one, window));
const startsOf = ({ validity }: Vouched) => ({ min: validity.startMin ?? FIRST, max: validity.startMax ?? LAST });
const endsOf = ({ validity }: Vouched) => ({ min: validity.endMin ?? FIRST, max: validity.endMax ?? LAST });
const canBothBe = (a: Vouched, b: Vouched) => touches(startsOf(a), startsOf(b)) && touches(endsOf(a), endsOf(b));
const onePost = (a: Vouched, b: Vouched) => a.post === null || b.post === null || a.post === b.post;
/** The claims that vouch: firm ones among the preferred, or among all where none is preferred. */
const vouching = (all: readonly Vouched[]) => {
  const preferred = all.filter((one) => one.preferred);
  return (preferred.length > 0 ? preferred : all).filter(({ firm }) => firm);
};

describe('the time of a relation by all its claims', () => {
  it('is certain where one claim that vouches proves it and none that vouches for the same post rules it out', () => {
    fc.assert(
      fc.property(claims, aWindow, (all, window) => {
        const some = vouching(all);
        const certain = certaintyAt(combineValidities(all), window) === 'DEFINITELY';
        const undisputed = some.filter((one) => some.every((other) => !onePost(one, other) || canBothBe(one, other)));
        if (undisputed.some((one) => proves(one, window))) expect(certain).toBe(true);
        if (!certain) return;
        const proving = some.filter((one) => proves(one, window));
        expect(proving.some((one) => some.every((other) => !onePost(one, other) || allows(other, window)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is ruled out only where all claims rule it out, or those that agree do so together', () => {
    fc.assert(
      fc.property(claims, aWindow, (all, window) => {
        const common = (ranges: readonly DayRange[]) => ({
          min: Math.max(...ranges.map(({ min }) => min)),
          max: Math.min(...ranges.map(({ max }) => max)),
        });
        const [starts, ends] = [all.map(startsOf), all.map(endsOf)];
        const [start, end] = [common(starts), common(ends)];
        const from = start.min <= start.max ? start.min : Math.min(...starts.map(({ min }) => min));
        const to = end.min <= end.max ? end.max : Math.max(...ends.map(({ max }) => max));
        expect(certaintyAt(combineValidities(all), window) === 'NO').toBe(!touches({ min: from, max: to }, window));
      }),
      { numRuns: 400 },
    );
  });

  it('never rules out, where its start and its end are disputed, what a single claim allows', () => {
    fc.assert(
      fc.property(aClaim, aClaim, aWindow, (one, other, window) => {
        fc.pre(!touches(startsOf(one), startsOf(other)) && !touches(endsOf(one), endsOf(other)));
        fc.pre(allows(one, window) || allows(other, window));
        expect(certaintyAt(combineValidities([one, other]), window)).not.toBe('NO');
      }),
    );
  });

  it('is the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(
        claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(combineValidities(shuffled)).toEqual(combineValidities(all));
        },
      ),
    );
  });

  it('of one claim that can prove is that of the claim', () => {
    fc.assert(
      fc.property(aClaim, (one) => {
        const { validity } = one;
        expect(combineValidities([{ ...one, firm: true }])).toEqual(validity);
      }),
    );
  });
});

describe('intervals as numbers', () => {
  it('are read back as they were, none included', () => {
    const interval = fc.record({
      from: fc.integer({ min: 0, max: 20991231 }),
      to: fc.integer({ min: 0, max: 99999999 }),
    });
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        expect(intervalsFrom(intervalNumbers(intervals))).toEqual(intervals);
        expect(intervalNumbers(intervals)).not.toEqual([]);
      }),
    );
  });
});
