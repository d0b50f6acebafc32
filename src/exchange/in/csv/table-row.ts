import { quoted } from '../../../domain/quoted.ts';
import type { CountImportLoss } from '../foreign-record.ts';
import { cellDate, type DateForm } from './cell-date.ts';
import { CellFault } from './cell-fault.ts';
import { isFiller, said } from './cell.ts';

/** The most that a text of a claim has. */
const LONGEST = 2000;

/** The cells of a row by the names of their columns. */
export class TableRow {
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #dates: DateForm;
  readonly #lost: CountImportLoss;

  constructor(
    cells: readonly string[],
    {
      places,
      dates,
      lost,
    }: { readonly places: ReadonlyMap<string, number>; readonly dates: DateForm; readonly lost: CountImportLoss },
  ) {
    this.#cells = cells;
    this.#places = places;
    this.#dates = dates;
    this.#lost = lost;
  }

  /** What a cell says; null where it says nothing, and for no column. A filler is counted, and so is a text that is too long. */
  text(column: string | undefined): string | null {
    if (column === undefined) return null;
    const cell = this.#cells[this.#places.get(column)!]!;
    const text = said(cell);
    if (text === null && cell !== '' && isFiller(cell)) this.#lost('FILLER', column);
    if (text === null || text.length <= LONGEST) return text;
    this.#lost('TOO_LONG', column);
    return null;
  }

  /** The date in a cell; null where it says nothing. Throws CellFault for what is no date. */
  date(column: string | undefined): string | null {
    const text = this.text(column);
    if (text === null) return null;
    const read = cellDate(text, this.#dates);
    if ('fault' in read) throw new CellFault(`column ${quoted(column!)}: ${read.fault}`);
    if (read.date.endsWith('-01-01')) this.#lost('MAY_BE_ROUNDED', column!);
    return read.date;
  }
}
