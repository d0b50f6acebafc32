import { canonicalIds } from '../../domain/identity-clusters.ts';
import type { MaterializedCount } from '../../domain/materialized-count.ts';
import { judgedIds } from '../../domain/judgement.ts';
import {
  aliasDelete,
  aliasKeepRecords,
  aliasPut,
  claimNaming,
  judgementClusters,
  judgementDelete,
  judgementPut,
} from '../../generated/cypher.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimRow } from '../layout/claim.ts';
import { judgementFromProperties, type JudgementRecord } from '../layout/judgement.ts';
import { omitEmpty } from '../layout/omit-empty.ts';
import { canonicalIn, keyedClaim } from '../layout/own-ids.ts';
import type { ReadStored } from './read-stored.ts';
import { writeClaims } from './write-claims.ts';

/** What is judged of a pair before and after; null for nothing. */
export interface JudgementChange {
  readonly id: string;
  readonly before: JudgementRecord | null;
  readonly after: JudgementRecord | null;
}

/** Ids that stand for the same entities as some others do. */
export interface Clusters {
  /** What those that were merged stand for. */
  readonly merged: ReadonlyMap<string, string>;
  /** The judgements among all of them. */
  readonly judgements: readonly JudgementRecord[];
}

/** The clusters of some ids. */
export async function clustersOf(read: ReadStored, ids: readonly string[]): Promise<Clusters> {
  const [row] = await read(judgementClusters, { ids });
  const { aliases, judgements } = row!;
  return {
    merged: new Map(aliases.map(({ id, canonical }) => [String(id), String(canonical)])),
    judgements: judgements.map(judgementFromProperties),
  };
}

/** What is judged once some of it has changed. */
export function judgedAfter(
  judgements: readonly JudgementRecord[],
  changes: readonly JudgementChange[],
): readonly JudgementRecord[] {
  const changed = new Set(changes.map(({ id }) => id));
  return [...judgements.filter(({ id }) => !changed.has(id)), ...changes.flatMap(({ after }) => after ?? [])];
}

/** What became of judgements that were written. */
export interface WrittenJudgements {
  /** The ids that stand for another entity than before. */
  readonly moved: readonly string[];
  /** How counts change with it, to be added when the transaction will hold nothing further. */
  readonly counts: readonly MaterializedCount[];
}

/**
 * Writes what is judged of some pairs, and brings all that names one of their entities under the one that its id stands for
 * now: claims, and the views and counts that follow from them. `clusters` are those of all entities of the pairs, as they
 * are before.
 */
export async function writeJudgements(
  run: RunStatement,
  clusters: Clusters,
  changes: readonly JudgementChange[],
): Promise<WrittenJudgements> {
  const judged = changes.flatMap(({ after }) => after ?? []);
  const gone = changes.filter(({ before, after }) => before !== null && after === null);
  if (judged.length > 0) await runRows(run, judgementPut, { rows: judged.map((one) => omitEmpty({ ...one })) });
  if (gone.length > 0) await runRows(run, judgementDelete, { ids: gone.map(({ id }) => id) });
  const now = canonicalIds(judgedAfter(clusters.judgements, changes));
  const canonical = (id: string) => now.get(id) ?? id;
  const ids = new Set([...clusters.merged.keys(), ...now.keys()]);
  const moved = [...ids].filter((id) => canonical(id) !== (clusters.merged.get(id) ?? id)).sort();
  // What is judged decides where a pair is listed.
  const judgedEntities = new Set(changes.flatMap((one) => judgedIds(one.id)).map(canonical));
  if (moved.length === 0) {
    await refreshCandidates(run, judgedEntities);
    return { moved, counts: [] };
  }
  const merged = moved.filter((id) => canonical(id) !== id);
  const apart = moved.filter((id) => canonical(id) === id && clusters.merged.has(id));
  await runRows(run, aliasPut, { rows: merged.map((id) => ({ id, canonical: canonical(id) })) });
  await runRows(run, aliasDelete, { ids: apart });
  await runRows(run, aliasKeepRecords, {
    ids: moved,
    canonical: Object.fromEntries(moved.map((id) => [id, canonical(id)])),
  });
  const claims = await runRows(run, claimNaming, { ids: moved });
  // Of what is not moved a claim keeps what it stands for.
  const writes = claims.map(({ claim: before }) => {
    const others = canonicalIn(before);
    return { before, after: claimRow(keyedClaim(before, (id) => (ids.has(id) ? canonical(id) : others(id)))) };
  });
  // Of all others the same sources say the same as before.
  const entities = new Set(moved.flatMap((id) => [canonical(id), clusters.merged.get(id) ?? id]));
  const counts = await writeClaims(run, writes, { entities, judged: judgedEntities });
  return { moved, counts };
}
