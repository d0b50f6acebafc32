import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { dayBefore, parsePartialDate } from '../../src/domain/partial-date.ts';

const aDate = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-31'), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);
const dayOf = (text: string) => Number(text.replaceAll('-', ''));

describe('a partial date', () => {
  it.each([
    ['2011', 20110101, 20111231],
    ['2011-06', 20110601, 20110630],
    ['2012-02', 20120201, 20120229],
    ['1900-02', 19000201, 19000228],
    ['2011-06-15', 20110615, 20110615],
  ])('%s covers the days %i to %i', (text, min, max) => {
    expect(parsePartialDate(text)).toEqual({ min, max });
  });

  it.each([
    '',
    '11',
    '2011-6',
    '2011-13',
    '2011-00',
    '2011-02-29',
    '2011-06-31',
    '2011-06-00',
    '0000',
    ' 2011',
    '2011/06',
    '2011-06-15T07:40',
  ])('"%s" is none', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('of a day is that day, of its month and year a range around it', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const text = iso(date);
        const day = dayOf(text);
        expect(parsePartialDate(text)).toEqual({ min: day, max: day });
        for (const wider of [parsePartialDate(text.slice(0, 7))!, parsePartialDate(text.slice(0, 4))!]) {
          expect(wider.min).toBeLessThanOrEqual(day);
          expect(wider.max).toBeGreaterThanOrEqual(day);
        }
      }),
    );
  });
});

describe('the day before', () => {
  it('is the calendar’s', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const before = new Date(date.getTime() - 86_400_000);
        expect(dayBefore(dayOf(iso(date)))).toBe(dayOf(iso(before)));
      }),
    );
  });
});
