/**
 * A text as a cell of CSV (RFC 4180). One that a spreadsheet would take for a formula, in signs of any width and behind blanks or
 * unseen characters too, has an apostrophe before it.
 */
export function csvCell(written: string): string {
  const text = FORMULA.test(written.normalize('NFKC')) ? `'${written}` : written;
  return IN_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What parts cells, also in places where that is a semicolon or a tab, and blanks at an end that some programs drop. */
const IN_QUOTES = /[",;\t\r\n]|^\s|\s$/u;

/** The beginnings of formulas, once signs of full width are as usual: blanks and unseen characters before them do not matter. */
const FORMULA = /^[\s\u2800\ufffd\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-\u2212@]|^[\t\r\n]/u;
