import { relationOf } from '../../domain/relation-of.ts';
import { isStanding } from '../../domain/standing.ts';
import { claimById, claimDelete, claimUpsert } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimFromProperties, type ClaimProperties } from '../layout/claim.ts';
import { storedClaims } from './claim-reader.ts';
import { remakeDisputed } from './keep-disputes.ts';
import { addToCounts, maintainClaimCounts } from './maintain-counts.ts';
import { readingWith } from './read-stored.ts';
import { lockViews, planViews, writeViews } from './refresh-views.ts';
import { affectedBy } from './write-source.ts';

/** Claims to be put in place of those of the same ids, and the ids of others to be taken out. */
export interface ClaimWrites {
  readonly put: readonly ClaimProperties[];
  readonly remove: readonly string[];
}

/**
 * Writes some claims, whoever makes them, and makes anew every relation, entity, term, conflict and count that this may change.
 * Claims that do not count before or after, as those that nobody has decided on, change no view. Part of one write
 * transaction, which should hold little else afterwards.
 */
export async function writeClaims(run: RunStatement, { put, remove }: ClaimWrites): Promise<void> {
  const ids = [...put.map(({ id }) => String(id)), ...remove];
  const before = (await runRows(run, claimById, { ids })).map(({ claim }) => claimFromProperties(claim));
  const now = put.map(claimFromProperties);
  const counting = [...before, ...now].filter(isStanding);
  const affected = affectedBy(counting.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null })));
  const fresh = await lockViews(run, affected);
  if (put.length > 0) await runRows(run, claimUpsert, { rows: put });
  if (remove.length > 0) await runRows(run, claimDelete, { ids: remove });
  if (counting.length > 0) {
    const changes = await planViews(run, storedClaims(readingWith(run)), affected, fresh);
    const counts = await writeViews(run, changes);
    await remakeDisputed(run, new Set(ids));
    await addToCounts(run, counts);
  }
  await maintainClaimCounts(run, { gone: before, come: now });
}
