import { hashedKeys } from '../../identity/find-candidates.ts';
import { profileOf, type Profile } from '../../identity/profile.ts';
import type { BlockingKeysRow } from '../layout/candidate.ts';
import type { SeenEntity } from './described-entities.ts';

/** An entity as it is compared, with what is stored of its keys. */
export interface ComparedEntity {
  readonly profile: Profile;
  /** The hashes of its keys. */
  readonly hashes: readonly number[];
  readonly row: BlockingKeysRow;
}

/** What comparing an entity needs, computed once. */
export function comparedEntity({ entity, seen }: SeenEntity): ComparedEntity {
  const profile = profileOf(entity);
  const hashes = hashedKeys(profile);
  return { profile, hashes, row: { entity: entity.id, seen, keys: hashes.map(keyText) } };
}

/** Forty bits are eight characters of this base; the texts are of one length, so that none of them is a word of queries. */
const BASE = 32;
const CHARACTERS = 8;

function keyText(hash: number): string {
  return hash.toString(BASE).padStart(CHARACTERS, '0');
}
