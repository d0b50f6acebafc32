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

/** A relation as far as its times go. */
interface Timed {
  readonly start: string | null;
  readonly end: string | null;
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
  readonly claims: readonly { readonly source: { readonly id: string; readonly published: string | null } }[];
}

/** The years that a slider goes over, and for each of them how many relations and how many sources are dated to it. */
export interface Histogram {
  readonly first: number;
  readonly last: number;
  /** Relations that began or ended. */
  readonly counts: readonly number[];
  /** Sources of relations, by when they were published. */
  readonly published: readonly number[];
}

/**
 * How many relations began or ended in each year, and how many of their sources were published, from the year before the
 * earliest date to that after the latest; the years of the times asked are among them. Null when nothing is dated.
 */
export function histogramOf(relations: readonly Timed[], asked: readonly (string | null)[]): Histogram | null {
  const sources = new Map(relations.flatMap(({ claims }) => claims.map(({ source }) => [source.id, source.published])));
  const dates = [
    ...relations.flatMap(({ start, end, attestedFrom, attestedTo }) => [start, end, attestedFrom, attestedTo]),
    ...sources.values(),
  ];
  const bounds = dates.map(yearOf).filter((year) => year !== null);
  if (bounds.length === 0) return null;
  const years = [...bounds, ...asked.map(yearOf).filter((year) => year !== null)];
  const first = Math.min(...years) - 1;
  const last = Math.max(...years) + 1;
  const counted = (dated: readonly (readonly (string | null)[])[]) => {
    const counts = Array.from({ length: last - first + 1 }, () => 0);
    for (const texts of dated)
      for (const year of new Set(texts.map(yearOf))) if (year !== null) counts[year - first]! += 1;
    return counts;
  };
  return {
    first,
    last,
    counts: counted(relations.map(({ start, end }) => [start, end])),
    published: counted([...sources.values()].map((published) => [published])),
  };
}

/** The dates at which something on the scene began or ended, each once, in the order of time. */
export function datesOf(relations: readonly Pick<Timed, 'start' | 'end'>[]): readonly string[] {
  const dates = relations.flatMap(({ start, end }) => [start, end]).filter((date) => monthOf(date) !== null);
  return [...new Set(dates as string[])].sort();
}

function yearOf(text: string | null): number | null {
  const month = monthOf(text);
  return month === null ? null : Math.floor(month / 12);
}
