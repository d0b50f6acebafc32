import type { Claim } from '../domain/claim.ts';
import type { Database } from '../graph/database.ts';
import { StatementFailed } from '../graph/errors.ts';
import type { Loading } from '../store/layout/source.ts';
import { holdChanges, recordLoad } from '../store/write/record-load.ts';
import { retractSource, writeSource } from '../store/write/write-source.ts';
import { LOADER_VERSION } from './loader-version.ts';
import type { LoadPlan } from './plan-load.ts';
import type { Problem } from './problem.ts';
import type { ReadSource } from './read-source.ts';
import { staleText } from './stale-text.ts';
import { toClaims } from './to-claims.ts';

/** A large source and the views on it take longer than other writes; in milliseconds. */
const DEADLINE = { deadlineMs: 600_000 };

/** Where what a plan says is written. */
export interface Writing {
  readonly database: Pick<Database, 'write'>;
  /** How a source comes that stands in a file. */
  readonly origin: (file: string) => Pick<Loading, 'origin' | 'folder' | 'file'>;
  /** The sources whose claims may be taken over. */
  readonly yielding: ReadonlySet<string>;
  /** Whether the database is empty, so that all that is stored is written down as one change. */
  readonly isFirstLoad: boolean;
  /** Is told a line for each source that is retracted or stored. */
  readonly log: (line: string) => void;
  /** Runs what takes long without a pause. */
  readonly compute: <T>(work: () => T) => T;
}

/** The claims of the sources that were stored; or the file at which storing ended, as the database has not room for it. */
export type CarriedOut =
  | { readonly ok: true; readonly claims: readonly Claim[] }
  | { readonly ok: false; readonly problem: Problem };

/** Retracts what is gone and stores what changed, each source in one transaction, and writes down what changed with that. */
export async function carryOut(plan: Pick<LoadPlan, 'gone' | 'changed' | 'terms'>, to: Writing): Promise<CarriedOut> {
  for (const id of plan.gone) {
    const { added } = await to.database.write((run) => retractSource(run, id, 'LOAD'), DEADLINE);
    const kept = `kept ${id}: changes added ${added === 1 ? '1 claim' : `${added} claims`} to it; what its file said is gone`;
    to.log(added > 0 ? kept : `retracted ${id}`);
  }
  const claims: Claim[] = [];
  for (const source of plan.changed) {
    const stored = await store(source, plan.terms, to);
    if (!stored.ok) return stored;
    claims.push(...stored.claims);
    to.log(`loaded ${source.content.source.id}`);
  }
  if (to.isFirstLoad && plan.changed.length > 0) await recordFirstLoad(plan.changed, claims.length, to.database);
  return { ok: true, claims };
}

/** Writes the first load down as one change, and only once where an answer is lost and the driver asks again. */
function recordFirstLoad(sources: LoadPlan['changed'], claims: number, database: Writing['database']): Promise<void> {
  const source = sources.length === 1 ? sources[0]!.content.source.id : null;
  let before: number | null = null;
  return database.write(async (run) => {
    const held = await holdChanges(run);
    before ??= held.number;
    if (held.number === before) await recordLoad(run, held, { kind: 'LOAD', source, claims });
  });
}

async function store({ content, hash, file }: ReadSource, terms: LoadPlan['terms'], to: Writing): Promise<CarriedOut> {
  const isTerm = (id: string) => terms.has(id);
  const records = to.compute(() => toClaims(content, isTerm, (id) => terms.get(id) ?? null));
  const loading = { hash, loader: LOADER_VERSION, ...to.origin(file) };
  try {
    const { stale, claims } = await to.database.write((run) => writeSource(run, records, loading, to), DEADLINE);
    stale.forEach((decision) => to.log(`remark: ${staleText(decision)}`));
    return { ok: true, claims };
  } catch (error) {
    if (!(error instanceof StatementFailed) || !error.code?.includes('OutOfMemory')) throw error;
    const message = `its ${records.claims.length} claims are more than the database has memory for in one transaction: split the file, or give the database more memory`;
    return { ok: false, problem: { file, line: 1, column: 1, path: '', message } };
  }
}
