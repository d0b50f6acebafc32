import type { CheckedClaim, ClaimFault, SaidBy } from './claim-fault.ts';
import { figureFaults } from './figure-faults.ts';
import { rankFaults } from './rank-faults.ts';
import { relationType } from '../relation-types.ts';
import { tenseFaults } from './tense-faults.ts';
import { timeFaults } from './time-faults.ts';

/**
 * All that is wrong with what a claim says of itself: its times, its tense, its rank, its numbers. The same for files,
 * registers and whatever else brings claims in. What its ends are, and what an attribute may be, are asked of
 * `endFaults` and `attributeFaults`, which need to know the entities.
 */
export function claimFaults(claim: CheckedClaim, by: SaidBy): readonly ClaimFault[] {
  const { predicate } = claim;
  const info = predicate === undefined ? undefined : relationType(predicate);
  return [
    ...(info === undefined ? [] : tenseFaults(info, claim)),
    ...timeFaults(claim, by),
    ...figureFaults(claim),
    ...rankFaults(claim),
  ];
}
