import type { CheckedClaim, ClaimFault } from './claim-fault.ts';

/** A rank other than NORMAL has its reason, and a reason has such a rank. */
export function rankFaults({ rank = 'NORMAL', rankReason }: CheckedClaim): readonly ClaimFault[] {
  if (rank !== 'NORMAL' && rankReason === undefined) {
    const why = rank === 'PREFERRED' ? 'preferred' : 'no longer believed';
    return [{ code: 'RANK', at: ['rank'], message: `a ${rank} claim needs "rankReason": why it is ${why}` }];
  }
  if (rank === 'NORMAL' && rankReason !== undefined) {
    const message = 'a reason is given and the rank is NORMAL; allowed with it: PREFERRED, DEPRECATED';
    return [{ code: 'RANK', at: ['rankReason'], message }];
  }
  return [];
}
