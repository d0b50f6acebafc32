import type { Dialect } from './dialect.ts';
import { cellsOf } from './record-cells.ts';
import type { SomeLines } from './text-lines.ts';

/** A row of a table, or a line that is none, by the number of the row as a spreadsheet counts it and the line on which it begins. */
export type CsvRow = { readonly row: number; readonly line: number } & (
  | { readonly cells: readonly string[] }
  | { readonly fault: string; readonly raw: string }
);

/** As much of a line is shown. */
const SHOWN = 2000;

/**
 * Cuts lines into rows. Where a record cannot be read, or has another number of cells than the header, its first line alone is
 * at fault, and reading goes on with the next line: a quote that is never closed does not take what follows with it.
 */
export class CsvRows {
  readonly #dialect: Dialect;
  #lines: string[] = [];
  #damaged = new Set<number>();
  /** How many lines and rows are behind. */
  #line = 0;
  #row = 0;
  #width: number | null = null;
  readonly #header: number;

  /** `header` is the row that names the columns; those before it are a title, and may have any number of cells. */
  constructor(dialect: Dialect, header = 1) {
    this.#dialect = dialect;
    this.#header = header;
  }

  /** Adds lines; the rows that are complete with them. */
  add({ lines, damaged }: SomeLines): readonly CsvRow[] {
    for (const index of damaged) this.#damaged.add(this.#lines.length + index);
    this.#lines = this.#lines.length === 0 ? [...lines] : this.#lines.concat(lines);
    return this.#take(false);
  }

  /** The rows that are left when no line follows. */
  end(): readonly CsvRow[] {
    return this.#take(true);
  }

  #take(isWhole: boolean): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < this.#lines.length) {
      const place = { row: this.#row + 1, line: this.#line + at + 1 };
      const read = this.#read(at, isWhole);
      if (read === null) break;
      this.#row += 1;
      const { lines, ...said } = read;
      // An empty line is a row of a spreadsheet, and says nothing.
      if (!('cells' in said) || said.cells.length > 1 || said.cells[0] !== '') rows.push({ ...place, ...said });
      at += lines;
    }
    this.#lines = this.#lines.slice(at);
    this.#line += at;
    this.#damaged = new Set([...this.#damaged].flatMap((index) => (index < at ? [] : index - at)));
    return rows;
  }

  /** Null where the record goes on in a line that is not there yet. */
  #read(at: number, isWhole: boolean): Read | null {
    const raw = this.#lines[at]!;
    const fault = (reason: string, lines = 1): Read => ({ fault: reason, raw: raw.slice(0, SHOWN), lines });
    if (this.#damaged.has(at)) return fault(this.#encodingFault());
    const read = cellsOf(this.#lines, at, { ...this.#dialect, isWhole });
    if ('isCut' in read) return null;
    if ('fault' in read) return fault(read.fault);
    const { cells, lines } = read;
    for (let index = at + 1; index < at + lines; index += 1) {
      if (this.#damaged.has(index)) return fault(this.#encodingFault());
    }
    const isBlank = cells.length === 1 && cells[0] === '';
    if (isBlank || this.#row + 1 < this.#header) return { cells, lines };
    this.#width ??= cells.length;
    if (cells.length === this.#width) return { cells, lines };
    return fault(this.#widthFault(cells.length), this.#linesAtFault(at, lines, isWhole));
  }

  /** Where a record of several lines is at fault and one of them is a row by itself, a quote was not closed: the fault ends there. */
  #linesAtFault(at: number, lines: number, isWhole: boolean): number {
    for (let index = 1; index < lines; index += 1) {
      const read = cellsOf(this.#lines, at + index, { ...this.#dialect, isWhole });
      if ('cells' in read && read.cells.length === this.#width) return index;
    }
    return lines;
  }

  #widthFault(cells: number): string {
    return `it has ${cells} cells, and the table has ${this.#width} columns; a cell with a separator stands in quotes`;
  }

  #encodingFault(): string {
    const { encoding } = this.#dialect;
    return `it is not text in ${encoding.toUpperCase()}, as the file is; if the whole file is in another encoding, say so in the mapping (file: encoding)`;
  }
}

type Read =
  | { readonly cells: readonly string[]; readonly lines: number }
  | { readonly fault: string; readonly raw: string; readonly lines: number };

/** The rows of a table one after the other, from its first line. */
export async function* csvRows(
  lines: AsyncIterable<SomeLines>,
  dialect: Dialect,
  header = 1,
): AsyncGenerator<readonly CsvRow[]> {
  const rows = new CsvRows(dialect, header);
  for await (const some of lines) yield rows.add(some);
  yield rows.end();
}
