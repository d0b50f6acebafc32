import type { FoundPair } from '../../identity/find-candidates.ts';
import { candidateKeysPage, candidateStoredPage } from '../../generated/cypher.ts';
import type { BlockingKeysRow, CandidateRow } from '../layout/candidate.ts';
import { isSameRow } from '../layout/is-same-row.ts';
import { batches } from '../write/batches.ts';
import type { ReadStored } from '../write/read-stored.ts';
import { allCandidates } from './all-candidates.ts';
import { pairRows } from './pair-rows.ts';
import { storedKeys } from './stored-keys.ts';

/** Keys of an entity, or a pair, that are not stored as the graph gives them. */
export interface CandidateDifference {
  readonly of: 'keys' | 'pair';
  readonly id: string;
  /** What the graph gives; null for nothing. */
  readonly wanted: BlockingKeysRow | CandidateRow | null;
  /** What is stored; null for nothing. */
  readonly stored: object | null;
}

/** What a comparison found. */
export interface CandidateComparison {
  /** How many pairs the graph gives. */
  readonly given: number;
  readonly differences: readonly CandidateDifference[];
}

const PAGE = 2000;

/** Makes all keys and pairs anew, and compares them with those that are stored. */
export async function compareCandidates(read: ReadStored): Promise<CandidateComparison> {
  const differences: CandidateDifference[] = [];
  const known = new Set<string>();
  const found = await allCandidates(read, async (ids, rows) => {
    const stored = await storedKeys(read, ids);
    for (const row of rows) {
      known.add(row.entity);
      const there = stored.get(row.entity) ?? null;
      if (there === null || !isSameRow(row, there))
        differences.push({ of: 'keys', id: row.entity, wanted: row, stored: there });
    }
  });
  for await (const id of keysPages(read)) {
    if (!known.has(id)) differences.push({ of: 'keys', id, wanted: null, stored: {} });
  }
  return comparePairs(read, found, differences);
}

async function comparePairs(
  read: ReadStored,
  found: Iterable<FoundPair>,
  differences: CandidateDifference[],
): Promise<CandidateComparison> {
  const wanted = new Map<string, CandidateRow>();
  for (const pairs of batches(found, PAGE)) for (const [id, row] of await pairRows(read, pairs)) wanted.set(id, row);
  const given = wanted.size;
  for (let after = ''; ;) {
    const rows = await read(candidateStoredPage, { after, limit: PAGE });
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    for (const { id, properties } of rows) {
      const row = wanted.get(id) ?? null;
      if (row === null || !isSameRow(row, properties))
        differences.push({ of: 'pair', id, wanted: row, stored: properties });
      wanted.delete(id);
    }
  }
  for (const [id, row] of wanted) differences.push({ of: 'pair', id, wanted: row, stored: null });
  return { given, differences };
}

async function* keysPages(read: ReadStored): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const rows = await read(candidateKeysPage, { after, limit: 10_000 });
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    for (const { id } of rows) yield id;
  }
}
