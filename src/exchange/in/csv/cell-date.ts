import { parseTime, TIME_EXAMPLES } from '../../../domain/edtf.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import { quoted } from '../../../domain/quoted.ts';
import { writtenDate } from '../../../domain/written-date.ts';

/** How dates are written in a table, as far as they do not say so themselves. */
export interface DateForm {
  /** Which comes first in 03/04/2005. */
  readonly order?: 'day-month-year' | 'month-day-year';
  /** Whether a number of five figures is a day as spreadsheets count them, from 1900. */
  readonly serial?: boolean;
  /** Whether years are those of the Republic, 92/06/25 for 2003-06-25. */
  readonly republic?: boolean;
}

/** A date in our form, as precise as its cell; or why there is none. */
export type CellDate = { readonly date: string } | { readonly fault: string };

/** The date in a cell that says something. Nothing is rounded or completed; parts that may stand in either order are refused. */
export function cellDate(cell: string, form: DateForm): CellDate {
  const text = cell.normalize('NFKC').trim();
  const plain = text.replace(/(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '').trim();
  return (
    fromFigures(plain, form) ??
    fromParts(plain, form) ??
    fromRepublic(plain, form) ??
    known(writtenDate(plain.replace(/^(\d{1,2})-([A-Za-z]{3,9})-(\d{4})$/, '$1 $2 $3'))) ??
    known(parseTime(text) === null ? null : text) ?? {
      fault: `${quoted(cell)} is no date; allowed are 2005-03-21, 2005/3/21, 20050321, 2005-03, 2005 and words as ${TIME_EXAMPLES}`,
    }
  );
}

function known(date: string | null): CellDate | null {
  return date === null ? null : { date };
}

function dateOf(year: number, month?: number, day?: number): CellDate | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return parsePartialDate(date) === null ? null : { date };
}

const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 80_000;
/** The day before that from which spreadsheets count, with their 29 February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

function fromFigures(text: string, { serial }: DateForm): CellDate | null {
  const year = /^(\d{4})(?:\.0)?$/.exec(text);
  if (year) return dateOf(Number(year[1]));
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (day) return dateOf(Number(day[1]), Number(day[2]), Number(day[3]));
  if (!/^\d{5}(?:\.0)?$/.test(text)) return null;
  if (!serial || Number(text) < FIRST_SERIAL || Number(text) > LAST_SERIAL) {
    return {
      fault: `${quoted(text)} is no date; if the table has days as spreadsheets count them, write serial: true under dates in the mapping`,
    };
  }
  return { date: new Date(SERIAL_ZERO + Number.parseInt(text, 10) * 86_400_000).toISOString().slice(0, 10) };
}

function fromParts(text: string, { order }: DateForm): CellDate | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return dateOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = yearLast.slice(1).map(Number) as [number, number, number];
  const [asDay, asMonth] = [dateOf(year, second, first), dateOf(year, first, second)];
  if (order !== undefined) return order === 'day-month-year' ? asDay : asMonth;
  if (asDay === null || asMonth === null || first === second) return asDay ?? asMonth;
  return {
    fault: `${quoted(text)} may be of the ${first}. or the ${second}. month; say in the mapping which comes first: dates: { order: day-month-year } or month-day-year`,
  };
}

/** The year before the first one of the Republic. */
const REPUBLIC = 1911;

function fromRepublic(text: string, { republic }: DateForm): CellDate | null {
  const match =
    /^(?:民國|民国)(\d{1,3})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/u.exec(text) ??
    (republic ? (/^(\d{2,3})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{3})(\d{2})(\d{2})$/.exec(text)) : null);
  if (!match) return null;
  const [year, month, day] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return dateOf(year! + REPUBLIC, month, day);
}
