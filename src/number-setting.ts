import { quoted } from './domain/quoted.ts';

/** A whole number that a setting may have, and the one that it has where nothing is given. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** Reads the setting `name`, a whole number; `problems` gets a line where it is none, or out of bounds. */
export function numberSetting(
  name: string,
  given: string | undefined,
  { least, most, otherwise }: NumberBounds,
  problems: string[],
): number {
  if (given === undefined) return otherwise;
  const number = /^\d{1,9}$/.test(given) ? Number(given) : NaN;
  if (!(number >= least && number <= most))
    problems.push(`${name}: ${quoted(given)} is not allowed; give a whole number from ${least} to ${most}.`);
  return number;
}
