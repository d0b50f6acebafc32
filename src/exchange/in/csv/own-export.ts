import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { ATTRIBUTES } from '../../../domain/attributes.ts';
import { hasHan } from '../../../domain/names.ts';
import { ENDED, ENTITY_KINDS, MODALITIES, QUALIFIERS, type EntityKind } from '../../../domain/vocabulary.ts';
import type { ForeignClaim, ForeignEntity, ForeignItem, ForeignRelation, ReadOptions } from '../foreign-record.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import { cellNumber } from './cell-number.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import type { Dialect } from './dialect.ts';
import { spokenOn, tenseOfRelation } from './row-relations.ts';
import { textLines } from './text-lines.ts';
import { ownRelation } from '../own-relation.ts';

/** The tables of an export of ours, in the order in which they stand in its archive. */
const TABLES = ['entities.csv', 'relations.csv'] as const;
type Table = (typeof TABLES)[number];

const DIALECT: Dialect = { encoding: 'utf-8', separator: ',', quotes: true, lineEnd: '\n' };

/** Whether a file is an archive, as an export of ours is. */
export async function isOwnExport(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.readUInt32BE() === 0x504b0304;
  } finally {
    await handle.close();
  }
}

/** The records of an export of ours: entities, then relations, one claim each, which names the claims that it stands for. */
export async function* ownItems(file: string, options: ReadOptions): AsyncGenerator<ForeignItem> {
  let [found, before] = [0, 0];
  for (const table of TABLES) {
    const pieces = zipPieces(file, table, options.signal);
    let header: readonly string[] | null = null;
    let last = 0;
    for await (const rows of csvRows(textLines(pieces, 'utf-8', '\n'), DIALECT)) {
      for (const row of rows) {
        last = row.row;
        if (header === null) {
          header = headerOf(row, table);
          found += 1;
        } else yield itemOf(row, header, { table, before, options });
      }
    }
    before += last;
  }
  if (found === 0) {
    throw new ImportAtFault(
      `It holds neither ${TABLES.join(' nor ')}: what \`guanxi export csv\` writes has both. Unpack other archives first.`,
    );
  }
}

function headerOf(row: CsvRow, table: Table): readonly string[] {
  if ('fault' in row) throw new ImportAtFault(`The header of ${table} cannot be read: ${row.fault}.`);
  const needed = table === 'entities.csv' ? ['id', 'kind', 'name'] : ['id', 'type', 'from', 'to'];
  const missing = needed.filter((name) => !row.cells.includes(name));
  if (missing.length === 0) return row.cells;
  throw new ImportAtFault(
    `${table} has no column ${missing.join(', ')}, which \`guanxi export csv\` writes; a table of another form is imported by itself, with a mapping.`,
  );
}

interface Taking {
  readonly table: Table;
  /** How many rows stand in the tables before. */
  readonly before: number;
  readonly options: ReadOptions;
}

function itemOf(row: CsvRow, header: readonly string[], { table, before, options }: Taking): ForeignItem {
  const place = { row: before + row.row, line: row.line };
  if ('fault' in row) return { of: 'reject', ...place, reason: `${table}: ${row.fault}`, raw: row.raw };
  const cells = new Map(header.map((name, index) => [name, unguarded(row.cells[index]!)]));
  const cell = (name: string) => cells.get(name) || null;
  const isEntity = table === 'entities.csv';
  const entity = isEntity ? entityOf(cell) : null;
  if (isEntity && entity === null) {
    const reason = `${table}: the kind is ${JSON.stringify(cell('kind'))}; allowed: ${ENTITY_KINDS.join(', ')}`;
    return { of: 'reject', ...place, reason, raw: JSON.stringify(row.cells).slice(0, 2000) };
  }
  return {
    of: 'record',
    ...place,
    entities: entity === null ? [] : [entity],
    relations: isEntity ? [] : [relationOf(cell, options)],
  };
}

type Cells = (name: string) => string | null;

/** A cell as it was before an apostrophe kept spreadsheets from taking it for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function listIn(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split(' | ');
}

function entityOf(cell: Cells): ForeignEntity | null {
  const kind: EntityKind | undefined = ENTITY_KINDS.find((one) => one === cell('kind'));
  if (kind === undefined) return null;
  const [name, names] = [cell('name'), listIn(cell('names'))];
  const all = [...new Set([...(name === null ? [] : [name]), ...names])];
  return {
    key: cell('id') ?? '',
    kind,
    claims: [
      ...all.map((value, index) => ({
        predicate: 'NAME',
        value,
        details: { lang: hasHan(value) ? 'zh' : 'en', kind: index === 0 ? 'PRINTED' : 'ALIAS' },
      })),
      ...listIn(cell('identifiers')).map((identifier) => {
        const space = identifier.indexOf(' ');
        return {
          predicate: 'IDENTIFIER',
          value: identifier.slice(space + 1),
          details: { scheme: identifier.slice(0, space) },
        };
      }),
      ...ATTRIBUTES.flatMap(({ predicate, property, takes }) => {
        const value = takes === 'VALUE' && property !== null ? cell(property) : null;
        if (value === null || predicate === 'IDENTIFIER') return [];
        return [{ predicate, value, ...(predicate === 'SIZE' && { details: { size: sizeIn(value) } }) }];
      }),
    ],
  };
}

function sizeIn(words: string) {
  const { value, qualifier } = cellNumber(words, null);
  return value === null ? { qualifier: 'SEVERAL' as const } : { number: value, qualifier };
}

function relationOf(cell: Cells, { lost, published }: ReadOptions): ForeignRelation {
  const [id, from, type, to] = [cell('id') ?? '', cell('from') ?? '', cell('type') ?? '', cell('to') ?? ''];
  const slot = ownRelation(id)?.slot;
  const share = cell('share');
  const details = {
    ...(share !== null && { share: shareIn(share, cell('shareQualifier')) }),
    ...shortened({ claims: cell('claims'), sources: cell('sources') }, lost),
  };
  const modality = MODALITIES.find((one) => one === cell('modality'));
  const claim: ForeignClaim = {
    ...(modality !== undefined && { modality }),
    ...tenseOf(cell, type, published),
    ...present({ start: cell('start'), title: cell('title') }),
    ...(Object.keys(details).length > 0 && { details }),
  };
  return { key: id, from, type, to, ...(slot !== undefined && { slot }), claims: [claim] };
}

function present<Texts extends Readonly<Record<string, string | null>>>(texts: Texts) {
  const there = Object.entries(texts).filter(([, text]) => text !== null);
  return Object.fromEntries(there) as { readonly [Name in keyof Texts]?: string };
}

function shareIn(share: string, hedge: string | null) {
  return { text: 'percent', number: Number(share), qualifier: QUALIFIERS.find((one) => one === hedge) ?? 'NONE_GIVEN' };
}

function shortened(
  texts: Readonly<Record<string, string | null>>,
  lost: ReadOptions['lost'],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      if (text === null) return [];
      if (text.length > 2000) {
        lost('TOO_LONG', name);
        return [];
      }
      return [[name, text]];
    }),
  );
}

function tenseOf(cell: Cells, type: string, published: string | null | undefined): Partial<ForeignClaim> {
  const end = cell('end');
  const ended = ENDED.find((one) => one === cell('ended')) ?? 'UNKNOWN';
  const tense = tenseOfRelation(type, end, spokenOn(published, new Date().toISOString().slice(0, 10)));
  const isOver = tense === 'CURRENT' && ended === 'YES';
  return {
    ...(tense !== 'CURRENT' && { tense }),
    ...(isOver && { tense: 'PAST_STATE' }),
    ...present({ end: tense === 'PAST_EVENT' ? null : end }),
  };
}

/** The bytes of one file of an archive, unpacked while it is read. */
async function* zipPieces(archive: string, name: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, bytes) => {
      if (error) throw new ImportAtFault(`${name} in the archive is damaged: ${error.message}.`);
      ready.push(bytes);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const pieces = createReadStream(archive, { highWaterMark: 1 << 18, signal }) as AsyncIterable<Uint8Array>;
  for await (const piece of pieces) {
    unzip.push(piece);
    const now = ready;
    ready = [];
    yield* now;
  }
  unzip.push(new Uint8Array(), true);
  yield* ready;
}
