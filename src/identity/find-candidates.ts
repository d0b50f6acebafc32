import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { keyHash } from './key-hash.ts';
import type { Profile } from './profile.ts';
import { isCandidate, scorePair, type PairScore } from './score-pair.ts';

/** Two entities of a list that are a match, or for a person to judge. */
export interface FoundPair {
  readonly left: Profile;
  readonly right: Profile;
  readonly score: PairScore;
}

/** The matches and candidates among entities, each pair once, in no order of theirs; found without comparing all with all. */
export function* findCandidates(profiles: readonly Profile[]): Generator<FoundPair> {
  yield* candidatesAmong((place) => profiles[place]!, keysOf(profiles));
}

/** The same where the keys of each entity, by their hashes, are known; `profileAt` gives the entity of a place among them. */
export function* candidatesAmong(
  profileAt: (place: number) => Profile,
  keys: Iterable<readonly number[]>,
): Generator<FoundPair> {
  for (const [one, other] of candidatePairs(keys).pairs) {
    const found = candidateOf(profileAt(one), profileAt(other));
    if (found !== null) yield found;
  }
}

/** Two entities with their score; null where they are neither a match nor a candidate. */
export function candidateOf(left: Profile, right: Profile): FoundPair | null {
  return isCandidate(left, right) ? { left, right, score: scorePair(left, right) } : null;
}

/** The hashes of an entity's keys, ascending, each once. */
export function hashedKeys(profile: Profile): readonly number[] {
  return [...new Set(blockingKeys(profile).map(keyHash))].sort((a, b) => a - b);
}

function* keysOf(profiles: readonly Profile[]): Generator<readonly number[]> {
  for (const profile of profiles) yield hashedKeys(profile);
}
