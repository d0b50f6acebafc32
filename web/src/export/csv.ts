import { csvCell } from '../../../src/domain/csv-cell.ts';
import type { About } from './about.ts';
import type { Value } from './records.ts';
import { writableText } from './writable-text.ts';

/** Marks the text as UTF-8 for spreadsheets, which else read Chinese names as something else. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Records as CSV (RFC 4180) with a line of headings. Each line ends with how the scene came about and under which terms,
 * so that a line which is copied elsewhere still says so.
 */
export function csvOf(
  records: readonly Readonly<Record<string, Value>>[],
  about: About,
  headings: readonly string[],
): string {
  const { asOf, comparedWith, hidden, address, exported, language, licence, synthetic } = about;
  const carried = {
    asOf,
    comparedWith,
    hidden: hidden.join(' '),
    citations: null,
    address,
    exported,
    language,
    licence,
    partlySynthetic: synthetic,
  };
  const lines = records.map((record) => {
    const all: Readonly<Record<string, Value>> = {
      ...record,
      ...carried,
      citations: citationsOf(record['sources'], about),
    };
    return [...headings, ...Object.keys(carried)].map((heading) => cell(all[heading] ?? null));
  });
  const all = [[...headings, ...Object.keys(carried)], ...lines];
  return BYTE_ORDER_MARK + all.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The sources of a record, written out; all that are cited where it names none of its own. */
function citationsOf(named: Value | undefined, { sources }: About): string {
  const ids = typeof named === 'string' ? named.split(' ') : null;
  return sources
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id, title, publisher, published, url }) =>
      [title, publisher, published, url, id].filter((part) => part !== null).join(', '),
    )
    .join('; ');
}

function cell(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? csvCell(writableText(value)) : String(value);
}
