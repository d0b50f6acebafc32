import { parse } from 'csv-parse/sync';

/**
 * Reads CSV as RFC 4180 has it, each record by its headings. Throws for a quote that stands where none may, for lines of
 * different lengths and for line ends other than CR LF.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });
}
