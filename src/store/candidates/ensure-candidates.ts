import { randomUUID } from 'node:crypto';
import { candidateBegin, candidateEnd, candidateState } from '../../generated/cypher.ts';
import { SCORER_VERSION } from '../../identity/scorer-version.ts';
import type { Database } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { BlockingKeysRow, CandidateRow } from '../layout/candidate.ts';
import { batches } from '../write/batches.ts';
import { readingFrom } from '../write/read-stored.ts';
import { compareCandidates, type CandidateDifference } from './compare-candidates.ts';
import { putCandidates } from './put-candidates.ts';
import { refreshHeld } from './refresh-candidates.ts';

const DEADLINE = { deadlineMs: 600_000 };

/** How many differences one transaction puts right. */
const BATCH = 5000;

/**
 * Makes all pairs of entities that may be the same anew, unless those that are stored are what the graph gives: after an
 * import, and where the rules have changed. To be called at the end of what loads or imports.
 */
export async function ensureCandidates(database: Database): Promise<void> {
  const [state] = await readingFrom(database)(candidateState, { scorer: SCORER_VERSION });
  if (!state?.current) await rebuildCandidates(database);
}

/**
 * Makes all keys and pairs what the graph gives, and answers how many differed. Changes go on meanwhile: the entities that they
 * change are noted, and looked at again in the end. Safe to break off and to run again.
 */
export async function rebuildCandidates(database: Database): Promise<number> {
  const build = randomUUID();
  await database.write((run) => runRows(run, candidateBegin, { build }), DEADLINE);
  const { differences } = await compareCandidates(readingFrom(database));
  for (const some of batches(differences, BATCH)) {
    await database.write((run) => putCandidates(run, writesOf(some)), DEADLINE);
  }
  await database.write(async (run) => {
    const [end] = await runRows(run, candidateEnd, { build, scorer: SCORER_VERSION });
    if (end) await refreshHeld(run, [...new Set(end.pending)].sort());
  }, DEADLINE);
  return differences.length;
}

function writesOf(differences: readonly CandidateDifference[]) {
  const wanted = (of: CandidateDifference['of']) =>
    differences.flatMap((one) => (one.of === of && one.wanted !== null ? [one.wanted] : []));
  const gone = (of: CandidateDifference['of']) =>
    differences.flatMap((one) => (one.of === of && one.wanted === null ? [one.id] : []));
  return {
    keys: wanted('keys') as readonly BlockingKeysRow[],
    keysGone: gone('keys'),
    pairs: wanted('pair') as readonly CandidateRow[],
    pairsGone: gone('pair'),
  };
}
