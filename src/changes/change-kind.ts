/** What a change does. */
export const CHANGE_KINDS = ['ADD_SOURCE', 'PROPOSE', 'DECIDE', 'RANK', 'CORRECT', 'REVERT'] as const;

/** One of these. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];
