import { labelOf } from '../../domain/type-name.ts';
import { CLAIMS } from '../../domain/materialized-count.ts';
import { ENTITY_KINDS } from '../../domain/vocabulary.ts';
import { countsDelete, countsHold, countsMissing, countsPut } from '../../generated/cypher.ts';
import type { Database } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from './batches.ts';
import { compareCounts } from './compare-counts.ts';
import { readingFrom, readingWith } from './read-stored.ts';

/** As long as a graph of tens of millions takes to be counted; in milliseconds. */
const DEADLINE = { deadlineMs: 3_600_000 };

/**
 * Makes every count what the entities, their places and the claims give, in one transaction. For after a load that kept
 * none, and for repair; who would change a count meanwhile waits. 50,000 entities are read at a time.
 */
export async function rebuildCounts(database: Pick<Database, 'write'>): Promise<void> {
  await database.write(async (run) => {
    const kinds = ENTITY_KINDS.map(labelOf).sort();
    // In the order in which those who write hold them.
    await runRows(run, countsHold, { kinds: [...kinds, CLAIMS] });
    const { differences } = await compareCounts(readingWith(run));
    const gone = differences.flatMap(({ wanted, stored }) => (wanted === null && stored ? [stored.element] : []));
    const rows = differences.flatMap(({ wanted }) => wanted ?? []);
    await runRows(run, countsDelete, { elements: gone });
    for (const batch of batches(rows, 5000)) await runRows(run, countsPut, { rows: batch });
  }, DEADLINE);
}

const ensured = new WeakMap<Database['write'], Promise<void>>();

/** The same, looked at once in the life of the process for each database: nothing that this program writes goes uncounted. */
export function ensureCountsOnce(database: Pick<Database, 'read' | 'write'>): Promise<void> {
  const known = ensured.get(database.write);
  if (known !== undefined) return known;
  const ensuring = ensureCounts(database);
  ensured.set(database.write, ensuring);
  ensuring.catch(() => ensured.delete(database.write));
  return ensuring;
}

/** Counts what a graph holds that was filled before all of it was counted. To be called before anything is loaded. */
export async function ensureCounts(database: Pick<Database, 'read' | 'write'>): Promise<void> {
  const [state] = await readingFrom(database)(countsMissing, {});
  if (state?.missing) await rebuildCounts(database);
}
