import { candidatesAmong, type FoundPair } from '../../identity/find-candidates.ts';
import { candidatePage } from '../../generated/cypher.ts';
import type { BlockingKeysRow } from '../layout/candidate.ts';
import type { ReadStored } from '../write/read-stored.ts';
import { comparedEntity, type ComparedEntity } from './compared-entity.ts';
import { describedEntities } from './described-entities.ts';
import { KeptProfiles } from './kept-profiles.ts';

/** How many entities are read at a time. */
const PAGE = 1000;

/**
 * Compares all entities, as they are read a page at a time. `onPage` gets the keys of each page; the pairs that may be the same
 * follow, each once. What comparing needs of them is kept meanwhile (`KeptProfiles`).
 */
export async function allCandidates(
  read: ReadStored,
  onPage: (ids: readonly string[], rows: readonly BlockingKeysRow[]) => Promise<void>,
): Promise<Iterable<FoundPair>> {
  const profiles = new KeptProfiles();
  const keys: (readonly number[])[] = [];
  for (let after = ''; ;) {
    const ids = (await read(candidatePage, { after, limit: PAGE })).map(({ id }) => id);
    if (ids.length === 0) return candidatesAmong((place) => profiles.get(place), keys);
    after = ids.at(-1)!;
    const page: ComparedEntity[] = (await describedEntities(read, ids)).map(comparedEntity);
    for (const { profile, hashes } of page) {
      profiles.add(profile);
      keys.push(hashes);
    }
    await onPage(
      ids,
      page.map(({ row }) => row),
    );
  }
}
