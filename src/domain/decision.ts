import type { Claim } from './claim.ts';
import type { ClaimStatus, Rank } from './vocabulary.ts';

/** What was decided on a claim, in place of what its source's file says of its review. */
export interface Decision {
  /** Null where only its rank was decided. */
  readonly status: ClaimStatus | null;
  /** Null where only its status was decided. */
  readonly rank: Rank | null;
  /** Why it has the rank that was decided; null for none. */
  readonly rankReason: string | null;
  /** The hash of what the claim said when that was decided. */
  readonly about: string;
}

/**
 * Which parts of a decision are in force on a claim that now says what `hash` is the hash of. A claim that says something else
 * than what was accepted is not accepted with that: nobody has read it. Everything else that was decided stays.
 */
export function inForce(decision: Decision, hash: string): Decision {
  return isStale(decision, hash) && decision.status === 'ACCEPTED' ? { ...decision, status: null } : decision;
}

/** Whether a claim says something else than when it was decided on. */
export function isStale({ about }: Decision, hash: string): boolean {
  return about !== hash;
}

/** A claim as it counts: as its source says, with what was decided on it. */
export function withDecision(claim: Claim, { status, rank, rankReason }: Decision): Claim {
  return {
    ...claim,
    status: status ?? claim.status,
    rank: rank ?? claim.rank,
    rankReason: rank === null ? claim.rankReason : rankReason,
    textsZh: rank === null ? claim.textsZh : withoutRankReason(claim.textsZh),
  };
}

/** The Chinese texts of a claim without the reason for its rank. */
export function withoutRankReason(texts: Claim['textsZh']): Claim['textsZh'] {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => name !== 'rankReason'));
}
