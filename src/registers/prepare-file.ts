import { join } from 'node:path';
import type { EntityRow, RegisterSource } from '../domain/register.ts';
import { isSynthetic } from '../domain/synthetic.ts';
import type { ConflictRow } from '../store/layout/conflict.ts';
import type { EntityRow as StoredEntityRow } from '../store/layout/entity.ts';
import { codesOfRow, type SaidTogether } from './among-rows.ts';
import { checked } from './checked-row.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { hashedId, IdTable, type HashedId } from './id-table.ts';
import { csvLine, LIST_DELIMITER, openLineFile } from './csv.ts';
import { mentioning, mentionsIn, type Mentions } from './mentions.ts';
import { readLines } from './read-lines.ts';
import type { Reject } from './reject.ts';
import { lineOrDefect, relationLinesOf } from './relation-lines.ts';
import { entityFault, kindOfRow, type RowContext } from './row-faults.ts';
import { storedEntity } from './row-records.ts';
import { DESCRIBING_COLUMNS, ENTITY_COLUMNS, FIGURE_COLUMNS } from './tables.ts';

/** One file of a register to be made ready, or only looked through for mentions. */
export interface FileTask {
  readonly kind: 'entities' | 'relations' | 'mentions';
  readonly path: string;
  /** The number of the row before its first one, as rows are counted over all files. */
  readonly rowsBefore: number;
  readonly sources: readonly RegisterSource[];
  /** Whether the rows were made up by Guanxi, which gives no code twice. */
  readonly generated: boolean;
  readonly mentions: Mentions;
  /** The memory of a table of all entities that rows describe ({@link IdTable}); null while it is still to be made. */
  readonly described: SharedArrayBuffer | null;
  /** Rows, by their lines, that are left out for what is in other files, and why. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** Where the tables go, and what their names begin with. */
  readonly folder: string;
  readonly name: string;
}

/** What became of a file. */
export interface Prepared {
  readonly rows: number;
  readonly claims: number;
  readonly rejects: readonly Reject[];
  readonly mentions: Mentions;
  readonly conflicts: readonly ConflictRow[];
  /** What the rows that were taken are of, in their order. */
  readonly ids: RowIds;
  /** Entities that no table can hold, to be put right once the database is up. */
  readonly awkward: readonly StoredEntityRow[];
}

/** What rows are of: the hashes of ids, two numbers for each row, with the line and number of the row, and its kind. */
export interface RowIds {
  readonly hashes: readonly number[];
  readonly lines: readonly number[];
  readonly numbers: readonly number[];
  /** Of entities: the kind that the row gives. */
  readonly kinds: readonly (EntityKind | null)[];
  /** Of the few rows that say such things, by their place in these lists: what they say with others. */
  readonly said: ReadonlyMap<number, SaidTogether>;
}

const NO_IDS: RowIds = { hashes: [], lines: [], numbers: [], kinds: [], said: new Map() };

/** Turns a file of rows into tables for Neo4j's bulk importer. Throws the reason of `signal` as soon as it aborts. */
export async function prepareFile(task: FileTask, signal?: AbortSignal): Promise<Prepared> {
  if (task.kind === 'mentions') {
    return { ...NOTHING, mentions: await mentionsIn(task.path, contextOf(task), signal) };
  }
  return task.kind === 'entities' ? prepareEntities(task, signal) : prepareRelations(task, signal);
}

const NOTHING: Prepared = {
  rows: 0,
  claims: 0,
  rejects: [],
  mentions: new Map(),
  conflicts: [],
  ids: NO_IDS,
  awkward: [],
};

async function prepareEntities(task: FileTask, signal?: AbortSignal): Promise<Prepared> {
  const { sources, mentions } = task;
  const context = contextOf(task);
  const awkward: StoredEntityRow[] = [];
  const [entities, describing, figures] = tablesOf(task, ['entities', 'describing', 'figures']);
  const prepared = await prepareRows(task, signal, (text, number) => {
    const { row, fault } = checked(text, context, entityFault);
    if (fault !== null) return { fault };
    const { id } = row as EntityRow;
    const { view, claims, conflicts } = storedEntity(
      row as EntityRow,
      sources,
      number,
      mentioning(mentions, id, sources),
    );
    if (view !== null) {
      const leading = [view.labels.join(LIST_DELIMITER)];
      const line = csvLine(leading, ENTITY_COLUMNS, view.properties);
      if (line === null) awkward.push(view);
      entities!.write(line ?? lineOrDefect(csvLine(leading, ENTITY_COLUMNS, { id }), id));
    }
    for (const claim of claims) {
      const [table, columns] =
        claim['measure'] === undefined ? [describing!, DESCRIBING_COLUMNS] : [figures!, FIGURE_COLUMNS];
      table.write(lineOrDefect(csvLine([], columns, claim), claim['id']));
    }
    const codes = task.generated ? [] : codesOfRow(row as EntityRow);
    const said = { of: id, codes, stakes: [], posts: [] };
    return { fault: null, claims, conflicts, id: hashedId(id), kind: kindOfRow(row as EntityRow), said };
  }).finally(() => [entities, describing, figures].forEach((table) => table!.close()));
  return { ...prepared, awkward };
}

async function prepareRelations(task: FileTask, signal?: AbortSignal): Promise<Prepared> {
  const described = task.described === null ? null : new IdTable(task.described);
  const linesOf = relationLinesOf(task.sources, contextOf(task), described);
  const [relations, relating] = tablesOf(task, ['relations', 'relating']);
  return prepareRows(task, signal, (text, number) => {
    const lines = linesOf(text, number);
    if (lines.fault !== null) return lines;
    if (lines.relation !== null) relations!.write(lines.relation);
    for (const claim of lines.claims) relating!.write(claim);
    return lines;
  }).finally(() => [relations, relating].forEach((table) => table!.close()));
}

function contextOf({ sources }: FileTask): RowContext {
  return { sources, synthetic: isSynthetic(sources[0]!.id) };
}

function tablesOf({ folder, name }: FileTask, tables: readonly string[]) {
  return tables.map((table) => openLineFile(join(folder, `${table}-${name}.csv`)));
}

type Taken =
  | { readonly fault: string }
  | {
      readonly fault: null;
      readonly claims: readonly unknown[];
      readonly conflicts: readonly ConflictRow[];
      readonly id: HashedId;
      readonly kind: EntityKind | null;
      readonly said: SaidTogether | null;
    };

async function prepareRows(
  { path, rowsBefore, leftOut }: FileTask,
  signal: AbortSignal | undefined,
  take: (text: string, number: number) => Taken,
): Promise<Prepared> {
  const rejects: Reject[] = [];
  const conflicts: ConflictRow[] = [];
  const ids = {
    hashes: [] as number[],
    lines: [] as number[],
    numbers: [] as number[],
    kinds: [] as RowIds['kinds'][0][],
    said: new Map<number, SaidTogether>(),
  };
  let [rows, claims] = [0, 0];
  for await (const lines of readLines(path, signal)) {
    for (const { text, line } of lines) {
      rows += 1;
      const number = rowsBefore + rows;
      const known = leftOut.get(line);
      const taken = known === undefined ? take(text, number) : { fault: known };
      if (taken.fault !== null) {
        rejects.push({ path, line, reason: taken.fault, row: text });
        continue;
      }
      claims += taken.claims.length;
      conflicts.push(...taken.conflicts);
      if (taken.said && taken.said.codes.length + taken.said.stakes.length > 0) {
        ids.said.set(ids.lines.length, taken.said);
      }
      ids.hashes.push(taken.id.low, taken.id.high);
      ids.lines.push(line);
      ids.numbers.push(number);
      ids.kinds.push(taken.kind);
    }
  }
  return { ...NOTHING, rows, claims, rejects, conflicts, ids };
}
