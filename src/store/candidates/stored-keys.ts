import { candidateKeys } from '../../generated/cypher.ts';
import type { BlockingKeysRow } from '../layout/candidate.ts';
import { batches } from '../write/batches.ts';
import type { ReadStored } from '../write/read-stored.ts';

/** The keys that are stored of some entities, by their ids; those of which none are stored are left out. */
export async function storedKeys(
  read: ReadStored,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, BlockingKeysRow>> {
  const found = new Map<string, BlockingKeysRow>();
  for (const some of batches(ids)) {
    for (const row of await read(candidateKeys, { ids: some })) found.set(row.entity, row);
  }
  return found;
}
