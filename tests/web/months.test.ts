import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { histogramOf, monthOf, monthText } from '../../web/src/scene/months.ts';

const dated = (start: string | null, end: string | null = null) => ({
  start,
  end,
  attestedFrom: null,
  attestedTo: null,
});

describe('a month', () => {
  it('is read from what it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 119_999 }), (month) => {
        expect(monthOf(monthText(month))).toBe(month);
      }),
    );
  });

  it('is the first of a year, and that of a day', () => {
    expect(monthText(monthOf('2012')!)).toBe('2012-01');
    expect(monthText(monthOf('2012-05-31')!)).toBe('2012-05');
  });

  it('is none of a text that is no date', () => {
    expect(monthOf('2012-13')).toBeNull();
    expect(monthOf(null)).toBeNull();
  });
});

describe('the histogram of dated relations', () => {
  it('counts a relation in the years in which it began and ended, once each', () => {
    expect(histogramOf([dated('2002-03'), dated('2002', '2004-12-31'), dated('2004', '2004')], [])).toEqual({
      first: 2001,
      last: 2005,
      counts: [0, 2, 0, 2, 0],
    });
  });

  it('has room for the times asked, and for when sources were saying so', () => {
    const attested = { ...dated(null), attestedFrom: '2013-11-18', attestedTo: '2013-11-18' };
    expect(histogramOf([attested], ['2010'])).toEqual({ first: 2009, last: 2014, counts: [0, 0, 0, 0, 0, 0] });
  });

  it('is none where nothing is dated', () => {
    expect(histogramOf([dated(null)], ['2012'])).toBeNull();
  });
});
