import { parsePartialDate } from './partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Ways to write a date, each with the order of its parts. */
const FORMS: readonly (readonly [form: RegExp, parts: readonly ('year' | 'month' | 'day')[]])[] = [
  [/^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/, ['year', 'month', 'day']],
  [/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/, ['year', 'month', 'day']],
  [new RegExp(`^${MONTH} (\\d{4})$`), ['month', 'year']],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH} (\\d{4})$`), ['day', 'month', 'year']],
  [new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`), ['month', 'day', 'year']],
];

/**
 * The partial date that a text in another form means, for messages: `2013-11-18` for "18 November 2013" and 2013年11月18日. Null
 * where there is no such date, or where the parts may stand in either order (`11/12/2013`).
 */
export function writtenDate(text: string): string | null {
  const written = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [form, parts] of FORMS) {
    const match = form.exec(written);
    if (match === null) continue;
    const numbers = (['year', 'month', 'day'] as const).flatMap((part) => {
      const value = match[parts.indexOf(part) + 1];
      return !parts.includes(part) || value === undefined ? [] : numberOf(value);
    });
    const date = numbers.map((number, index) => String(number).padStart(index === 0 ? 4 : 2, '0')).join('-');
    return parsePartialDate(date) === null ? null : date;
  }
  return null;
}

function numberOf(part: string): number {
  return /^\d/.test(part) ? Number(part) : MONTHS.indexOf(part) + 1;
}
