import type { Draws } from './random.ts';

/** The year that the register is of. */
export const YEAR = 2013;

/** How precise dates are: shares of years, months and days, chosen. */
export const PRECISION = { year: 0.45, month: 0.2, day: 0.35 } as const;

/** A year up to one before {@link YEAR}, recent ones likelier; chosen. */
export function drawYear(draws: Draws, earliest: number): number {
  const unit = draws.unit();
  return YEAR - 1 - Math.floor((YEAR - earliest) * unit * unit);
}

/** A date in a year, as precise as it comes out. */
export function drawDateIn(draws: Draws, year: number): string {
  const unit = draws.unit();
  if (unit < PRECISION.year) return String(year);
  const month = two(1 + draws.below(12));
  if (unit < PRECISION.year + PRECISION.month) return `${year}-${month}`;
  return `${year}-${month}-${two(1 + draws.below(28))}`;
}

/** The year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
