import {
  changesIn,
  countClaim,
  countInto,
  countKey,
  COUNTED_FIELDS,
  kindOf,
  type ClaimDimension,
  type Profile,
  type MaterializedCounts,
  type MaterializedCount,
} from '../../domain/materialized-count.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { countsAdd, countsProfiles } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from './batches.ts';

/**
 * Does some work in a write transaction and keeps the counts with it: `ids` are of every entity that the work makes,
 * changes or deletes, and of every one at whose end a LOCATED_IN comes or goes. Those that may not be there yet must be
 * held before (cypher/entity/lock), or two transactions could each count one as new. Best the last in its transaction:
 * until this ends, who else would change a count of the same kinds waits.
 */
export async function maintainCounts<T>(run: RunStatement, ids: Iterable<string>, work: () => Promise<T>): Promise<T> {
  const sorted = [...new Set(ids)].sort();
  const counts: MaterializedCounts = new Map();
  await countStored(run, counts, sorted, -1);
  const done = await work();
  await countStored(run, counts, sorted, 1);
  await addToCounts(run, changesIn(counts));
  return done;
}

/**
 * Adds what some entities, given in order, now count under to counts so many `times`, and holds them until the
 * transaction ends. Those in `gone` are counted neither themselves nor as anybody's place.
 */
export async function countStored(
  run: RunStatement,
  counts: MaterializedCounts,
  ids: Iterable<string>,
  times: number,
  gone: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const batch of batches(ids, 2000)) {
    for (const row of await runRows(run, countsProfiles, { ids: batch, fields: COUNTED_FIELDS })) {
      const profile = profileOf(row);
      countInto(counts, { ...profile, places: profile.places.filter((id) => !gone.has(id)) }, times);
    }
  }
}

/** Claims in what they are counted by. */
export type CountedClaims = readonly Readonly<Record<ClaimDimension, string>>[];

/** Claims that go, and those that come. */
export type ClaimTurnover = Readonly<Record<'gone' | 'come', CountedClaims>>;

/** How the counts of claims change with some that go and others that come. */
export function claimCounts({ gone, come }: ClaimTurnover): readonly MaterializedCount[] {
  const counts: MaterializedCounts = new Map();
  for (const claim of gone) countClaim(counts, claim, -1);
  for (const claim of come) countClaim(counts, claim, 1);
  return changesIn(counts);
}

/**
 * Keeps the counts of claims with a write of them. The last in its transaction, after the counts of entities: everybody
 * holds them in this order, so none waits for one who waits for him.
 */
export async function maintainClaimCounts(run: RunStatement, turnover: ClaimTurnover): Promise<void> {
  await addToCounts(run, claimCounts(turnover));
}

/** Changes of counts, each count once. */
export function summedCounts(changes: readonly MaterializedCount[]): readonly MaterializedCount[] {
  const sums: MaterializedCounts = new Map();
  for (const { of, first, second, count } of changes) {
    const key = countKey(of, first, second);
    sums.set(key, { of, first, second, count: count + (sums.get(key)?.count ?? 0) });
  }
  return changesIn(sums);
}

/** What an entity, as it was read, counts by; it was read with {@link COUNTED_FIELDS}. */
export function profileOf(row: {
  readonly kind: string;
  readonly fields: readonly unknown[];
  readonly sources: readonly string[];
  readonly places: readonly string[];
}): Profile {
  return { ...row, kind: row.kind as EntityKind, fields: row.fields as readonly (string | null)[] };
}

/** Puts changes of counts into the graph. All who change counts of one kind take turns, so none waits for a later one. */
export async function addToCounts(run: RunStatement, changes: readonly MaterializedCount[]): Promise<void> {
  if (changes.length === 0) return;
  const kinds = kindsIn(changes);
  for (const rows of batches(changes, 5000)) await runRows(run, countsAdd, { kinds, rows });
}

/** The kinds whose counts change, in the order in which everybody holds them. */
export function kindsIn(changes: readonly MaterializedCount[]): readonly string[] {
  return [...new Set(changes.map(({ of }) => kindOf(of)))].sort();
}
