import { parsePartialDate } from '../../../src/domain/partial-date.ts';

/** A month as a number: months since the year nought. */
export type Month = number;

/** The month of a partial date; the first of its months where it is a year, null where the text is no date. */
export function monthOf(text: string | null): Month | null {
  if (text === null || parsePartialDate(text) === null) return null;
  const [year, month = 1] = text.split('-').map(Number) as [number, number?];
  return year * 12 + month - 1;
}

/** A month as a partial date. */
export function monthText(month: Month): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The years that a slider goes over, and how many relations are dated to each of them. */
export interface Histogram {
  readonly first: number;
  readonly last: number;
  readonly counts: readonly number[];
}

/**
 * How many relations began or ended in each year, from the year before the earliest date to that after the latest; the
 * years of the times asked are among them. Null when nothing is dated.
 */
export function histogramOf(
  relations: readonly {
    readonly start: string | null;
    readonly end: string | null;
    readonly attestedFrom: string | null;
    readonly attestedTo: string | null;
  }[],
  asked: readonly (string | null)[],
): Histogram | null {
  const bounds = relations.flatMap(({ start, end, attestedFrom, attestedTo }) =>
    [start, end, attestedFrom, attestedTo].map(yearOf).filter((year) => year !== null),
  );
  if (bounds.length === 0) return null;
  const years = [...bounds, ...asked.map(yearOf).filter((year) => year !== null)];
  const first = Math.min(...years) - 1;
  const last = Math.max(...years) + 1;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { start, end } of relations)
    for (const year of new Set([yearOf(start), yearOf(end)])) if (year !== null) counts[year - first]! += 1;
  return { first, last, counts };
}

function yearOf(text: string | null): number | null {
  const month = monthOf(text);
  return month === null ? null : Math.floor(month / 12);
}
