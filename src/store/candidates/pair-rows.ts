import { candidateOf, type FoundPair } from '../../identity/find-candidates.ts';
import type { Profile } from '../../identity/profile.ts';
import { judgementId, type Judgement } from '../../domain/judgement.ts';
import { candidateRow, type CandidateRow } from '../layout/candidate.ts';
import type { JudgementRecord } from '../layout/judgement.ts';
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
  const judged = new Map<string, JudgementRecord>();
  for (const { left, right, judgement } of await judgementsBetween(read, asked)) {
    const id = judgementId(left, right);
    const other = judged.get(id);
    if (other === undefined || precedes(judgement, other)) judged.set(id, judgement);
  }
  return new Map(
    pairs.map((pair) => {
      const id = judgementId(pair.left.entity.id, pair.right.entity.id);
      return [id, candidateRow(pair, judged.get(id) ?? null)];
    }),
  );
}

const STRENGTH: Readonly<Record<Judgement, number>> = { DIFFERENT: 2, UNSURE: 1, SAME: 0 };

/** Of several judgements on ids that were merged into one pair the most decided counts, and of two alike that with the higher score. */
function precedes(one: JudgementRecord, other: JudgementRecord): boolean {
  const more = STRENGTH[one.verdict] - STRENGTH[other.verdict];
  return more > 0 || (more === 0 && (one.score ?? 0) > (other.score ?? 0));
}
