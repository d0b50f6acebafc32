import type { Claim } from '../domain/claim.ts';
import type { Database } from '../graph/database.ts';
import { StatementFailed } from '../graph/errors.ts';
import type { Loading } from '../store/layout/source.ts';
import type { DecisionRecord } from '../store/write/decisions.ts';
import { retractSource, writeSource } from '../store/write/write-source.ts';
import { LOADER_VERSION } from './loader-version.ts';
import type { LoadPlan } from './plan-load.ts';
import type { Problem } from './problem.ts';
import type { ReadSource } from './read-source.ts';
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
  /** Is told a line for each source that is retracted or stored. */
  readonly log: (line: string) => void;
  /** Runs what takes long without a pause. */
  readonly compute: <T>(work: () => T) => T;
}

/** The claims of the sources that were stored; or the file at which storing ended, as the database has not room for it. */
export type CarriedOut =
  | { readonly ok: true; readonly claims: readonly Claim[] }
  | { readonly ok: false; readonly problem: Problem };

/** Retracts what is gone and stores what changed, each source in one transaction. */
export async function carryOut(plan: Pick<LoadPlan, 'gone' | 'changed' | 'terms'>, to: Writing): Promise<CarriedOut> {
  for (const id of plan.gone) {
    const { added } = await to.database.write((run) => retractSource(run, id), DEADLINE);
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
  return { ok: true, claims };
}

/** Says that a claim has changed since something was decided on it, and what holds now. */
function staleText({ claim, change, status, rank }: DecisionRecord): string {
  const what = status ?? `ranked ${rank}`;
  const now = status === 'ACCEPTED' ? 'it stands as its file says until it is decided on again' : 'that still holds';
  return `claim "${claim}" says something else than when ${change} ${what} it; ${now}`;
}

async function store({ content, hash, file }: ReadSource, terms: LoadPlan['terms'], to: Writing): Promise<CarriedOut> {
  const isTerm = (id: string) => terms.has(id);
  const records = to.compute(() => toClaims(content, isTerm, (id) => terms.get(id) ?? null));
  const loading = { hash, loader: LOADER_VERSION, ...to.origin(file) };
  try {
    const { stale } = await to.database.write((run) => writeSource(run, records, loading, to.yielding), DEADLINE);
    stale.forEach((decision) => to.log(`remark: ${staleText(decision)}`));
    return { ok: true, claims: records.claims };
  } catch (error) {
    if (!(error instanceof StatementFailed) || !error.code?.includes('OutOfMemory')) throw error;
    const message = `its ${records.claims.length} claims are more than the database has memory for in one transaction: split the file, or give the database more memory`;
    return { ok: false, problem: { file, line: 1, column: 1, path: '', message } };
  }
}
