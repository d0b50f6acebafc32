import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/claim.ts';
import { inForce, isStale, withDecision, withoutRankReason, type Decision } from '../../domain/decision.ts';
import { CLAIM_STATUSES, RANKS } from '../../domain/vocabulary.ts';
import { decisionOfClaims } from '../../generated/cypher.ts';
import { batches } from './batches.ts';
import { claimFromProperties, claimProperties, type ClaimProperties } from '../layout/claim.ts';
import { canonicalIn, ITSELF, keyedClaim, keyedIds, ownIds, type CanonicalOf } from '../layout/own-ids.ts';
import type { Properties } from '../layout/properties.ts';
import type { ReadStored } from './read-stored.ts';

/** A decision with the claim that it is on, and the change that made it. */
export interface DecisionRecord extends Decision {
  readonly claim: string;
  readonly change: string;
}

/** A claim as it is stored where something may have been decided on it. */
export interface DecidedClaim {
  /** As it counts. */
  readonly claim: Claim;
  readonly row: ClaimProperties;
  /** The decision, where the claim says something else than when it was made. */
  readonly stale: DecisionRecord | null;
}

/** What has been decided on some claims, by their ids; those on which nothing was are left out. */
export async function decisionsOn(
  read: ReadStored,
  claims: Iterable<string>,
): Promise<ReadonlyMap<string, DecisionRecord>> {
  const decisions = new Map<string, DecisionRecord>();
  for (const ids of batches(claims, 5000)) {
    for (const { decision } of await read(decisionOfClaims, { claims: ids })) {
      const record = decisionFromProperties(decision);
      decisions.set(record.claim, record);
    }
  }
  return decisions;
}

/** A claim, as its source says it, with what was decided on it, under the entities that the ids which it names stand for. */
export function decidedClaim(
  claim: Claim,
  decision: DecisionRecord | undefined,
  canonical: CanonicalOf = ITSELF,
): DecidedClaim {
  const { claim: counted, row, stale } = withDecisionOn(claim, decision);
  if (canonical === ITSELF) return { claim: counted, row, stale };
  return { claim: keyedIds(counted, canonical), row: keyedClaim(row, canonical), stale };
}

function withDecisionOn(claim: Claim, decision: DecisionRecord | undefined): DecidedClaim {
  if (decision === undefined) return { claim, row: claimProperties(claim), stale: null };
  const hash = claimHash(claim);
  const { status, rank } = inForce(decision, hash);
  const counted = withDecision(claim, { ...decision, status });
  const row: { -readonly [Name in keyof ClaimProperties]: unknown } = { ...claimProperties(counted) };
  if (status !== null) row.ownStatus = claim.status;
  if (rank !== null) row.ownRank = claim.rank;
  if (rank !== null && claim.rankReason !== null) row.ownRankReason = claim.rankReason;
  const { rankReason: reasonZh } = claim.textsZh;
  if (rank !== null && reasonZh !== undefined) row.ownRankReasonZh = reasonZh;
  return { claim: counted, row, stale: isStale(decision, hash) ? decision : null };
}

/** The claim of a stored node as its source says it, by the ids that it names itself and without what was decided on it. */
export function undecidedClaim(stored: ClaimProperties): Claim {
  const claim = claimFromProperties(stored);
  return {
    ...claim,
    ...ownIds(stored),
    status: CLAIM_STATUSES.find((status) => status === stored.ownStatus) ?? claim.status,
    rank: RANKS.find((rank) => rank === stored.ownRank) ?? claim.rank,
    rankReason: stored.ownRank === undefined ? claim.rankReason : ((stored.ownRankReason ?? null) as string | null),
    textsZh:
      typeof stored.ownRankReasonZh === 'string'
        ? { ...claim.textsZh, rankReason: stored.ownRankReasonZh }
        : claim.textsZh,
  };
}

/** A stored claim with another decision on it. */
export function decidedAgain(stored: ClaimProperties, decision: DecisionRecord | null): ClaimProperties {
  const claim = undecidedClaim(stored);
  const { addedBy } = stored;
  const { row } = decidedClaim(claim, decision ?? undefined, canonicalIn(stored));
  return addedBy === undefined ? row : { ...row, addedBy };
}

/** The hash of what a claim says, whatever its review came to. */
export function claimHash(claim: Claim): string {
  const textsZh = withoutRankReason(claim.textsZh);
  const said = claimProperties({ ...claim, ...UNREVIEWED, textsZh });
  const sorted = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** Stands for the id of a claim, how it was reviewed, and when it was written down. */
const UNREVIEWED = { id: '', status: 'ACCEPTED', rank: 'NORMAL', rankReason: null, recordedAt: '2000-01-01' } as const;

/** The decision of a stored node. */
export function decisionFromProperties(stored: Properties): DecisionRecord {
  return {
    claim: String(stored['claim']),
    change: String(stored['change']),
    about: String(stored['about']),
    status: CLAIM_STATUSES.find((status) => status === stored['status']) ?? null,
    rank: RANKS.find((rank) => rank === stored['rank']) ?? null,
    rankReason: (stored['rankReason'] ?? null) as string | null,
  };
}
