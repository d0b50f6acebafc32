import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseTime, timeRange } from '../../src/domain/edtf.ts';
import { BEGINNING, dayText, FOREVER, parsePartialDate } from '../../src/domain/partial-date.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { certaintyAt } from '../../src/domain/validity.ts';
import { anyDate, claim } from '../support/claims.ts';

const read = (text: string) => {
  const time = parseTime(text);
  const day = (one: number | null) => (one === null ? null : dayText(one));
  return time && [time.edtf, day(time.earliest), day(time.latest)];
};

describe('a time as people write it', () => {
  it.each([
    ['2012', '2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02', '2012-02-01', '2012-02-29'],
    ['1990s', '199X', '1990-01-01', '1999-12-31'],
    ['the 1990s', '199X', '1990-01-01', '1999-12-31'],
    ['201X', '201X', '2010-01-01', '2019-12-31'],
    ['19XX', '19XX', '1900-01-01', '1999-12-31'],
    ['2012-XX', '2012-XX', '2012-01-01', '2012-12-31'],
    ['early 2010s', '201X', '2010-01-01', '2014-12-31'],
    ['the late 1980s', '198X', '1985-01-01', '1989-12-31'],
    ['before 2012', '../2012', null, '2011-12-31'],
    ['../2012', '../2012', null, '2012-12-31'],
    ['after 2012', '2012/..', '2013-01-01', null],
    ['2012/..', '2012/..', '2012-01-01', null],
    ['by June', null, null, null],
    ['c. 2012', '2012~', '2011-01-01', '2013-12-31'],
    ['circa 2012', '2012~', '2011-01-01', '2013-12-31'],
    ['2012~', '2012~', '2011-01-01', '2013-12-31'],
    ['c. 2012-12', '2012-12~', '2012-11-01', '2013-01-31'],
    ['c. 1990s', '199X~', '1980-01-01', '2009-12-31'],
    ['2012?', '2012?', null, null],
    ['2012%', '2012%', null, null],
    ['possibly 2012', '2012?', null, null],
    ['2010/2012', '2010/2012', '2010-01-01', '2012-12-31'],
    ['2010-2012', '2010/2012', '2010-01-01', '2012-12-31'],
    ['2010–2012', '2010/2012', '2010-01-01', '2012-12-31'],
    ['between 2010 and 2012', '2010/2012', '2010-01-01', '2012-12-31'],
    ['2013-Q3', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['Q3 2013', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['third quarter of 2013', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['2013-35', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['2012-21', '2012-21', '2012-03-01', '2012-05-31'],
    ['2012-24', '2012-24', '2012-12-01', '2013-02-28'],
    ['19th century', '18XX', '1800-01-01', '1900-12-31'],
    ['the 20th century', '19XX', '1900-01-01', '2000-12-31'],
    ['early 20th century', '19XX', '1900-01-01', '1950-12-31'],
    ['the late 20th century', '19XX', '1950-01-01', '2000-12-31'],
    ['20世纪', '19XX', '1900-01-01', '2000-12-31'],
    ['20世纪中叶', '19XX', '1930-01-01', '1980-12-31'],
    ['上世纪末', '19XX', '1950-01-01', '2000-12-31'],
    ['before the 20th century', '../19XX', null, '1899-12-31'],
    ['1st century', null, null, null],
    ['1980s–1990s', '198X/199X', '1980-01-01', '1999-12-31'],
    ['1990s?', '199X?', null, null],
    ['not before 2012', '2012/..', '2012-01-01', null],
    ['not later than 2012', '../2012', null, '2012-12-31'],
    ['early 2012', '2012', '2012-01-01', '2012-06-30'],
    ['the end of 2012', '2012', '2012-07-01', '2012-12-31'],
    ['2012年底', '2012', '2012-07-01', '2012-12-31'],
    ['2012年中', '2012', '2012-04-01', '2012-09-30'],
    ['spring 2012', '2012-21', '2012-03-01', '2012-05-31'],
    ['autumn of 2012', '2012-23', '2012-09-01', '2012-11-30'],
    ['winter 2012', '2012-24', '2012-01-01', '2013-02-28'],
    ['2012年夏天', '2012-22', '2012-06-01', '2012-08-31'],
    ['上世纪90年代', '199X', '1990-01-01', '1999-12-31'],
    ['20世纪90年代', '199X', '1990-01-01', '1999-12-31'],
    ['2010年代初', '201X', '2010-01-01', '2014-12-31'],
    ['2012年前', '../2012', null, '2011-12-31'],
    ['2012年以后', '2012/..', '2013-01-01', null],
    ['约2012年', '2012~', '2011-01-01', '2013-12-31'],
    ['2013年第三季度', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['2013年三季度', '2013-07/2013-09', '2013-07-01', '2013-09-30'],
    ['2013年上半年', '2013-01/2013-06', '2013-01-01', '2013-06-30'],
    ['2010年至2012年', '2010/2012', '2010-01-01', '2012-12-31'],
  ])('%s is %s, from %s to %s', (text, edtf, earliest, latest) => {
    expect(read(text)).toEqual(edtf === null ? null : [edtf, earliest, latest]);
  });

  it.each([
    '',
    'soon',
    '2012-13',
    '2012-02-30',
    '2012/2010',
    '../..',
    '/',
    '0000',
    '000X',
    'before',
    'before soon',
    '2013-Q5',
    '12',
    '2012-06-15-01',
  ])('"%s" is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  it('keeps the words as they were printed', () => {
    expect(parseTime('Circa 2012')?.text).toBe('Circa 2012');
  });

  it('is what a partial date was, where it is one', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(timeRange(text)).toEqual(parsePartialDate(text));
      }),
    );
  });

  it('in its EDTF form is read again as days that hold all that the words mean', () => {
    const words = [
      '1990s',
      'early 2010s',
      'before 2012',
      'after 2012-06',
      'c. 2012',
      '2010-2012',
      'Q1 2011',
      '约2012年',
      '2012-24',
    ];
    for (const text of words) {
      const [own, again] = [timeRange(text)!, timeRange(parseTime(text)!.edtf)!];
      expect([again.min <= own.min, again.max >= own.max]).toEqual([true, true]);
    }
  });

  it('never throws, and never runs backwards', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X年月季度前后c.~?%/ -]{0,14}$/)), (text) => {
        const range = timeRange(text);
        if (range) expect(range.min <= range.max && range.min >= BEGINNING && range.max <= FOREVER).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a relation dated in such words', () => {
  const at = (start: string, ...days: readonly string[]) => {
    const view = relationView([claim({ start, saidOn: '2013-11-18' })])!;
    expect([view.start, view.startText]).toEqual([null, start]);
    return days.map((text) => certaintyAt(view.validity, parsePartialDate(text)!));
  };

  it('is bounded by them, and no closer', () => {
    expect(at('1990s', '1989', '1990', '1999', '2000')).toEqual(['NO', 'POSSIBLY', 'DEFINITELY', 'DEFINITELY']);
    expect(at('before 2012', '1950', '2011', '2012')).toEqual(['POSSIBLY', 'DEFINITELY', 'DEFINITELY']);
    expect(at('after 2010', '2010', '2011', '2013-11-18')).toEqual(['NO', 'POSSIBLY', 'DEFINITELY']);
    expect(at('c. 2010', '2008', '2009', '2010', '2011', '2012')).toEqual([
      'NO',
      'POSSIBLY',
      'POSSIBLY',
      'DEFINITELY',
      'DEFINITELY',
    ]);
    expect(at('2010?', '1990', '2010', '2013-11-18')).toEqual(['POSSIBLY', 'POSSIBLY', 'DEFINITELY']);
  });

  it('takes the finer word of those that agree, and a date before words', () => {
    const both = (a: string, b: string) => relationView([claim({ start: a }), claim({ start: b })])!;
    expect(both('2010s', 'early 2010s').startText).toBe('early 2010s');
    expect(both('2010s', '2011')).toMatchObject({ start: '2011', startText: null });
    expect(both('1990s', 'before 1980')).toMatchObject({ start: null, startText: null, status: 'DISPUTED' });
  });
});
