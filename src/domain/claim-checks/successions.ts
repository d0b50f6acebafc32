import type { Claim } from '../claim.ts';
import { isOnePost } from '../combine-validities.ts';
import { postKey } from '../post-key.ts';
import { timeOf } from '../standing.ts';
import { expectationsOf, type ClaimedTime } from '../validity.ts';

/** The posts that one person holds at a time. */
export const SINGLE_POSTS = ['HEADS', 'LEGAL_REPRESENTATIVE_OF'] as const;

/** What of a claim says who holds a post, and when. */
type TenureClaim = Pick<
  Claim,
  'id' | 'source' | 'subject' | 'predicate' | 'object' | 'title' | 'slot' | 'start' | 'end' | 'saidOn' | 'recordedAt'
> &
  Pick<Claim, 'polarity' | 'rank' | 'status' | 'modality' | 'tense'>;

/** An accepted claim that somebody holds a post of which there is one, with its time. */
export interface Tenure {
  readonly claim: TenureClaim;
  readonly time: ClaimedTime;
}

/** The tenure that a claim is of; null for one that is denied or no longer believed, or of what is only planned. */
export function tenureOf(claim: TenureClaim): Tenure | null {
  const { predicate, polarity, rank, status, modality, tense } = claim;
  const isPlanned = [modality, tense].some((word) => word === 'PROPOSED' || word === 'INTENDED');
  const isBelieved = status === 'ACCEPTED' && polarity !== 'DENIED' && rank !== 'DEPRECATED' && !isPlanned;
  const isSingle = (SINGLE_POSTS as readonly string[]).includes(predicate);
  return isSingle && isBelieved ? { claim, time: timeOf(claim) } : null;
}

/** Whether somebody holds a post since before the day until which another source expected another person to hold it. */
export function succeeds({ claim, time }: Tenure, { claim: former, time: planned }: Tenure): boolean {
  return (
    claim.source !== former.source &&
    claim.predicate === former.predicate &&
    claim.object === former.object &&
    claim.subject !== former.subject &&
    isOnePost(postOf(claim), postOf(former)) &&
    expectationsOf(planned).end &&
    !expectationsOf(time).start &&
    isWithin(time, planned)
  );
}

/** Says in words that one claim succeeds another, which stands in a named place. */
export function successionInWords({ claim }: Tenure, { claim: former }: Tenure, place: string): string {
  return (
    `"${claim.subject}" has held a post at "${claim.object}" since ${claim.start}, though claim "${former.id}" in ` +
    `${place} expected "${former.subject}" to hold it until ${former.end}; ` +
    'if they cannot both be right, say so under "disputes"'
  );
}

// What began before the expectation was printed was known then, and is no succession.
function isWithin({ start }: ClaimedTime, { said, end }: ClaimedTime): boolean {
  return start !== null && said !== null && start.min > said.max && start.max < end!.min;
}

function postOf({ slot, title }: TenureClaim): string | null {
  return slot ?? postKey(title ?? '');
}
