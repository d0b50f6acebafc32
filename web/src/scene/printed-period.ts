import { parsePartialDate } from '../../../src/domain/partial-date.ts';

/** When something began and ended as sources print it, dates and coarser times alike; null where none says so. */
export interface PrintedPeriod {
  readonly start: string | null;
  readonly end: string | null;
}

interface Printed {
  readonly text: string;
}

/** The printed times of a relation. */
export function printedPeriod({
  period,
}: {
  readonly period: { readonly start: Printed | null; readonly end: Printed | null };
}): PrintedPeriod {
  return { start: period.start?.text ?? null, end: period.end?.text ?? null };
}

/** Whether a printed time is a year, a month or a day, and not a coarser time such as "1990s". */
export function isExact(time: string): boolean {
  return parsePartialDate(time) !== null;
}
