import { candidateOf, type FoundPair } from '../../identity/find-candidates.ts';
import type { Profile } from '../../identity/profile.ts';
import { candidateRow, type CandidateRow, type PairJudgement } from '../layout/candidate.ts';
import { judgementsBetween } from '../write/judgements-between.ts';
import type { ReadStored } from '../write/read-stored.ts';

/** Two entities as a pair, the lower id first, if they may be the same; null otherwise. */
export function pairOf(one: Profile, other: Profile): FoundPair | null {
  return one.entity.id < other.entity.id ? candidateOf(one, other) : candidateOf(other, one);
}

/** The rows that store some pairs, with what is judged of each. */
export async function pairRows(
  read: ReadStored,
  pairs: readonly FoundPair[],
): Promise<ReadonlyMap<string, CandidateRow>> {
  const asked = pairs.map(({ left, right }) => ({ left: left.entity.id, right: right.entity.id }));
  const judged = new Map<string, PairJudgement>();
  for (const { left, right, judgement } of await judgementsBetween(read, asked))
    judged.set(`${left}|${right}`, { verdict: judgement.verdict, score: null });
  return new Map(
    pairs.map((pair) => {
      const id = `${pair.left.entity.id}|${pair.right.entity.id}`;
      return [id, candidateRow(pair, judged.get(id) ?? null)];
    }),
  );
}
