/** A day as the number YYYYMMDD: compares and stores as an integer, reads as a date. */
export type Day = number;

/** Before every day and after every day: the bounds of what is known to be open. */
export const BEGINNING: Day = 0;
export const FOREVER: Day = 99999999;

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly min: Day;
  readonly max: Day;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days a partial date can mean: `2011` is the whole of that year, `2011-06` the month, `2011-06-15` the day.
 * Null when the text is not a real date of one of the three forms; nothing is rounded or completed.
 */
export function parsePartialDate(text: string): DayRange | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === 0) return null;
  if (month === null) return { min: toDay(year, 1, 1), max: toDay(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const last = lastDayOf(year, month);
  if (day === null) return { min: toDay(year, month, 1), max: toDay(year, month, last) };
  if (day < 1 || day > last) return null;
  return { min: toDay(year, month, day), max: toDay(year, month, day) };
}

/** The day before; the beginning has none before it. */
export function dayBefore(day: Day): Day {
  if (day <= BEGINNING || day >= FOREVER) return day;
  const [year, month, date] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100];
  if (date > 1) return day - 1;
  if (month > 1) return toDay(year, month - 1, lastDayOf(year, month - 1));
  return toDay(year - 1, 12, 31);
}

/** The day as a full date, `2013-11-18`; null for the beginning and the end of time. */
export function dayText(day: Day): string | null {
  if (day <= BEGINNING || day >= FOREVER) return null;
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function toDay(year: number, month: number, day: number): Day {
  return year * 10000 + month * 100 + day;
}

function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
