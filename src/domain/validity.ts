import { BEGINNING, FOREVER, dayBefore, type Day, type DayRange } from './partial-date.ts';
import type { Certainty, Ended, Tense } from './vocabulary.ts';

/**
 * When a sentence holds, as far as its sources tell: it starts on some day of [startMin, startMax] and ends on some
 * day of [endMin, endMax]. A bound that nothing gives is null; an end of {@link FOREVER} is known never to come.
 */
export interface Validity {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  readonly endMin: Day | null;
  readonly endMax: Day | null;
  /**
   * When it certainly held, where that is not simply from `startMax` to `endMin`: one interval for each time that a
   * source vouches for, none where nothing proves it. Null: the one interval that the bounds give.
   */
  readonly certain: readonly Interval[] | null;
}

/**
 * Days on which something certainly held: on each day from `from` to `to`. Where `from` is the later of the two, the
 * day is not known, and it held on some day between them ("in 2011").
 */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** What the first day of an interval is multiplied by where both days are kept as one number. */
export const INTERVAL_BASE = 100_000_000;

/** An interval that no window of time touches, as one number: an empty list is not kept by every way of loading. */
const NEVER = -1;

/**
 * Intervals as numbers that read as their two days and are taken apart by a division. A day beyond the year 9007 would
 * not be kept exactly, and proves nothing.
 */
export function intervalNumbers(intervals: readonly Interval[]): readonly number[] {
  const numbers = intervals.map(({ from, to }) => from * INTERVAL_BASE + to).filter(Number.isSafeInteger);
  return numbers.length > 0 ? numbers : [NEVER];
}

/** The intervals that such numbers stand for. */
export function intervalsFrom(numbers: readonly number[]): readonly Interval[] {
  return numbers
    .filter((number) => number !== NEVER)
    .map((number) => ({ from: Math.floor(number / INTERVAL_BASE), to: number % INTERVAL_BASE }));
}

/** What a claim tells of time: its tense, the dates it prints, and when its source was saying so. */
export interface ClaimedTime {
  readonly tense: Tense;
  readonly start: DayRange | null;
  readonly end: DayRange | null;
  readonly said: DayRange | null;
  /** The last day on which the source can have spoken: published or, where it is undated, recorded; null when unknown. */
  readonly known: Day | null;
}

/** Whether the dates of a claim lie after its source was published, so that it tells only what was expected then. */
export interface Expectations {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * Which dates of a claim its source cannot have seen. What is put as current, or planned, has its end before it wherever
 * that lies after the day of publication, though it be in the same year ("until the end of 2013").
 */
export function expectationsOf({ tense, start, end, known }: ClaimedTime): Expectations {
  if (known === null) return { start: false, end: false };
  const open = tense === 'CURRENT' || tense === 'PROPOSED' || tense === 'INTENDED';
  return {
    start: start !== null && start.min > known,
    end: end !== null && (open ? end.max : end.min) > known,
  };
}

/**
 * When the sentence of a claim holds. The rules are those of the public contract (section Time):
 * - printed as current on day D: it holds on D; before and after are open unless dated;
 * - an event: it holds from its date on, for ever; undated, from no later than D;
 * - "formerly": true from the end of what it was on, undated from no later than D;
 * - told in the past tense: at some time up to D, and nothing on whether it still holds;
 * - a start or an end after D was expected then and bounds nothing; what had yet to start had not started by D.
 */
export function validityOf(time: ClaimedTime): Validity {
  const expected = expectationsOf(time);
  const { tense, start, end, said } = time;
  const known = { ...time, start: expected.start ? null : start, end: expected.end ? null : end };
  if (!expected.start || tense === 'FORMER' || tense === 'PAST_STATE') return tight(boundsOf(known));
  const event = tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE';
  return unproven({ startMin: said?.min ?? null, startMax: null, endMin: null, endMax: event ? FOREVER : null });
}

type Bounds = Omit<Validity, 'certain'>;

function boundsOf({ tense, start, end, said }: ClaimedTime): Bounds {
  const saidBy = said?.max ?? null;
  const isOver = end !== null && said !== null && end.max < said.min;
  switch (tense) {
    case 'PAST_EVENT':
    case 'PAST_TO_DATE':
      return {
        startMin: firstOf(start),
        startMax: earlier(lastOf(start), saidBy),
        endMin: FOREVER,
        endMax: FOREVER,
      };
    case 'FORMER':
      return {
        startMin: firstOf(end) ?? firstOf(start),
        startMax: earlier(lastOf(end), saidBy),
        endMin: FOREVER,
        endMax: FOREVER,
      };
    case 'PAST_STATE':
      return {
        startMin: firstOf(start),
        startMax: earlier(lastOf(start), saidBy),
        endMin: firstOf(end),
        // A printed end in the past tense had come when the source spoke.
        endMax: end === null ? null : earlier(lastOf(end), saidBy),
      };
    case 'CURRENT':
    case 'PROPOSED':
    case 'INTENDED':
      return {
        startMin: firstOf(start),
        startMax: earlier(lastOf(start), saidBy),
        // An end that had passed when the source spoke is believed over the present tense.
        endMin: isOver ? firstOf(end) : later(firstOf(end), said?.min ?? null),
        endMax: lastOf(end),
      };
  }
}

/**
 * When the state behind a "formerly" held (the employment behind "formerly worked at"): over by the day it was said,
 * so no later than the day before; null bounds where nothing is told.
 */
export function formerStateOf(time: ClaimedTime): Validity {
  const expected = expectationsOf(time);
  const [start, end] = [expected.start ? null : time.start, expected.end ? null : time.end];
  return tight({
    startMin: firstOf(start),
    startMax: lastOf(start),
    endMin: firstOf(end),
    endMax: earlier(lastOf(end), time.said === null ? null : dayBefore(time.said.max)),
  });
}

/** The first day of a printed time; null where it is open on that side ("before 2012"). */
function firstOf(time: DayRange | null): Day | null {
  return time === null || time.min === BEGINNING ? null : time.min;
}

function lastOf(time: DayRange | null): Day | null {
  return time === null || time.max === FOREVER ? null : time.max;
}

/**
 * The same knowledge with what follows from it: nothing ends before it starts, so the latest end bounds the latest
 * start, and the earliest start the earliest end.
 */
export function tight({ startMin, startMax, endMin, endMax }: Bounds): Validity {
  return {
    startMin,
    startMax: earlier(startMax, endMax),
    endMin: later(endMin, startMin),
    endMax,
    certain: null,
  };
}

/** The same bounds of something that nothing proves: possible within them, certain at no time. */
export function unproven(bounds: Bounds): Validity {
  return { ...bounds, certain: [] };
}

/** When it certainly held, each interval by itself. */
export function intervalsOf({ startMax, endMin, certain }: Validity): readonly Interval[] {
  if (certain !== null) return certain;
  return startMax === null || endMin === null ? [] : [{ from: startMax, to: endMin }];
}

/** Whether a sentence of this tense is known to be over. A state said to be current may have ended since. */
export function endedOf(tense: Tense): Ended {
  if (tense === 'FORMER') return 'YES';
  return tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE' ? 'NO' : 'UNKNOWN';
}

/**
 * Whether a sentence held at some time within a window (an instant is a window of one day): NO when it had ended
 * before or starts after, DEFINITELY when an interval in which it certainly held touches the window, else POSSIBLY. Bounds
 * of one claim must be {@link tight}.
 */
export function certaintyAt(validity: Validity, window: DayRange): Certainty {
  const { startMin, endMax } = validity;
  if ((startMin ?? BEGINNING) > window.max || (endMax ?? FOREVER) < window.min) return 'NO';
  return intervalsOf(validity).some(({ from, to }) => from <= window.max && to >= window.min)
    ? 'DEFINITELY'
    : 'POSSIBLY';
}

/** The earlier of two days, either of which may be unknown. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}

/** The later of two days, either of which may be unknown. */
export function later(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null ? a : Math.max(a, b);
}
