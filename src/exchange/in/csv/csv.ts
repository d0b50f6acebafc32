import type { ForeignItem, ImportFormat, ReadOptions } from '../foreign-record.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import { columnNames } from './header.ts';
import { SEPARATORS, isCsvEncoding, type Dialect } from './dialect.ts';
import { guessMapping } from './guess-mapping.ts';
import type { CsvMapping } from './mapping.ts';
import { dialectIn, tableRows } from './open-table.ts';
import { isOwnExport, ownItems } from './own-export.ts';
import { checkColumns, readMapping } from './read-mapping.ts';
import { RowMapper } from './row-mapper.ts';

/** CSV: a table in text, whose columns a mapping explains; or the archive that `guanxi export csv` writes, which needs none. */
export const csv: ImportFormat = {
  name: 'csv',
  description: 'a table in text, with a mapping that says what its columns mean',
  keyScheme: null,
  async *read(file, options) {
    if (await isOwnExport(file)) yield* ownItems(file, options);
    else yield* tableItems(file, options);
  },
  guess: guessMapping,
};

async function* tableItems(file: string, options: ReadOptions): AsyncGenerator<ForeignItem> {
  if (options.mapping === null) {
    throw new ImportAtFault(
      'A table needs a mapping: what its columns mean (--mapping FILE). Without --mapping one is proposed.',
    );
  }
  const mapping = readMapping(options.mapping);
  const { header = 1 } = mapping.file;
  let mapper: RowMapper | null = null;
  for await (const rows of tableRows(file, await dialectOf(file, mapping), { header, signal: options.signal })) {
    for (const row of rows) {
      if (row.row < header) continue;
      if (mapper !== null) yield mapper.item(row);
      else if ('fault' in row) throw new ImportAtFault(`The header in row ${header} cannot be read: ${row.fault}.`);
      else {
        const names = columnNames(row.cells);
        checkColumns(mapping, names);
        mapper = new RowMapper(mapping, names, options);
      }
    }
  }
  if (mapper === null)
    throw new ImportAtFault(`The file has no row ${header}, where the mapping says that the header is.`);
  mapper.end();
}

// What ends its lines is of no interest to who writes a mapping.
async function dialectOf(file: string, { file: { encoding, separator, quotes = true } }: CsvMapping): Promise<Dialect> {
  const { lineEnd, encoding: found } = await dialectIn(file);
  return { lineEnd, encoding: isCsvEncoding(encoding) ? encoding : found, separator: SEPARATORS[separator], quotes };
}
