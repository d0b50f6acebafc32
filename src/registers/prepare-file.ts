import { join } from 'node:path';
import type { EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { isSynthetic } from '../domain/synthetic.ts';
import type { ConflictRow } from '../sources/conflict-properties.ts';
import type { EntityRow as StoredEntityRow } from '../sources/view-properties.ts';
import { csvLine, LIST_DELIMITER, openLineFile, type Column } from './csv.ts';
import { mentioning, mentionsIn, type Mentions } from './mentions.ts';
import { readLines } from './read-lines.ts';
import { entityFault, relationFault, type RowContext } from './row-faults.ts';
import { storedEntity, storedRelation, type Stored } from './row-records.ts';
import { DESCRIBING_COLUMNS, ENTITY_COLUMNS, FIGURE_COLUMNS, RELATING_COLUMNS, RELATION_COLUMNS } from './tables.ts';
import type { Properties } from '../domain/flat-claim.ts';

/** One file of a register to be made ready, or only looked through for mentions. */
export interface FileTask {
  readonly kind: 'entities' | 'relations' | 'mentions';
  readonly path: string;
  /** The number of the row before its first one, as rows are counted over all files. */
  readonly rowsBefore: number;
  readonly sources: readonly RegisterSource[];
  readonly mentions: Mentions;
  /** Where the tables go, and what their names begin with. */
  readonly folder: string;
  readonly name: string;
}

/** A row that was left out: where it stands and why. */
export interface Reject {
  readonly path: string;
  /** In its file, from 1. */
  readonly line: number;
  readonly reason: string;
  readonly row: string;
}

/** What became of a file. */
export interface Prepared {
  readonly rows: number;
  readonly claims: number;
  readonly rejects: readonly Reject[];
  readonly mentions: Mentions;
  readonly conflicts: readonly ConflictRow[];
  /** Entities that no table can hold, to be put right once the database is up. */
  readonly awkward: readonly StoredEntityRow[];
}

/** Turns a file of rows into tables for Neo4j's bulk importer. */
export async function prepareFile(task: FileTask): Promise<Prepared> {
  if (task.kind === 'mentions') {
    return { ...NOTHING, mentions: await mentionsIn(task.path) };
  }
  return task.kind === 'entities' ? prepareEntities(task) : prepareRelations(task);
}

const NOTHING: Prepared = { rows: 0, claims: 0, rejects: [], mentions: new Map(), conflicts: [], awkward: [] };

async function prepareEntities(task: FileTask): Promise<Prepared> {
  const awkward: StoredEntityRow[] = [];
  const [entities, describing, figures] = tablesOf(task, ['entities', 'describing', 'figures']);
  const prepared = await prepareRows<EntityRow, StoredEntityRow>(task, entityFault, (row, number) => {
    const stored = storedEntity(row, task.sources, number, mentioning(task.mentions, row.id, task.sources));
    if (stored.view !== null) {
      const { id, labels, properties } = stored.view;
      const { id: _id, ...rest } = properties;
      const leading = [id, labels.join(LIST_DELIMITER)];
      let line = csvLine(leading, ENTITY_COLUMNS, rest);
      if (line === null) {
        awkward.push(stored.view);
        line = csvLine(leading, ENTITY_COLUMNS, {})!;
      }
      entities!.write(line);
    }
    for (const claim of stored.claims) {
      if (claim['measure'] === undefined) describing!.write(claimLine(DESCRIBING_COLUMNS, claim));
      else figures!.write(claimLine(FIGURE_COLUMNS, claim));
    }
    return stored;
  });
  for (const table of [entities, describing, figures]) table!.close();
  return { ...prepared, awkward };
}

async function prepareRelations(task: FileTask): Promise<Prepared> {
  const [relations, relating] = tablesOf(task, ['relations', 'relating']);
  const prepared = await prepareRows<RelationRow, { readonly id: string }>(task, relationFault, (row, number) => {
    const stored = storedRelation(row, task.sources, number);
    if (stored.view !== null) {
      const { from, to, type, properties } = stored.view;
      const line = csvLine([from, to, type], RELATION_COLUMNS, properties);
      if (line === null) throw new Error(`no column for a property of ${stored.view.id}`);
      relations!.write(line);
    }
    for (const claim of stored.claims) relating!.write(claimLine(RELATING_COLUMNS, claim));
    return stored;
  });
  for (const table of [relations, relating]) table!.close();
  return prepared;
}

function tablesOf({ folder, name }: FileTask, tables: readonly string[]) {
  return tables.map((table) => openLineFile(join(folder, `${table}-${name}.csv`)));
}

function claimLine(columns: readonly Column[], claim: Properties): string {
  const line = csvLine([], columns, claim);
  if (line === null) throw new Error(`no column for a property of ${String(claim['id'])}`);
  return line;
}

async function prepareRows<Row, View>(
  { path, rowsBefore, sources }: FileTask,
  faultOf: (row: unknown, context: RowContext) => string | null,
  take: (row: Row, number: number) => Stored<View>,
): Promise<Prepared> {
  const context = { sources: sources.length, synthetic: isSynthetic(sources[0]!.id) };
  const rejects: Reject[] = [];
  const conflicts: ConflictRow[] = [];
  let [rows, claims] = [0, 0];
  for await (const lines of readLines(path)) {
    for (const line of lines) {
      rows += 1;
      const { row, fault } = checked(line, context, faultOf);
      if (fault !== null) {
        rejects.push({ path, line: rows, reason: fault, row: line });
        continue;
      }
      const stored = take(row as Row, rowsBefore + rows);
      claims += stored.claims.length;
      conflicts.push(...stored.conflicts);
    }
  }
  return { ...NOTHING, rows, claims, rejects, conflicts };
}

/** A line as a row, or what is wrong with it. */
export function checked(
  line: string,
  context: RowContext,
  faultOf: (row: unknown, context: RowContext) => string | null,
): { readonly row: unknown; readonly fault: string | null } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { row: null, fault: `it is no JSON: ${(error as Error).message}` };
  }
  return { row, fault: faultOf(row, context) };
}
