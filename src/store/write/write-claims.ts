import { relationOf } from '../../domain/relation-of.ts';
import { isStanding } from '../../domain/standing.ts';
import type { Claim } from '../../domain/claim.ts';
import { claimById, claimDelete, claimMentions, claimStillMentions, claimUpsert } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimFromProperties, type ClaimProperties } from '../layout/claim.ts';
import { changedEntities } from '../candidates/changed-entities.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import { storedClaims, type ClaimReader } from './claim-reader.ts';
import { remakeDisputed } from './keep-disputes.ts';
import { addToCounts, maintainClaimCounts } from './maintain-counts.ts';
import { readingWith } from './read-stored.ts';
import { lockViews, planViews, writeViews } from './refresh-views.ts';
import { affectedBy } from './write-source.ts';

/** Claims to be put in place of those of the same ids, and the ids of others to be taken out. */
export interface ClaimWrites {
  readonly put: readonly ClaimProperties[];
  readonly remove: readonly string[];
  /** Those to be put that are new, with ids that no claim had before; none unless given. */
  readonly added?: ReadonlySet<string>;
  /** The entities of which these claims change what they are said to be; all that they speak of unless given. */
  readonly entities?: ReadonlySet<string>;
}

/**
 * Writes some claims, whoever makes them, and makes anew every relation, entity, term, conflict and count that this may change.
 * Claims that do not count before or after, as those that nobody has decided on, change no view. Part of one write
 * transaction, which should hold little else afterwards.
 */
export async function writeClaims(
  run: RunStatement,
  { put, remove, added = new Set(), entities }: ClaimWrites,
): Promise<void> {
  const ids = [...put.map(({ id }) => String(id)), ...remove];
  const former = ids.filter((id) => !added.has(id));
  const stored = former.length === 0 ? [] : await runRows(run, claimById, { ids: former });
  const before = stored.map(({ claim }) => claimFromProperties(claim));
  const now = put.map(claimFromProperties);
  const counting = [...before, ...now].filter(isStanding);
  const all = affectedBy(counting.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null })));
  const affected = entities === undefined ? all : { ...all, entities };
  const fresh = await lockViews(run, affected);
  if (put.length > 0) await runRows(run, claimUpsert, { rows: put });
  if (remove.length > 0) await runRows(run, claimDelete, { ids: remove });
  if (counting.length > 0) {
    const reader = { ...storedClaims(readingWith(run)), mentions: mentionsAfter(run, counting, fresh) };
    const changes = await planViews(run, reader, affected, fresh);
    const counts = await writeViews(run, changes);
    await remakeDisputed(run, new Set(ids));
    await refreshCandidates(run, await changedEntities(run, changes));
    await addToCounts(run, counts);
  }
  await maintainClaimCounts(run, { gone: before, come: now });
}

/**
 * The sources that speak of entities once some claims have changed: those that the stored entities name, without those of the
 * changed claims that do so no longer. What is new is looked at whole, as claims may have waited for it.
 */
function mentionsAfter(
  run: RunStatement,
  changed: readonly Claim[],
  fresh: ReadonlySet<string>,
): ClaimReader['mentions'] {
  const changedAt = new Map<string, Set<string>>();
  for (const { subject, object, source } of changed) {
    for (const id of [subject, object]) {
      if (id === null) continue;
      const sources = changedAt.get(id) ?? new Set();
      changedAt.set(id, sources.add(source));
    }
  }
  return async (ids) => {
    const mentions = new Map<string, readonly string[]>();
    const rows = ids.filter((id) => !fresh.has(id)).map((id) => ({ id, sources: [...(changedAt.get(id) ?? [])] }));
    if (rows.length > 0) {
      for (const { id, sources, mentioning } of await runRows(run, claimStillMentions, { rows })) {
        const others = sources.filter((source) => changedAt.get(id)?.has(source) !== true);
        mentions.set(id, [...others, ...mentioning]);
      }
    }
    const whole = ids.filter((id) => fresh.has(id));
    if (whole.length > 0)
      for (const { id, sources } of await runRows(run, claimMentions, { ids: whole })) mentions.set(id, sources);
    return mentions;
  };
}
