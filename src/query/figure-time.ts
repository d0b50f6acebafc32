import type { Bounds } from './time.ts';

/** How the basis of a figure's date ends where its source does not date it, and the date is only that of saying so. */
const NOT_STATED = 'not stated';

/**
 * The time of the figure in a variable, as the bounds of what holds at one moment. A figure is for its date; one that its
 * source does not date was true when it was printed, and may have been before and after.
 */
export function figureBounds(claim: string): Bounds {
  const digits = `replace(${claim}.asOf, '-', '')`;
  const first = `toInteger(left(${digits} + '0101', 8))`;
  const last = `toInteger(${digits} + CASE size(${digits}) WHEN 4 THEN '1231' WHEN 6 THEN '31' ELSE '' END)`;
  const stated = (day: string) => `CASE WHEN ${claim}.asOfBasis ENDS WITH '${NOT_STATED}' THEN null ELSE ${day} END`;
  return { startMin: stated(first), startMax: last, endMin: first, endMax: stated(last) };
}
