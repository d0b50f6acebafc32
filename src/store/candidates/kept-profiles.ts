import type { DescribedEntity } from '../../identity/described-entity.ts';
import { profileOf, type Profile } from '../../identity/profile.ts';

/** At some 6 KB each they take less than a gigabyte. */
const MOST_KEPT = 150_000;

/**
 * What comparing needs of many entities, by their place in the order in which they were added. Of more than `most` the others
 * are kept as text, a tenth of the size, and are made again when they are asked for.
 */
export class KeptProfiles {
  readonly #most: number;
  readonly #texts: Buffer[] = [];
  readonly #kept = new Map<number, Profile>();

  constructor(most = MOST_KEPT) {
    this.#most = most;
  }

  /** Adds the next entity. */
  add(profile: Profile): void {
    const place = this.#texts.push(Buffer.from(JSON.stringify(profile.entity))) - 1;
    if (this.#kept.size < this.#most) this.#kept.set(place, profile);
  }

  /** The entity of a place. Throws a RangeError where there is none. */
  get(place: number): Profile {
    const kept = this.#kept.get(place);
    if (kept !== undefined) return kept;
    const text = this.#texts[place];
    if (text === undefined) throw new RangeError(`there is no entity ${place}`);
    const profile = profileOf(JSON.parse(text.toString()) as DescribedEntity);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(place, profile);
    return profile;
  }
}
