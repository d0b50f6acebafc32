import { combineBounds } from './bounds.ts';
import { parsePartialDate, type DayRange } from './partial-date.ts';

/** The one date that several printed ones give. */
export interface PrintedDate {
  /** The finest of dates that can all be right; null when none is printed or when they contradict each other. */
  readonly text: string | null;
  readonly agree: boolean;
}

/**
 * Brings printed dates together: `2011` and `2011-06` give `2011-06`, `2011` and `2012` contradict each other. Dates of
 * this form lie within each other or apart, so the finest of those that meet is what all of them say.
 */
export function combineDates(texts: readonly (string | null)[]): PrintedDate {
  const dates = texts.flatMap((text) => {
    const range = text === null ? null : parsePartialDate(text);
    return text === null || range === null ? [] : [{ text, range }];
  });
  if (!combineBounds(dates.map(({ range }) => range)).agree) return { text: null, agree: false };
  const finest = dates.reduce<{ text: string; range: DayRange } | null>(
    (best, date) => (best === null || span(date.range) < span(best.range) ? date : best),
    null,
  );
  return { text: finest?.text ?? null, agree: true };
}

function span({ min, max }: DayRange): number {
  return max - min;
}
