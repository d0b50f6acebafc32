import { join } from 'node:path';
import { claimFromProperties } from '../store/layout/claim.ts';
import type { EntityRow, RegisterManifest, RelationRow } from '../domain/register.ts';
import { candidateInvalidate, registerAdvance, registerState, type RegisterStateRow } from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { readRows, runRows } from '../graph/statement.ts';
import { ensureCandidates } from '../store/candidates/ensure-candidates.ts';
import { disagreements } from '../store/write/disagreements.ts';
import { readingFrom } from '../store/write/read-stored.ts';
import { ensureCounts } from '../store/write/rebuild-counts.ts';
import { restoreDecisions } from '../store/write/restore-decisions.ts';
import { AmongRows } from './among-rows.ts';
import type { Imported } from './imported.ts';
import { IdTable } from './id-table.ts';
import { MergedMeanwhile } from './merged-rows.ts';
import { mentioning, mentionsIn, together, type Mentions } from './mentions.ts';
import { checked } from './checked-row.ts';
import type { Reject } from './reject.ts';
import { pipeline } from './pipeline.ts';
import { progressOf } from './progress.ts';
import { readLines } from './read-lines.ts';
import type { Register } from './read-manifest.ts';
import { recordImport } from './record-import.ts';
import { refuseHeld } from './refuse-held.ts';
import { removeRegister } from './remove-register.ts';
import { entityFault, relationFault, type RowContext } from './row-faults.ts';
import { storedEntity, storedRelation } from './row-records.ts';
import { isSyntheticRegister } from './is-synthetic-register.ts';
import { togetherFault, type RowsSoFar } from './together-fault.ts';
import {
  judgeEntities,
  judgeRelations,
  writeEntities,
  writeRelations,
  type Judged,
  type Numbered,
  type Turn,
} from './write-batch.ts';
import { writeSources } from './write-sources.ts';

/**
 * How many rows one transaction takes: large enough that its own cost does not count, small enough that nobody waits long
 * for what it holds.
 */
const BATCH = 1000;

/** For a batch of rows, in milliseconds: a busy database takes its time. */
const DEADLINE = { deadlineMs: 120_000 };

/** What an import needs of its caller. */
export interface OnlineSteps {
  readonly progress: (line: string) => void;
  /** Told of every row that is left out, before the rows beside it are stored. */
  readonly reject: (reject: Reject) => void;
  /** Called with each disagreement between sources, those of the register and others in the database; no row is left out for it. */
  readonly remark?: (remark: string) => void;
  readonly signal: AbortSignal;
}

/** What importing did: what it stored, or that the register had been imported as it is. */
export type OnlineResult = Imported & { readonly unchanged: boolean };

/**
 * Puts a register into a running database, beside what is there, a batch of rows and one transaction at a time. Each
 * transaction notes how far it came, so that an import which was broken off, however that was, goes on after the last
 * batch that was stored, and no row is stored twice. A register that is there in another state is taken out first. Throws
 * the signal's reason once it aborts, with the batches before that stored.
 */
export async function importOnline(database: Database, register: Register, steps: OnlineSteps): Promise<OnlineResult> {
  const { manifest, hash } = register;
  const id = manifest.sources[0]!.id;
  const state = await stateOf(database, id);
  if (state?.hash === hash && state.done) return { rows: 0, claims: 0, rejected: 0, unchanged: true };
  const former = await refuseHeld(readingFrom(database), register);
  await ensureCounts(database);
  if (state !== null && state.hash !== hash) {
    steps.progress('The register has changed; taking its former state out first');
    const sources = [...new Set([...manifest.sources.map((source) => source.id), ...(former?.sources ?? [])])];
    await removeRegister(
      database,
      { sources, claims: former?.claims ?? manifest.counts.claims, isRemoval: false },
      steps,
    );
  }
  const remark = steps.remark ?? (() => undefined);
  const before = state?.hash === hash ? state.rows : 0;
  await database.write((run) => runRows(run, candidateInvalidate, {}), DEADLINE);
  await database.write((run) => writeSources(run, register), DEADLINE);
  const { entities, relations } = manifest.counts;
  const report = progressOf('rows', entities + relations, steps.progress, before);
  const mentions = await mentionsOf(register, steps.signal);
  const described = new IdTable();
  let [rows, claims, rejected] = [0, 0, 0];
  const among = new AmongRows(remark, manifest.generated !== undefined);
  const reading = { mentions, described, among, before, reject: steps.reject, signal: steps.signal };
  const remarked = new Set<string>();
  // While one batch is being stored the claims of the next are created, and the one after that is made ready.
  await pipeline(batchesOf(register, reading), {
    signal: steps.signal,
    startsAlone: (batch, earlier) => batch.kind !== earlier.kind,
    run: async (batch, turn) => {
      rows += batch.rows;
      const written = await write(database, register, batch, turn, described);
      written.rejects.forEach(steps.reject);
      claims += written.claims;
      rejected += batch.rejected + written.rejects.length;
      report(batch.rows);
    },
    after: async (batch) => {
      // What Guanxi made up shares nothing with others.
      if (manifest.generated !== undefined) return;
      const found = await disagreementsOf(database, batch, manifest);
      // A batch may find what the one before it found too.
      found.filter((line) => !remarked.has(line)).forEach(remark);
      found.forEach((line) => remarked.add(line));
    },
  });
  const restored = await restoreDecisions(database);
  if (restored.length > 0) steps.progress(`Decisions on ${restored.length} claims hold again`);
  steps.progress('Looking for entities that may be the same');
  await ensureCandidates(database);
  await database.write(async (run) => {
    const [stored] = await runRows(run, registerState, { id });
    if (!stored?.done) await recordImport(run, register);
    await runRows(run, registerAdvance, { id, hash, rows: entities + relations, done: true });
  }, DEADLINE);
  return { rows, claims, rejected, unchanged: false };
}

/** How far a register with this first source was imported, and in which state; null where it was not. */
export async function stateOf(database: Database, id: string): Promise<RegisterStateRow | null> {
  const [state] = await readRows(database, registerState, { id });
  return state ?? null;
}

async function mentionsOf(register: Register, signal: AbortSignal): Promise<Mentions> {
  const { folder, manifest } = register;
  const each: Mentions[] = [];
  for (const { name } of manifest.files.relations)
    each.push(await mentionsIn(join(folder, name), contextOf(register), signal));
  return together(each);
}

/** Rows that are written together. */
interface Batch {
  readonly kind: 'entities' | 'relations';
  /** How many rows lie behind once it is written, those of earlier batches and those left out included. */
  readonly upTo: number;
  readonly from: number;
  readonly rows: number;
  readonly rejected: number;
  readonly items: readonly Numbered<EntityStored | RelationStored>[];
}

type EntityStored = ReturnType<typeof storedEntity>;
type RelationStored = ReturnType<typeof storedRelation>;

async function disagreementsOf(database: Database, { items }: Batch, { sources }: RegisterManifest) {
  const claims = items.flatMap(({ stored }) => stored.claims.map(claimFromProperties));
  const own = sources.map(({ id }) => id);
  return disagreements(readingFrom(database), claims, own);
}

function contextOf(register: Register): RowContext {
  return { sources: register.manifest.sources, synthetic: isSyntheticRegister(register) };
}

interface Making extends RowsSoFar {
  readonly mentions: Mentions;
  /** How many rows have been stored before. */
  readonly before: number;
  readonly reject: (reject: Reject) => void;
  readonly signal: AbortSignal;
}

async function* batchesOf(register: Register, making: Making): AsyncGenerator<Batch> {
  const { mentions, before, reject, signal } = making;
  const { manifest, folder } = register;
  const { sources } = manifest;
  const context = contextOf(register);
  let number = 0;
  for (const kind of ['entities', 'relations'] as const) {
    const make = (row: unknown) =>
      kind === 'entities'
        ? storedEntity(row as EntityRow, sources, number, mentioning(mentions, (row as EntityRow).id, sources))
        : storedRelation(row as RelationRow, sources, number);
    const faultOf = kind === 'entities' ? entityFault : relationFault;
    for (const file of manifest.files[kind]) {
      const path = join(folder, file.name);
      let [items, rejected, from] = [[] as Numbered<EntityStored | RelationStored>[], 0, number];
      const batch = (): Batch => ({ kind, upTo: number, from, rows: number - from, rejected, items });
      for await (const lines of readLines(path, signal)) {
        for (const { text, line } of lines) {
          number += 1;
          const { row, fault } = checked(text, context, faultOf);
          const reason = fault ?? togetherFault(making, row as EntityRow | RelationRow, number, sources);
          if (number <= before) {
            from = number;
            continue;
          }
          if (reason === null) {
            items.push({ stored: make(row), path, line, row: text });
          } else {
            rejected += 1;
            reject({ path, line, reason, row: text });
          }
          if (number - from < BATCH) continue;
          yield batch();
          [items, rejected, from] = [[], 0, number];
        }
      }
      if (number > from) yield batch();
    }
  }
}

/** What became of the rows of a batch: those left out for what the database holds, and how many claims were stored. */
interface Written {
  readonly rejects: readonly Reject[];
  readonly claims: number;
}

/** Writes a batch, unless it has been written; once more where entities of it were merged or taken apart while that was done. */
async function write(...parts: Parameters<typeof writeOnce>): Promise<Written> {
  for (;;) {
    try {
      return await writeOnce(...parts);
    } catch (error) {
      if (!(error instanceof MergedMeanwhile)) throw error;
    }
  }
}

async function writeOnce(
  database: Database,
  register: Register,
  batch: Batch,
  turn: Turn,
  described: IdTable,
): Promise<Written> {
  const { manifest, hash } = register;
  const id = manifest.sources[0]!.id;
  const sources = manifest.sources.map((source) => source.id);
  return database.write(async (run) => {
    const there = await isWritten(run, id, hash, batch);
    let judged: Judged<Numbered<EntityStored | RelationStored>>;
    if (batch.kind === 'entities') {
      const entities = await judgeEntities(run, batch.items as readonly Numbered<EntityStored>[], sources);
      if (!there) await writeEntities(run, entities, sources, turn);
      judged = entities;
    } else {
      const relations = await judgeRelations(run, batch.items as readonly Numbered<RelationStored>[]);
      // A row that makes another kind of thing of an entity was left out, in this import or before it was broken off.
      const describes = (end: string, kind: string) => described.kindOf(end) === kind;
      if (!there) await writeRelations(run, relations, sources, turn, describes);
      judged = relations;
    }
    if (!there) await runRows(run, registerAdvance, { id, hash, rows: batch.upTo, done: false });
    return {
      rejects: judged.rejects,
      claims: judged.items.reduce((sum, { stored }) => sum + stored.claims.length, 0),
    };
  }, DEADLINE);
}

// The driver asks again where an answer was lost, and then what it asked for may have been done.
async function isWritten(run: RunStatement, id: string, hash: string, { upTo }: Batch): Promise<boolean> {
  const [state] = await runRows(run, registerState, { id });
  return state?.hash === hash && state.rows >= upTo;
}
