import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datesOf, histogramOf, monthOf, monthText } from '../../web/src/scene/months.ts';

const dated = (start: string | null, end: string | null = null, published: string | null = null) => ({
  start,
  end,
  attestedFrom: null,
  attestedTo: null,
  claims: published === null ? [] : [{ source: { id: `s-${published}`, published } }],
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
      published: [0, 0, 0, 0, 0],
    });
  });

  it('counts a source once in the year in which it was published, however many relations it states', () => {
    const relations = [dated('2002', null, '2003-05'), dated(null, null, '2003-05'), dated(null, null, '2003-06')];
    expect(histogramOf(relations, [])).toEqual({
      first: 2001,
      last: 2004,
      counts: [0, 1, 0, 0],
      published: [0, 0, 2, 0],
    });
  });

  it('has room for the times asked, and for when sources were saying so', () => {
    const attested = { ...dated(null), attestedFrom: '2013-11-18', attestedTo: '2013-11-18' };
    expect(histogramOf([attested], ['2010'])).toMatchObject({ first: 2009, last: 2014, counts: [0, 0, 0, 0, 0, 0] });
  });

  it('is none where nothing is dated', () => {
    expect(histogramOf([dated(null)], ['2012'])).toBeNull();
  });
});

describe('the dates of a scene', () => {
  it('are those at which something began or ended, each once, in the order of time', () => {
    expect(datesOf([dated('2004', '2004-06'), dated('2002-03'), dated(null, '2004'), dated('no date')])).toEqual([
      '2002-03',
      '2004',
      '2004-06',
    ]);
  });
});
