import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conflictCreate, entityUpsert } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import type { BulkImport, BulkTable } from '../graph/managed/bulk-import.ts';
import { runRows } from '../graph/statement.ts';
import { batches } from '../store/write/batches.ts';
import { rebuildCandidates } from '../store/candidates/ensure-candidates.ts';
import { rebuildCounts } from '../store/write/rebuild-counts.ts';
import { AmongRows } from './among-rows.ts';
import { headerLine } from './csv.ts';
import type { Column } from '../store/layout/properties.ts';
import { IdTable } from './id-table.ts';
import { together } from './mentions.ts';
import type { Imported } from './imported.ts';
import type { FileTask, Prepared } from './prepare-file.ts';
import { prepareFiles } from './prepare-files.ts';
import { progressOf } from './progress.ts';
import type { Register } from './read-manifest.ts';
import type { Reject } from './reject.ts';
import type { RowsSoFar } from './together-fault.ts';
import { recordImport } from './record-import.ts';
import { twiceMessage } from './twice-fault.ts';
import { writeSources } from './write-sources.ts';
import { DESCRIBING_COLUMNS, ENTITY_COLUMNS, FIGURE_COLUMNS, RELATING_COLUMNS, RELATION_COLUMNS } from './tables.ts';

/** What an offline import needs of its caller. */
export interface OfflineSteps {
  /** A folder for the tables, which may grow to the size of the register. */
  readonly scratch: string;
  readonly progress: (line: string) => void;
  /** Told of every row that is left out. */
  readonly reject: (reject: Reject) => void;
  /** Called with each disagreement between sources of the register; no row is left out for it. */
  readonly remark?: (remark: string) => void;
  /** Replaces the store by what tables hold. */
  readonly bulk: (tables: BulkImport) => Promise<void>;
  /** Runs work on the store, brought up and with all its indexes. */
  readonly withDatabase: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
}

/**
 * Puts a register into the managed database's store, in place of all that was there, by Neo4j's bulk importer: rows become
 * claims and what they give by the same functions as everywhere, written as tables. What a table cannot hold (conflicts,
 * names of which some parts are told and some not) follows over Bolt.
 */
export async function importOffline(register: Register, steps: OfflineSteps): Promise<Imported> {
  const { progress, signal } = steps;
  await mkdir(steps.scratch, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(steps.scratch, 'import-'));
  const since = stopwatch();
  try {
    const prepared = await prepare(register, folder, steps);
    for (const { rejects } of prepared) rejects.forEach(steps.reject);
    progress(`Tables made in ${since()} s; importing them`);
    const report = join(folder, 'report.txt');
    await steps.bulk({ ...(await tablesIn(folder, register)), listDelimiter: 'U+001F', report, signal });
    const left = await leftOut(report);
    left.forEach(steps.reject);
    // The indexes take the room that the tables took: of a large city both do not fit side by side on many a disk.
    await rm(folder, { recursive: true });
    progress(`Imported in ${since()} s; starting the database and filling its indexes`);
    await steps.withDatabase(async (database) => {
      progress(`Up and indexed in ${since()} s; counting`);
      await complete(database, register, prepared);
      progress(`Counted in ${since()} s; looking for entities that may be the same`);
      await rebuildCandidates(database);
      progress(`Compared in ${since()} s`);
    });
    const rows = prepared.reduce((sum, one) => sum + one.rows, 0);
    const claims = prepared.reduce((sum, one) => sum + one.claims, 0);
    return { rows, claims, rejected: prepared.reduce((sum, { rejects }) => sum + rejects.length, 0) + left.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers the seconds since it was last asked. */
function stopwatch(): () => string {
  let start = performance.now();
  return () => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    start = performance.now();
    return seconds;
  };
}

async function prepare(
  register: Register,
  folder: string,
  { progress, remark, signal }: OfflineSteps,
): Promise<readonly Prepared[]> {
  const { entities, relations } = register.manifest.files;
  const { sources, counts } = register.manifest;
  const generated = register.manifest.generated !== undefined;
  let rowsBefore = 0;
  const tasks = (['entities', 'relations'] as const).flatMap((kind) =>
    register.manifest.files[kind].map((file, index): FileTask => {
      const path = join(register.folder, file.name);
      const task = { kind, path, rowsBefore, sources, generated, folder, name: String(index) };
      rowsBefore += file.rows;
      return { ...task, mentions: new Map(), described: null, leftOut: new Map() };
    }),
  );
  const looking = tasks.slice(entities.length).map((task): FileTask => ({ ...task, kind: 'mentions' }));
  const mentions = together((await prepareFiles(looking, signal)).map((one) => one.mentions));
  const report = progressOf('rows made ready', counts.entities + counts.relations, progress);
  const done = ({ rows }: Prepared) => report(rows);
  const ofEntities = tasks.slice(0, entities.length).map((task) => ({ ...task, mentions }));
  const described = new IdTable();
  const among = new AmongRows(remark ?? (() => undefined), generated);
  const entitiesReady = await prepareOnce(ofEntities, { described, among }, signal, done);
  const ofRelations = tasks.slice(entities.length).map((task) => ({ ...task, described: described.memory }));
  const relationsReady = await prepareOnce(ofRelations, { described: new IdTable(), among }, signal, done);
  const prepared = [...entitiesReady, ...relationsReady];
  if (relations.length + entities.length !== prepared.length) throw new Error('a file was not made ready');
  return prepared;
}

/**
 * Makes files ready, and once more those with rows that earlier rows contradict: that is seldom, and only seen when all
 * have been read. What rows are of, and what they say together, is added to what is known.
 */
async function prepareOnce(
  tasks: readonly FileTask[],
  soFar: RowsSoFar,
  signal: AbortSignal,
  done: (prepared: Prepared) => void,
): Promise<readonly Prepared[]> {
  const prepared = [...(await prepareFiles(tasks, signal, done))];
  const again = tasks.flatMap((task, place) => {
    const leftOut = rowsAgain(prepared[place]!, soFar);
    return leftOut.size === 0 ? [] : [{ place, task: { ...task, leftOut } }];
  });
  if (again.length === 0) return prepared;
  const anew = await prepareFiles(
    again.map(({ task }) => task),
    signal,
  );
  again.forEach(({ place }, index) => (prepared[place] = anew[index]!));
  return prepared;
}

function rowsAgain(
  { ids: { hashes, lines, numbers, kinds, said } }: Prepared,
  { described, among }: RowsSoFar,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach((line, index) => {
    const id = { low: hashes[2 * index]!, high: hashes[2 * index + 1]! };
    const earlier = described.add(id, numbers[index]!, kinds[index]!);
    const own = said.get(index);
    if (earlier !== null) found.set(line, twiceMessage(earlier));
    if (earlier !== null || own === undefined) return;
    among.remarkPosts(own.posts);
    const fault = among.codeFault(own.of, own.codes, numbers[index]!) ?? among.shareFault(own.of, own.stakes);
    if (fault === null) return;
    found.set(line, fault);
    described.remove(id);
  });
  return found;
}

async function tablesIn(folder: string, { manifest }: Register): Promise<Pick<BulkImport, 'nodes' | 'relationships'>> {
  const { entities, relations } = manifest.files;
  const table = async (
    name: string,
    labels: readonly string[],
    columns: readonly Column[],
    files: readonly unknown[],
    leading: readonly string[] = [],
  ): Promise<BulkTable> => {
    const header = join(folder, `${name}.header.csv`);
    await writeFile(header, `${headerLine(leading, columns)}\n`);
    return { labels, header, files: files.map((_, index) => join(folder, `${name}-${index}.csv`)) };
  };
  return {
    nodes: [
      await table('entities', [], ENTITY_COLUMNS, entities, [':LABEL']),
      await table('describing', ['Claim'], DESCRIBING_COLUMNS, entities),
      await table('figures', ['Claim', 'Statistic'], FIGURE_COLUMNS, entities),
      await table('relating', ['Claim'], RELATING_COLUMNS, relations),
    ],
    relationships: [
      await table('relations', [], RELATION_COLUMNS, relations, [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE']),
    ],
  };
}

async function complete(database: Database, register: Register, prepared: readonly Prepared[]): Promise<void> {
  await database.write((run) => writeSources(run, register));
  for (const rows of batches(prepared.flatMap(({ awkward }) => awkward))) {
    await database.write((run) => runRows(run, entityUpsert, { rows }));
  }
  for (const rows of batches(prepared.flatMap(({ conflicts }) => conflicts))) {
    await database.write((run) => runRows(run, conflictCreate, { rows }));
  }
  await rebuildCounts(database);
  await database.write((run) => recordImport(run, register));
}

// The importer tells of lines that it left out, each in a sentence of its own that names the table and the line.
async function leftOut(report: string): Promise<readonly Reject[]> {
  const text = await readFile(report, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ path: 'tables', line: 0, reason: line.trim(), row: '' }));
}
