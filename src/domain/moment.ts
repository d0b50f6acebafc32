import { InputError } from './input-error.ts';
import { parsePartialDate } from './partial-date.ts';

/** A moment with its offset, as RFC 3339 has it: `2026-11-30T10:00:00Z`. */
const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:[Zz]|[+-][0-2]\d:[0-5]\d)$/;

/** Whether a text is meant to be a day with a time of day, rightly written or not. */
export function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt ]\d/.test(text);
}

/** The moment that an argument names, in milliseconds since 1970. Throws InputError where it names none. */
export function momentOf(name: string, text: string): number {
  const day = MOMENT.exec(text)?.[1];
  if (day !== undefined && parsePartialDate(day) !== null)
    return Date.parse(text.toUpperCase().replace(' ', 'T').replace(',', '.'));
  throw new InputError(
    `${name}: "${text}" is no moment; give a day, a time and its offset: 2026-11-30T10:00:00Z or 2026-11-30T18:00:00+08:00.`,
  );
}
