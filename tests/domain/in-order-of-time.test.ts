import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../src/domain/in-order-of-time.ts';

const inOrder = (times: readonly (string | null)[], withUndated = true) =>
  inOrderOfTime(times, (time) => time, withUndated);

describe('times in their order', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['a year stands before its months, and these before their days', ['2012', '2012-01', '2012-01-01', '2012-01-02']],
    ['what is longer stands before what begins with it', ['19XX', '1900s', '1900', '1900-01']],
    ['a decade and a century begin with their first day', ['19XX', '1980s', '1985', '1990s', '1991']],
    ['a range stands by its first day', ['2009', '2010/2012', '2011']],
    [
      'what is open before stands by its last day, what is open after by its first',
      ['2011', 'before 2012', '2012', 'after 2012', '2013-02'],
    ],
    ['circa reaches a year back', ['c. 2012', '2011-02', '2012']],
    [
      'an early part of a decade does not begin later than the decade',
      ['2010s', 'early 2010s', 'mid-2010s', 'late 2010s'],
    ],
    ['quarters, halves and seasons stand within their year', ['2013', '2013-01', '2013-Q2', '2013年下半年', '2013-23']],
    ['what has no bound comes last, in the order in which it is given', ['2013', '1990?', null, 'possibly 1980']],
  ])('%s', (_, times) => {
    expect(inOrder(times)).toEqual(times);
    const dated = times.filter((time) => time !== null && !/\?|possibly/.test(time));
    expect(inOrder([...dated].reverse())).toEqual(dated);
    expect(inOrder(times, false)).toEqual(dated);
  });

  it('of partial dates is that of their texts', () => {
    const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 1000, max: 2999 }).map(String);
    const date = fc.oneof(
      year,
      fc.tuple(year, two(12)).map((parts) => parts.join('-')),
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
    );
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        expect(inOrder(dates)).toEqual([...dates].sort());
      }),
    );
  });
});
