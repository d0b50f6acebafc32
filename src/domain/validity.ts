import { BEGINNING, FOREVER, dayBefore, type Day, type DayRange } from './partial-date.ts';
import type { Certainty, Ended, Tense } from './vocabulary.ts';

/**
 * When a sentence holds, as far as its source tells: it starts on some day of [startMin, startMax] and ends on some
 * day of [endMin, endMax]. A bound that nothing gives is null; an end of {@link FOREVER} is known never to come.
 */
export interface Validity {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  readonly endMin: Day | null;
  readonly endMax: Day | null;
}

/** What a claim tells of time: its tense, the dates it prints, and when its source was saying so. */
export interface ClaimedTime {
  readonly tense: Tense;
  readonly start: DayRange | null;
  readonly end: DayRange | null;
  readonly said: DayRange | null;
}

/**
 * When the sentence of a claim holds. The rules are those of the public contract (section Time):
 * - printed as current on day D: it holds on D; before and after are open unless dated;
 * - an event: it holds from its date on, for ever; undated, from no later than D;
 * - "formerly": true from the end of what it was on, undated from no later than D;
 * - told in the past tense: at some time up to D, and nothing on whether it still holds.
 */
export function validityOf(time: ClaimedTime): Validity {
  return tight(boundsOf(time));
}

function boundsOf({ tense, start, end, said }: ClaimedTime): Validity {
  const saidBy = said?.max ?? null;
  const isOver = end !== null && said !== null && end.max < said.min;
  switch (tense) {
    case 'PAST_EVENT':
    case 'PAST_TO_DATE':
      return {
        startMin: start?.min ?? null,
        startMax: earlier(start?.max ?? null, saidBy),
        endMin: FOREVER,
        endMax: FOREVER,
      };
    case 'FORMER':
      return {
        startMin: end?.min ?? start?.min ?? null,
        startMax: earlier(end?.max ?? null, saidBy),
        endMin: FOREVER,
        endMax: FOREVER,
      };
    case 'PAST_STATE':
      return {
        startMin: start?.min ?? null,
        startMax: earlier(start?.max ?? null, saidBy),
        endMin: end?.min ?? null,
        endMax: end?.max ?? null,
      };
    case 'CURRENT':
    case 'PROPOSED':
    case 'INTENDED':
      return {
        startMin: start?.min ?? null,
        startMax: earlier(start?.max ?? null, saidBy),
        // An end that had passed when the source spoke is believed over the present tense.
        endMin: isOver ? end.min : later(end?.min ?? null, said?.min ?? null),
        endMax: end?.max ?? null,
      };
  }
}

/**
 * When the state behind a "formerly" held (the employment behind "formerly worked at"): over by the day it was said,
 * so no later than the day before; null bounds where nothing is told.
 */
export function formerStateOf({ start, end, said }: ClaimedTime): Validity {
  return tight({
    startMin: start?.min ?? null,
    startMax: start?.max ?? null,
    endMin: end?.min ?? null,
    endMax: earlier(end?.max ?? null, said === null ? null : dayBefore(said.max)),
  });
}

/**
 * The same knowledge with what follows from it: nothing ends before it starts, so the latest end bounds the latest
 * start, and the earliest start the earliest end.
 */
export function tight({ startMin, startMax, endMin, endMax }: Validity): Validity {
  return { startMin, startMax: earlier(startMax, endMax), endMin: later(endMin, startMin), endMax };
}

/** Whether a sentence of this tense is known to be over. A state said to be current may have ended since. */
export function endedOf(tense: Tense): Ended {
  if (tense === 'FORMER') return 'YES';
  return tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE' ? 'NO' : 'UNKNOWN';
}

/**
 * Whether a sentence held at some time within a window (an instant is a window of one day): NO when it had ended
 * before or starts after, DEFINITELY when even its latest start and earliest end touch the window, else POSSIBLY. The
 * bounds must be {@link tight}.
 */
export function certaintyAt(validity: Validity, window: DayRange): Certainty {
  const { startMin, startMax, endMin, endMax } = validity;
  if ((startMin ?? BEGINNING) > window.max || (endMax ?? FOREVER) < window.min) return 'NO';
  if (
    (startMax ?? FOREVER) <= window.max &&
    (endMin ?? BEGINNING) >= window.min &&
    startMax !== null &&
    endMin !== null
  )
    return 'DEFINITELY';
  return 'POSSIBLY';
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
