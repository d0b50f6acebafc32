import {
  countClaims,
  countInto,
  COUNTED_FIELDS,
  tallyKey,
  type ClaimDimension,
  type MaterializedCounts,
  type MaterializedCount,
} from '../../domain/tally.ts';
import { tallyClaims, tallyProfilesPage, tallyStored, type TallyStoredRow } from '../../generated/cypher.ts';
import { profileOf } from './maintain-counts.ts';
import type { ReadStored } from './read-stored.ts';

/** How many entities are counted at a time; what is kept meanwhile are the counts alone. */
const PAGE = 50_000;

/** A tally that is not as the entities give it. */
export interface TallyDifference {
  /** What the entities give; null for one that they do not. */
  readonly wanted: MaterializedCount | null;
  /** What is stored; null where nothing is. */
  readonly stored: TallyStoredRow | null;
}

/** Counts all entities and claims anew: how many tallies they give, and those that are not stored so. */
export async function compareTallies(
  read: ReadStored,
): Promise<{ readonly given: number; readonly differences: readonly TallyDifference[] }> {
  const wanted = await counted(read);
  const given = wanted.size;
  const differences: TallyDifference[] = [];
  for (const stored of await read(tallyStored, {})) {
    const { of, first, second } = stored;
    const key = of === null || first === null || second === null ? '' : tallyKey(of, first, second);
    const tally = wanted.get(key) ?? null;
    if (tally?.count !== stored.count) differences.push({ wanted: tally, stored });
    wanted.delete(key);
  }
  for (const tally of wanted.values()) differences.push({ wanted: tally, stored: null });
  return { given, differences };
}

async function counted(read: ReadStored): Promise<MaterializedCounts> {
  const tallies: MaterializedCounts = new Map();
  let after = '';
  for (;;) {
    const rows = await read(tallyProfilesPage, { after, limit: PAGE, fields: COUNTED_FIELDS });
    if (rows.length === 0) break;
    for (const row of rows) {
      if (row.kind !== null) countInto(tallies, profileOf({ ...row, kind: row.kind }), row.count);
      if (row.last > after) after = row.last;
    }
  }
  for (const { name, value, count } of await read(tallyClaims, {}))
    countClaims(tallies, name as ClaimDimension, value, count);
  return tallies;
}
