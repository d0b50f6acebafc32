import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { combineBounds } from '../../src/domain/bounds.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { combineDates } from '../../src/domain/printed-date.ts';
import { anyDate } from '../support/claims.ts';

describe('printed dates', () => {
  test.each([
    [[], null, true],
    [[null, null], null, true],
    [['2011', null], '2011', true],
    [['2011', '2011-06', '2011-06-15'], '2011-06-15', true],
    [['2011-06', '2011-07'], null, false],
    [['2011', '2012-01-01'], null, false],
  ] as const)('%j give %j', (texts, text, agree) => {
    expect(combineDates(texts)).toEqual({ text, agree });
  });

  test('give a date only when it lies within all of them', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 4 }), (texts) => {
        const { text, agree } = combineDates(texts);
        const ranges = texts.map((one) => parsePartialDate(one)!);
        const days = ranges
          .map(({ min }) => min)
          .filter((day) => ranges.every(({ min, max }) => min <= day && day <= max));
        expect(agree).toBe(texts.length === 0 || days.length > 0);
        expect(text === null).toBe(texts.length === 0 || !agree);
      }),
    );
  });
});

describe('bounds', () => {
  test('of one source stay as they are, even when they contradict themselves', () => {
    expect(combineBounds([{ min: 20140101, max: 20130101 }])).toEqual({ min: 20140101, max: 20130101, agree: true });
  });

  test('stay open on the side where a source that disagrees leaves them open', () => {
    expect(
      combineBounds([
        { min: null, max: 20130101 },
        { min: 20140101, max: 20141231 },
      ]),
    ).toEqual({
      min: null,
      max: 20141231,
      agree: false,
    });
  });
});
