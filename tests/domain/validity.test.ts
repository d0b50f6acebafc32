import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FOREVER, parsePartialDate, type DayRange } from '../../src/domain/partial-date.ts';
import {
  certaintyAt,
  endedOf,
  formerStateOf,
  tight,
  validityOf,
  type ClaimedTime,
  type Validity,
} from '../../src/domain/validity.ts';
import type { Tense } from '../../src/domain/vocabulary.ts';

const range = (text: string | null) => (text === null ? null : parsePartialDate(text));
const claimed = (tense: Tense, dates: { start?: string; end?: string; said?: string | null } = {}): ClaimedTime => {
  const said = range(dates.said === undefined ? '2013-11-18' : dates.said);
  return {
    tense,
    start: range(dates.start ?? null),
    end: range(dates.end ?? null),
    said,
    known: said?.max ?? 20261123,
  };
};
const asOf = (time: ClaimedTime, text: string) => certaintyAt(validityOf(time), range(text)!);

describe('what was printed as current on 2013-11-18', () => {
  const heads = claimed('CURRENT');

  it.each([
    ['2013-11-18', 'DEFINITELY'],
    ['2013-11', 'DEFINITELY'],
    ['2013', 'DEFINITELY'],
    ['2012', 'POSSIBLY'],
    ['2013-11-17', 'POSSIBLY'],
    ['2013-11-19', 'POSSIBLY'],
    ['1900', 'POSSIBLY'],
    ['2026', 'POSSIBLY'],
  ])('as of %s held %s', (when, certainty) => {
    expect(asOf(heads, when)).toBe(certainty);
  });

  it('holds from its start on when that is printed, and not before', () => {
    const since2012 = claimed('CURRENT', { start: '2012' });
    expect(['2011', '2012-06-01', '2012', '2013-02', '2014'].map((when) => asOf(since2012, when))).toEqual([
      'NO',
      'POSSIBLY',
      'DEFINITELY',
      'DEFINITELY',
      'POSSIBLY',
    ]);
  });

  it('is over where its printed end had passed', () => {
    const termUntil2010 = claimed('CURRENT', { end: '2010' });
    expect(['2010', '2011', '2013-11-18'].map((when) => asOf(termUntil2010, when))).toEqual(['DEFINITELY', 'NO', 'NO']);
  });

  it('is nowhere certain when nobody knows when it was said', () => {
    expect(asOf(claimed('CURRENT', { said: null }), '2013')).toBe('POSSIBLY');
  });
});

describe('what lies after the day a source was published was expected then', () => {
  const term = claimed('CURRENT', { start: '2012', end: '2018' });

  it.each([
    ['2011', 'NO'],
    ['2012', 'DEFINITELY'],
    ['2013-11-18', 'DEFINITELY'],
    ['2013-11-19', 'POSSIBLY'],
    ['2017', 'POSSIBLY'],
    ['2018', 'POSSIBLY'],
    ['2020', 'POSSIBLY'],
  ])('a term from 2012 to 2018, said in 2013, as of %s: %s', (when, certainty) => {
    expect(asOf(term, when)).toBe(certainty);
  });

  it.each([
    ['2012', 'NO'],
    ['2013-11-17', 'NO'],
    ['2013-11-18', 'POSSIBLY'],
    ['2014', 'POSSIBLY'],
    ['2015', 'POSSIBLY'],
    ['2020', 'POSSIBLY'],
  ])(
    'a start in 2015, said in 2013, had not come by then and is not believed to the day, as of %s: %s',
    (when, certainty) => {
      expect(asOf(claimed('CURRENT', { start: '2015' }), when)).toBe(certainty);
      expect(asOf(claimed('PAST_EVENT', { start: '2015' }), when)).toBe(certainty);
    },
  );

  it('an end later in the year of publication is an expectation too, where the source speaks in the present', () => {
    const untilNewYear = claimed('CURRENT', { end: '2013' });
    expect(['2013-11-18', '2013-12', '2014'].map((when) => asOf(untilNewYear, when))).toEqual([
      'DEFINITELY',
      'POSSIBLY',
      'POSSIBLY',
    ]);
  });

  it('an end in the year of publication had come where the source speaks in the past', () => {
    const over = claimed('PAST_STATE', { start: '2012', end: '2013' });
    expect(['2012', '2013', '2013-11-19', '2014'].map((when) => asOf(over, when))).toEqual([
      'DEFINITELY',
      'DEFINITELY',
      'NO',
      'NO',
    ]);
  });

  it('a source that is undated can have seen what came before it was recorded, and no more', () => {
    const ends = (end: string) => asOf(claimed('CURRENT', { end, said: null }), '2030');
    expect([ends('2020'), ends('2028')]).toEqual(['NO', 'POSSIBLY']);
  });

  it('what is told in the past with a date to come keeps what was seen', () => {
    const former = claimed('FORMER', { end: '2018' });
    expect(['2012', '2013-11-18', '2014'].map((when) => asOf(former, when))).toEqual([
      'POSSIBLY',
      'DEFINITELY',
      'DEFINITELY',
    ]);
  });
});

describe('an event', () => {
  const founded = claimed('PAST_EVENT', { start: '2011' });

  it.each([
    ['2011', 'DEFINITELY'],
    ['2011-06-15', 'POSSIBLY'],
    ['2010', 'NO'],
    ['2010-12-31', 'NO'],
    ['2012-01-01', 'DEFINITELY'],
    ['2026', 'DEFINITELY'],
  ])('of 2011 as of %s: %s', (when, certainty) => {
    expect(asOf(founded, when)).toBe(certainty);
  });

  it('without a date had happened by the day it was told, and possibly any time before', () => {
    expect(['1990', '2013-11-18', '2014'].map((when) => asOf(claimed('PAST_EVENT'), when))).toEqual([
      'POSSIBLY',
      'DEFINITELY',
      'DEFINITELY',
    ]);
  });
});

describe('"formerly"', () => {
  const formerly = claimed('FORMER');

  it('is true from the day it was printed on, and possibly before', () => {
    expect(['2001', '2013-11-17', '2013-11-18', '2014'].map((when) => asOf(formerly, when))).toEqual([
      'POSSIBLY',
      'POSSIBLY',
      'DEFINITELY',
      'DEFINITELY',
    ]);
  });

  it('has a state behind it that possibly held before, and not from that day on', () => {
    const held = (when: string) => certaintyAt(formerStateOf(formerly), range(when)!);
    expect(['2001', '2013', '2013-11-17', '2013-11-18', '2014'].map(held)).toEqual([
      'POSSIBLY',
      'POSSIBLY',
      'POSSIBLY',
      'NO',
      'NO',
    ]);
  });

  it('with printed years held certainly between them', () => {
    const state = formerStateOf(claimed('FORMER', { start: '1990', end: '2000' }));
    expect(
      ['1989', '1990', '1995', '2000', '2000-06-01', '2001'].map((when) => certaintyAt(state, range(when)!)),
    ).toEqual(['NO', 'DEFINITELY', 'DEFINITELY', 'DEFINITELY', 'POSSIBLY', 'NO']);
  });
});

describe('a state told in the past tense', () => {
  it('is nowhere certain: it may hold still, and nobody says since when', () => {
    expect(['2000', '2013-11-18', '2020'].map((when) => asOf(claimed('PAST_STATE'), when))).toEqual([
      'POSSIBLY',
      'POSSIBLY',
      'POSSIBLY',
    ]);
  });
});

describe('whether something has ended', () => {
  it('is known of the former and of events, and not of what was current once', () => {
    expect(endedOf('FORMER')).toBe('YES');
    expect(endedOf('PAST_EVENT')).toBe('NO');
    expect(endedOf('CURRENT')).toBe('UNKNOWN');
  });
});

describe('certainty', () => {
  const day = fc.integer({ min: 1, max: 40 });
  const bound = fc.option(day, { nil: null });
  const aWindow = fc.tuple(day, day).map(([a, b]): DayRange => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  const aValidity = fc
    .tuple(bound, bound, bound, bound)
    .map(([startMin, startMax, endMin, endMax]): Validity => tight({ startMin, startMax, endMin, endMax }))
    .filter((validity) => histories(validity).length > 0);

  /** Every way things may have been: all starts and ends that the bounds allow, over a small calendar. */
  function histories({ startMin, startMax, endMin, endMax }: Validity): DayRange[] {
    const days = Array.from({ length: 52 }, (_, index) => index - 5);
    const within = (one: number, min: number | null, max: number | null) => one >= (min ?? -5) && one <= (max ?? 46);
    const ends = days.filter((end) => within(end, endMin, endMax));
    return days
      .filter((start) => within(start, startMin, startMax))
      .flatMap((start) => ends.filter((end) => end >= start).map((end) => ({ min: start, max: end })));
  }

  it('is DEFINITELY when every possible history touches the window, NO when none does, else POSSIBLY', () => {
    fc.assert(
      fc.property(aValidity, aWindow, (validity, window) => {
        const touches = histories(validity).map(({ min, max }) => min <= window.max && max >= window.min);
        const expected = touches.every(Boolean) ? 'DEFINITELY' : touches.some(Boolean) ? 'POSSIBLY' : 'NO';
        expect(certaintyAt(validity, window)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never falls as the window grows', () => {
    const rank = { NO: 0, POSSIBLY: 1, DEFINITELY: 2 };
    fc.assert(
      fc.property(aValidity, aWindow, fc.nat(5), fc.nat(5), (validity, window, before, after) => {
        const wider = { min: window.min - before, max: window.max + after };
        expect(rank[certaintyAt(validity, wider)]).toBeGreaterThanOrEqual(rank[certaintyAt(validity, window)]);
      }),
    );
  });

  it('of what never ends is DEFINITELY from its latest start on', () => {
    const validity = { startMin: null, startMax: 20110101, endMin: FOREVER, endMax: FOREVER, certain: null };
    expect(certaintyAt(validity, { min: 20990101, max: 20990101 })).toBe('DEFINITELY');
  });
});
