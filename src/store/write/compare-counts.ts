import {
  countClaims,
  countInto,
  COUNTED_FIELDS,
  countKey,
  type ClaimDimension,
  type MaterializedCounts,
  type MaterializedCount,
} from '../../domain/materialized-count.ts';
import { countsClaims, countsProfilesPage, countsStored, type CountsStoredRow } from '../../generated/cypher.ts';
import { profileOf } from './maintain-counts.ts';
import type { ReadStored } from './read-stored.ts';

/** How many entities are counted at a time; what is kept meanwhile are the counts alone. */
const PAGE = 50_000;

/** A stored count that is not as the entities give it. */
export interface CountDifference {
  /** What the entities give; null for one that they do not. */
  readonly wanted: MaterializedCount | null;
  /** What is stored; null where nothing is. */
  readonly stored: CountsStoredRow | null;
}

/** Counts all entities and claims anew: how many counts they give, and those that are not stored so. */
export async function compareCounts(
  read: ReadStored,
): Promise<{ readonly given: number; readonly differences: readonly CountDifference[] }> {
  const wanted = await counted(read);
  const given = wanted.size;
  const differences: CountDifference[] = [];
  for (const stored of await read(countsStored, {})) {
    const { of, first, second } = stored;
    const key = of === null || first === null || second === null ? '' : countKey(of, first, second);
    const count = wanted.get(key) ?? null;
    if (count?.count !== stored.count) differences.push({ wanted: count, stored });
    wanted.delete(key);
  }
  for (const count of wanted.values()) differences.push({ wanted: count, stored: null });
  return { given, differences };
}

async function counted(read: ReadStored): Promise<MaterializedCounts> {
  const counts: MaterializedCounts = new Map();
  let after = '';
  for (;;) {
    const rows = await read(countsProfilesPage, { after, limit: PAGE, fields: COUNTED_FIELDS });
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.kind !== null) countInto(counts, profileOf({ ...row, kind: row.kind }), row.count);
      if (row.last > after) after = row.last;
    }
  }
  for (const { name, value, count } of await read(countsClaims, {}))
    countClaims(counts, name as ClaimDimension, value, count);
  return counts;
}
