import { candidatesAmong, type FoundPair } from '../../identity/find-candidates.ts';
import type { Profile } from '../../identity/profile.ts';
import { candidatePage } from '../../generated/cypher.ts';
import type { BlockingKeysRow } from '../layout/candidate.ts';
import type { ReadStored } from '../write/read-stored.ts';
import { comparedEntity, type ComparedEntity } from './compared-entity.ts';
import { describedEntities } from './described-entities.ts';

/** How many entities are read at a time. */
const PAGE = 1000;

/**
 * Compares all entities, as they are read a page at a time. `onPage` gets the keys of each page; the pairs that may be the same
 * follow, each once. What comparing needs of every entity is kept meanwhile: some 5 KB each.
 */
export async function allCandidates(
  read: ReadStored,
  onPage: (ids: readonly string[], rows: readonly BlockingKeysRow[]) => Promise<void>,
): Promise<Iterable<FoundPair>> {
  const profiles: Profile[] = [];
  const keys: (readonly number[])[] = [];
  for (let after = ''; ;) {
    const ids = (await read(candidatePage, { after, limit: PAGE })).map(({ id }) => id);
    if (ids.length === 0) return candidatesAmong(profiles, keys);
    after = ids.at(-1)!;
    const page: ComparedEntity[] = (await describedEntities(read, ids)).map(comparedEntity);
    for (const { profile, hashes } of page) {
      profiles.push(profile);
      keys.push(hashes);
    }
    await onPage(
      ids,
      page.map(({ row }) => row),
    );
  }
}
