/** What the command line does to the graph: it loads files, imports registers and takes out what either brought in. */
export const LOAD_KINDS = ['LOAD', 'IMPORT', 'REMOVE'] as const;

/** What a change does. */
export const CHANGE_KINDS = [
  'ADD_SOURCE',
  'PROPOSE',
  'DECIDE',
  'RANK',
  'CORRECT',
  'JUDGE',
  'REVERT',
  ...LOAD_KINDS,
] as const;

/** One of those of the command line. */
export type LoadKind = (typeof LOAD_KINDS)[number];

/** One of these. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What can be decided on a claim. */
export const CLAIM_DECISIONS = ['ACCEPT', 'REJECT', 'RETRACT', 'REOPEN'] as const;

/** One of these. */
export type ClaimDecision = (typeof CLAIM_DECISIONS)[number];
