import { quoted } from '../domain/quoted.ts';
import { createHash } from 'node:crypto';
import { changeId, changeNumber } from '../domain/change-id.ts';
import type { Caller } from '../domain/caller.ts';
import type { MaterializedCount } from '../domain/materialized-count.ts';
import { claimById, changeCreate, changeHold, changeLater } from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import type { ChangeProperties } from '../store/layout/change.ts';
import type { ClaimProperties } from '../store/layout/claim.ts';
import { omitEmpty } from '../store/layout/omit-empty.ts';
import type { StoredText } from '../store/write/source-text.ts';
import type { UndoneChange } from '../store/write/undone-with.ts';
import { changeEntries, jsonOf, type Changed } from '../store/write/change-entries.ts';
import { kindsIn } from '../store/write/maintain-counts.ts';
import { ensureCountsOnce } from '../store/write/rebuild-counts.ts';
import type { ChangeKind } from '../domain/change-kind.ts';
import { inGroups } from './in-groups.ts';
import { ChangeRefused, type ChangeProblem } from './problem.ts';

/** Who makes a change, and how it is written down. */
export type Actor = Pick<Caller, 'name' | 'role' | 'kind'>;

/** What every change may be asked with. */
export interface ChangeOptions {
  /** Why it is made; null where none is given. */
  readonly reason?: string | null;
  /** The caller's own key of the change: the same one again makes it no second time. */
  readonly idempotencyKey?: string | null;
  /** The change up to which the caller knows the claims that he changes. */
  readonly readAt?: string | null;
}

/** The ids of what a change made, by the names of the answer's fields. */
export type Made = Readonly<Record<string, string | readonly string[]>>;

/** A change that was made, now or when it was first asked for. */
export interface ChangeMade {
  readonly change: string;
  readonly made: Made;
}

/** A source before and after a change; null where it was not there, or is not there any longer. */
export interface SourceChange {
  readonly before: StoredText | null;
  readonly after: StoredText | null;
}

/** What came of the work of a change. */
export interface ChangeResult extends Changed {
  readonly made: Made;
  /** What was decided: the status, the rank, or the judgement; null for nothing of the kind. */
  readonly verdict?: string | null;
  /** The source that it is about; null for none in particular. */
  readonly source?: string | null;
  /** What it did to the record of that source; nothing unless given. */
  readonly sourceChange?: SourceChange;
  /** How counts change with it. */
  readonly counts: readonly MaterializedCount[];
  /** Changes that it undoes, or makes again, each with the one by which it now is undone; null for none. */
  readonly undone?: readonly UndoneChange[];
  /** The change that it undoes, and whether it undoes only some of its claims. */
  readonly reverts?: string | null;
  readonly isPart?: boolean;
}

/** What the work of a change has at hand. */
export interface ChangeWork {
  readonly run: RunStatement;
  /** The id that the change will have. */
  readonly id: string;
  readonly number: number;
  /** When it is made, in milliseconds since 1970. */
  readonly at: number;
}

/** A change as it is asked for. */
export interface ChangeRequest {
  readonly kind: ChangeKind;
  readonly options: ChangeOptions;
  /** All that was sent: the same key must come with the same of it. */
  readonly input: object;
  /** The claims that must not have changed since `readAt`. */
  readonly claims: readonly string[];
  /** The judgements that must not have changed since; left out for none. */
  readonly judgements?: readonly string[];
  /** Makes it. Throws ChangeRefused for what is in its way. Run again after a transient failure. */
  readonly work: (work: ChangeWork) => Promise<ChangeResult>;
}

/** How a caller without a name is called in the record of changes. */
const NO_NAME = 'local';

/** The name under which the changes of a caller are kept. */
export function actorName({ name, kind }: Actor): string {
  return name ?? (kind === 'local' ? NO_NAME : kind);
}

/**
 * Makes a change, in one transaction with everything that follows from it and its record; all changes are made one after the
 * other. One that was made already under the same key is answered as it was then. Throws ChangeRefused, with all that is in
 * its way, and then has written nothing; DatabaseOverloaded where too many wait.
 */
export async function makeChange(database: Database, actor: Actor, request: ChangeRequest): Promise<ChangeMade> {
  const { reason = null, idempotencyKey = null, readAt = null } = request.options;
  const inputHash = hashOf({ kind: request.kind, input: request.input });
  const name = actorName(actor);
  await ensureCountsOnce(database);
  return inGroups(database, async (run) => {
    const [held] = await runRows(run, changeHold, { actor: name, key: idempotencyKey });
    const { number: last, now: at, known, inputHash: before, made } = held!;
    if (known !== null) return madeBefore(known, before, made, inputHash);
    if (readAt !== null) await refuseStale(run, readAt, last, request);
    const number = last + 1;
    const id = changeId(number);
    const result = await request.work({ run, id, number, at });
    const { source = null, reverts = null, verdict = null, sourceChange = { before: null, after: null } } = result;
    const change: ChangeProperties = omitEmpty({
      id,
      kind: request.kind,
      actor: name,
      role: actor.role,
      reason,
      verdict,
      source,
      reverts,
      isPart: result.isPart === true ? true : null,
      sourceBefore: jsonOf(sourceChange.before),
      sourceAfter: jsonOf(sourceChange.after),
      key: idempotencyKey,
      inputHash,
      made: JSON.stringify(result.made),
      number,
      at,
    });
    const { counts, undone = [] } = result;
    const entries = changeEntries(id, number, result);
    await runRows(run, changeCreate, { change, entries, undone, kinds: kindsIn(counts), counts });
    return { change: id, made: result.made };
  });
}

/** When something happened, as people read it: `2026-11-30 16:05 UTC`. */
export function timeText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function madeBefore(id: string, before: string | null, made: string | null, inputHash: string): ChangeMade {
  if (before === inputHash) return { change: id, made: JSON.parse(made ?? '{}') as Made };
  const message = `idempotencyKey: ${id} was made with this key and another input; give each change a key of its own`;
  throw new ChangeRefused([{ code: 'IDEMPOTENCY_KEY_REUSED', message, path: 'idempotencyKey' }]);
}

async function refuseStale(
  run: RunStatement,
  readAt: string,
  last: number,
  { claims, judgements = [] }: Pick<ChangeRequest, 'claims' | 'judgements'>,
): Promise<void> {
  const number = changeNumber(readAt);
  if (number === null || number > last) {
    const message = `readAt: there is no change ${quoted(readAt)}; latestChange gives the last one${last > 0 ? `, ${changeId(last)}` : ''}`;
    throw new ChangeRefused([{ code: 'NOT_FOUND', message, path: 'readAt' }]);
  }
  const later = await runRows(run, changeLater, { claims, judgements, number });
  const problems = later.map(({ of, id, change, actor, at, before, after }): ChangeProblem => {
    const what = `${actor} changed it in ${change} at ${timeText(at)}: ${before ?? 'nothing'} became ${after ?? 'nothing'}`;
    return {
      code: 'CHANGED_MEANWHILE',
      message: `${of} "${id}": ${what}`,
      path: of === 'claim' ? pathTo(claims, id) : null,
    };
  });
  if (problems.length > 0) throw new ChangeRefused(problems);
}

function pathTo(claims: readonly string[], claim: string): string {
  return claims.length === 1 ? 'claim' : `claims[${claims.indexOf(claim)}]`;
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex');
}

/** A value with the keys of its objects in order, so that the same input has the same hash however it was written. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}

/** Claims as they are stored, by id. */
export type StoredClaims = ReadonlyMap<string, ClaimProperties>;

/** The stored claims of some ids; those that are not there are left out. */
export async function claimsById(run: RunStatement, ids: readonly string[]): Promise<StoredClaims> {
  if (ids.length === 0) return new Map();
  return new Map((await runRows(run, claimById, { ids })).map(({ id, claim }) => [id, claim]));
}
