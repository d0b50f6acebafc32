/** How records are cut into cells. */
export interface RecordForm {
  readonly separator: string;
  readonly quotes: boolean;
  readonly lineEnd: string;
  /** Whether no line follows those that are there. */
  readonly isWhole: boolean;
}

/** A record's cells and how many lines it has; or what is wrong with it; or that it goes on in a line that is not there yet. */
export type ReadRecord =
  | { readonly cells: readonly string[]; readonly lines: number }
  | { readonly fault: string }
  | { readonly isCut: true };

/** The longest record, in characters: a quote that is never closed would hold the rest of the file. */
export const LONGEST_RECORD = 262_144;

/**
 * The record that begins with a line: cells between separators, in double quotes where they hold a separator, a line end or a quote,
 * which is then doubled (RFC 4180). Lines stand without their ends.
 */
export function cellsOf(lines: readonly string[], first: number, form: RecordForm): ReadRecord {
  const line = lines[first]!;
  if (line.length > LONGEST_RECORD) return { fault: tooLong('the line') };
  if (!form.quotes || !line.includes('"')) {
    return { cells: withoutReturn(line).split(form.separator), lines: 1 };
  }
  return quotedCells(lines, first, form);
}

function quotedCells(lines: readonly string[], first: number, form: RecordForm): ReadRecord {
  const cells: string[] = [];
  let [line, used, at] = [lines[first]!, 1, 0];
  for (;;) {
    if (line[at] === '"') {
      const read = quotedCell(lines, { line, next: first + used, at: at + 1 }, form);
      if ('fault' in read || 'isCut' in read) return read;
      cells.push(read.cell);
      ({ line, at } = read);
      used = read.next - first;
      if (isEnd(line, at)) return { cells, lines: used };
      if (line[at] !== form.separator) return { fault: afterQuote(cells.length, line[at]!) };
      at += 1;
    } else {
      const end = line.indexOf(form.separator, at);
      const cell = end < 0 ? withoutReturn(line.slice(at)) : line.slice(at, end);
      cells.push(cell);
      if (cell.includes('"')) return { fault: withinCell(cells.length) };
      if (end < 0) return { cells, lines: used };
      at = end + 1;
    }
  }
}

interface Position {
  readonly line: string;
  /** The place of the line after it. */
  readonly next: number;
  readonly at: number;
}

type QuotedCell = (Position & { readonly cell: string }) | Exclude<ReadRecord, { readonly cells: unknown }>;

/** A cell in quotes from the character after the first one, and where it ends. */
function quotedCell(
  lines: readonly string[],
  { line, next, at }: Position,
  { lineEnd, isWhole }: RecordForm,
): QuotedCell {
  let cell = '';
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) {
      cell += line.slice(at) + lineEnd;
      if (cell.length > LONGEST_RECORD) return { fault: tooLong('the cell in quotes') };
      if (next === lines.length) return isWhole ? { fault: NOT_CLOSED } : { isCut: true };
      line = lines[next]!;
      [next, at] = [next + 1, 0];
    } else if (line[quote + 1] === '"') {
      cell += line.slice(at, quote + 1);
      at = quote + 2;
    } else {
      return { cell: cell + line.slice(at, quote), line, next, at: quote + 1 };
    }
  }
}

const NOT_CLOSED = 'a quote is opened and not closed; close it, or double it where it is part of the text ("")';

function tooLong(what: string): string {
  return `${what} has more than ${LONGEST_RECORD.toLocaleString('en-GB')} characters; a quote may be opened and not closed`;
}

function afterQuote(cell: number, character: string): string {
  return `cell ${cell} goes on after its closing quote with ${JSON.stringify(character)}; allowed is the separator, and within quotes a doubled quote ("")`;
}

function withinCell(cell: number): string {
  return `cell ${cell} has a quote within and does not begin with one; put the cell in quotes and double the quote ("")`;
}

function isEnd(line: string, at: number): boolean {
  return at === line.length || (at === line.length - 1 && line[at] === '\r');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
