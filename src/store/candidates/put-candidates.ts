import { candidateDelete, candidateDeleteKeys, candidatePut, candidatePutKeys } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { BlockingKeysRow, CandidateRow } from '../layout/candidate.ts';
import { batches } from '../write/batches.ts';

/** What differs from what is stored of keys and pairs: rows to put, and the ids of those to take out. */
export interface CandidateWrites {
  readonly keys: readonly BlockingKeysRow[];
  readonly keysGone: readonly string[];
  readonly pairs: readonly CandidateRow[];
  readonly pairsGone: readonly string[];
}

/** Writes keys and pairs. */
export async function putCandidates(
  run: RunStatement,
  { keys, keysGone, pairs, pairsGone }: CandidateWrites,
): Promise<void> {
  for (const rows of batches(keys)) await runRows(run, candidatePutKeys, { rows });
  for (const ids of batches(keysGone)) await runRows(run, candidateDeleteKeys, { ids });
  for (const rows of batches(pairs)) await runRows(run, candidatePut, { rows });
  for (const ids of batches(pairsGone)) await runRows(run, candidateDelete, { ids });
}
