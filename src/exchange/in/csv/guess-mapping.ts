import { basename } from 'node:path';
import { ImportAtFault } from '../import-at-fault.ts';
import type { ImportGuess } from '../foreign-record.ts';
import { buildMapping } from './build-mapping.ts';
import type { DateForm } from './cell-date.ts';
import { guessColumn, orderIn } from './column-guess.ts';
import type { CsvRow } from './csv-rows.ts';
import { columnNames } from './header.ts';
import { mappingText } from './mapping-text.ts';
import { dialectIn, tableRows } from './open-table.ts';
import { isOwnExport } from './own-export.ts';

/** So many rows are looked at. */
const SAMPLE = 2000;

/**
 * What the columns of a table seem to mean, by its header and its first rows; null for an export of ours, which needs no mapping.
 * Throws ImportAtFault for what is no table.
 */
export async function guessMapping(file: string, signal: AbortSignal): Promise<ImportGuess | null> {
  if (await isOwnExport(file)) return null;
  const dialect = await dialectIn(file);
  // No row is the header yet, so rows of any number of cells are let through.
  const first = await rowsOf(tableRows(file, dialect, { header: Number.POSITIVE_INFINITY, signal }));
  const header = headerRow(first);
  const names = columnNames(first.find(({ row }) => row === header)!.cells);
  const rows = first.filter(({ row, cells }) => row > header && cells.length === names.length);
  const dates = datesIn(rows.map(({ cells }) => cells));
  const columns = names.map((name, index) =>
    guessColumn(
      name,
      rows.map(({ cells }) => cells[index]!),
      dates,
    ),
  );
  const mapping = buildMapping({ columns, dialect, header, dates });
  return mappingText({ file: basename(file), columns, mapping, rows: rows.length });
}

type Cells = Extract<CsvRow, { readonly cells: unknown }>;

async function rowsOf(batches: AsyncIterable<readonly CsvRow[]>): Promise<readonly Cells[]> {
  const found: Cells[] = [];
  for await (const rows of batches) {
    for (const row of rows) if ('cells' in row) found.push(row);
    if (found.length >= SAMPLE) break;
  }
  if (found.length === 0) throw new ImportAtFault('The file has no row that can be read.');
  return found.slice(0, SAMPLE);
}

/** The first row with as many cells as most rows have, of which more than one says something: a title stands before it. */
function headerRow(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [[width] = [0]] = [...counts].sort(([, a], [, b]) => b - a);
  const isHeader = ({ cells }: Cells) =>
    cells.length === width && cells.filter((cell) => cell.trim() !== '').length > Math.min(1, width - 1);
  return (rows.find(isHeader) ?? rows[0]!).row;
}

function datesIn(rows: readonly (readonly string[])[]): DateForm {
  const order = orderIn(rows.flat());
  const hasRepublic = rows.flat().some((cell) => /^(?:民國|民国)\d/u.test(cell));
  return { ...(order !== undefined && { order }), ...(hasRepublic && { republic: true }) };
}
