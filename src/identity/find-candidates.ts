import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs } from './candidate-pairs.ts';
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
  for (const [one, other] of candidatePairs(keysOf(profiles)).pairs) {
    const [left, right] = [profiles[one]!, profiles[other]!];
    if (isCandidate(left, right)) yield { left, right, score: scorePair(left, right) };
  }
}

function* keysOf(profiles: readonly Profile[]): Generator<readonly string[]> {
  for (const profile of profiles) yield blockingKeys(profile);
}
