/** What a change does. */
export const CHANGE_KINDS = ['ADD_SOURCE', 'PROPOSE', 'DECIDE', 'RANK', 'CORRECT', 'REVERT'] as const;

/** One of these. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What can be decided on a claim. */
export const CLAIM_DECISIONS = ['ACCEPT', 'REJECT', 'RETRACT', 'REOPEN'] as const;

/** One of these. */
export type ClaimDecision = (typeof CLAIM_DECISIONS)[number];
