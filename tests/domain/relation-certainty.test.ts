import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { certaintyAt } from '../../src/domain/validity.ts';
import { claim } from '../support/claims.ts';

/** The certainty of a relation as of some days, by what claims on it say. */
function certainties(claims: readonly Claim[], ...days: readonly string[]) {
  const { validity } = relationView(claims)!;
  return days.map((text) => certaintyAt(validity, parsePartialDate(text)!));
}

const [YES, MAYBE, NO] = ['DEFINITELY', 'POSSIBLY', 'NO'];
let source = 0;
const heads = (saidOn: string, given: Partial<Claim> = {}) => claim({ source: `src-${source++}`, saidOn, ...given });
const founded = (start: string, given: Partial<Claim> = {}) =>
  heads('2013', { predicate: 'FOUNDED', tense: 'PAST_EVENT', start, ...given });

describe('between two days on which sources say so', () => {
  test('it is possible, and certain on the days', () => {
    const two = [heads('2013-11-18'), heads('2016-01-16')];
    expect(certainties(two, '2013-11-18', '2014-06', '2015', '2016-01-16', '2016-01-17', '2013')).toEqual([
      YES,
      MAYBE,
      MAYBE,
      YES,
      MAYBE,
      YES,
    ]);
  });

  test('it is certain from a start that the later source states, which says that it lasted', () => {
    const two = [heads('2013-11-18'), heads('2016-01-16', { start: '2012' })];
    expect(certainties(two, '2011', '2012', '2014-06', '2016-01-16', '2017')).toEqual([NO, YES, YES, YES, MAYBE]);
  });

  test('it is certain where one source gives both the start and the end', () => {
    const two = [heads('2013-11-18'), heads('2019', { tense: 'PAST_STATE', start: '2012', end: '2018' })];
    expect(certainties(two, '2011', '2014-06', '2018', '2019')).toEqual([NO, YES, YES, NO]);
  });

  test('it is possible after the last day on which a source that states the start was speaking', () => {
    const two = [heads('2013-11-18', { start: '2012' }), heads('2016-01-16')];
    expect(certainties(two, '2013-06', '2014-06', '2016-01-16')).toEqual([YES, MAYBE, YES]);
  });

  test('three days are three', () => {
    const three = ['2010-01-01', '2012-01-01', '2014-01-01'].map((day) => heads(day));
    expect(certainties(three, '2010-01-01', '2011', '2012-01-01', '2013', '2014-01-01')).toEqual([
      YES,
      MAYBE,
      YES,
      MAYBE,
      YES,
    ]);
  });

  test('a year in which a source was saying so is certain as a year, and no day of it is', () => {
    expect(certainties([heads('2013'), heads('2016')], '2013', '2013-05', '2014', '2016')).toEqual([
      YES,
      MAYBE,
      MAYBE,
      YES,
    ]);
  });

  test('a state that two sources put in the past is open between what each of them dates', () => {
    const worked = (start: string, end: string) =>
      heads('2013', { predicate: 'WORKS_AT', tense: 'PAST_STATE', start, end, title: `${start} post` });
    expect(certainties([worked('1990', '1995'), worked('2000', '2005')], '1992', '1997', '2003', '2006')).toEqual([
      YES,
      MAYBE,
      YES,
      NO,
    ]);
  });
});

describe('where sources contradict each other on a date', () => {
  test.each([
    ['2001', NO],
    ['2002', MAYBE],
    ['2010', MAYBE],
    ['2011', YES],
    ['2012', YES],
  ])('an event of 2002 or 2011 as of %s: %s', (when, certainty) => {
    expect(certainties([founded('2002'), founded('2011')], when)).toEqual([certainty]);
  });

  test('nothing that another standing claim allows is ruled out, though an editor prefers one', () => {
    const two = [founded('2002'), founded('2011', { rank: 'PREFERRED' })];
    expect(certainties(two, '2001', '2002', '2010', '2011')).toEqual([NO, MAYBE, MAYBE, YES]);
  });

  test('a claim that is no longer believed leaves no doubt', () => {
    const two = [founded('2002', { rank: 'DEPRECATED' }), founded('2011')];
    expect(certainties(two, '2002', '2010', '2011')).toEqual([NO, NO, YES]);
  });

  test('a start of 2010 or of 2012 is certain from 2012 on, and possible from 2010', () => {
    const two = [heads('2013', { start: '2010' }), heads('2016-01-16', { start: '2012' })];
    expect(certainties(two, '2009', '2010', '2011', '2012', '2013', '2016-01-16')).toEqual([
      NO,
      MAYBE,
      MAYBE,
      YES,
      YES,
      YES,
    ]);
  });

  test('an end of 2010 or of 2012 is certain until 2010, and possible until 2012', () => {
    const until = (end: string) => heads('2016', { tense: 'PAST_STATE', start: '2005', end });
    expect(certainties([until('2010'), until('2012')], '2009', '2010', '2011', '2012', '2013')).toEqual([
      YES,
      YES,
      MAYBE,
      MAYBE,
      NO,
    ]);
  });

  test('what an open dispute of an editor takes in rules nothing out, and stays certain where it was', () => {
    const one = founded('2011', { id: 'disputed' });
    const { validity } = relationView([one], new Set(['disputed']))!;
    const at = (text: string) => certaintyAt(validity, parsePartialDate(text)!);
    expect(['2002', '2010', '2011', '2012'].map(at)).toEqual([MAYBE, MAYBE, YES, YES]);
  });
});

describe('what was expected', () => {
  test('is possible after the last day on which any source said so', () => {
    const two = [heads('2013-11-18', { start: '2012', end: '2018' }), heads('2015-03-01')];
    expect(certainties(two, '2013-06', '2014', '2015-03-01', '2016', '2017', '2019')).toEqual([
      YES,
      MAYBE,
      YES,
      MAYBE,
      MAYBE,
      MAYBE,
    ]);
  });

  test('is no end of the relation, and no date of it', () => {
    const view = relationView([heads('2013-11-18', { start: '2012', end: '2018' })]);
    expect(view).toMatchObject({ start: '2012', end: null, ended: 'UNKNOWN', status: 'ACTIVE' });
  });

  test('gives way to what was seen, and stands beside it as a conflict', () => {
    const two = [
      heads('2013-11-18', { start: '2012', end: '2018' }),
      heads('2016', { tense: 'PAST_STATE', start: '2012', end: '2015' }),
    ];
    expect(relationView(two)).toMatchObject({ end: '2015', ended: 'YES', status: 'DISPUTED' });
    expect(certainties(two, '2014', '2015', '2017')).toEqual([YES, YES, NO]);
    const stayed = [heads('2013-11-18', { end: '2018' }), heads('2019-05-01')];
    expect(relationView(stayed)).toMatchObject({ end: null, status: 'DISPUTED' });
    expect(certainties(stayed, '2018', '2019-05-01')).toEqual([MAYBE, YES]);
  });
});

describe('what nothing proves', () => {
  test.each(['INFERRED', 'NAME_IMPLIED', 'PROPOSED', 'INTENDED'] as const)(
    '%s never reads "definitely"',
    (modality) => {
      expect(certainties([heads('2013-11-18', { modality })], '2013-11-18', '2013', '2020')).toEqual([
        MAYBE,
        MAYBE,
        MAYBE,
      ]);
      expect(certainties([founded('2011', { modality })], '2010', '2011', '2020')).toEqual([NO, MAYBE, MAYBE]);
    },
  );

  test('"may be the same as" never does, however firmly it is said', () => {
    const maybe = heads('2013-11-18', { predicate: 'POSSIBLY_SAME_AS' });
    expect(certainties([maybe], '2013-11-18', '2014')).toEqual([MAYBE, MAYBE]);
  });

  test('a plan is certain of what it is a plan of, and of nothing else', () => {
    const plan = (predicate: string) => heads('2013-11-18', { predicate, tense: 'PROPOSED', modality: 'PROPOSED' });
    expect(certainties([plan('CONSIDERS_FOUNDING')], '2013-11-18')).toEqual([YES]);
    expect(certainties([plan('HEADS')], '2013-11-18')).toEqual([MAYBE]);
  });

  test('it takes nothing from what another source states', () => {
    const two = [heads('2013-11-18', { modality: 'INFERRED', start: '2014' }), heads('2013-11-18')];
    expect(certainties(two, '2013-11-18', '2014')).toEqual([YES, MAYBE]);
  });
});

describe('two posts of one person at one body', () => {
  const chairman = heads('2016', { title: 'Chairman', start: '2010' });
  const manager = heads('2016', { title: 'general manager', start: '2013' });

  test('keep both titles, and the dates of one do not contradict those of the other', () => {
    const view = relationView([manager, chairman]);
    expect(view).toMatchObject({ start: '2010', end: null, status: 'ACTIVE' });
    expect(view?.titles.toSorted()).toEqual(['Chairman', 'general manager']);
    expect(certainties([manager, chairman], '2009', '2010', '2011', '2014')).toEqual([NO, YES, YES, YES]);
  });

  test('end when the last of them does', () => {
    const former = (title: string, start: string, end: string) =>
      heads('2020', { title, tense: 'PAST_STATE', start, end });
    const two = [former('chairman', '2005', '2010'), former('director', '2012', '2015')];
    expect(relationView(two)).toMatchObject({ start: '2005', end: '2015', status: 'ACTIVE' });
    expect(certainties(two, '2007', '2011', '2013', '2016')).toEqual([YES, MAYBE, YES, NO]);
    expect(relationView([...two, heads('2021', { title: 'adviser' })])?.end).toBeNull();
  });

  test('are still at odds on the dates of one post, however its title is written', () => {
    const again = heads('2016', { title: 'chairman', start: '2012' });
    expect(relationView([chairman, again, manager])).toMatchObject({ start: null, status: 'DISPUTED' });
    expect(certainties([chairman, again], '2011', '2012')).toEqual([MAYBE, YES]);
  });
});
