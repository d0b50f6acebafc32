import { typed, type Layout, type PropertiesOf } from './properties.ts';

/** The properties of a change's node. */
export const CHANGE = {
  ...typed('string', 'id', 'kind', 'actor', 'role', 'reason', 'source', 'reverts', 'revertedBy'),
  /** What was decided: the status, or the rank. */
  verdict: 'string',
  /** Whether it undid only some claims of the change that it `reverts`; left out where it did not. */
  isPart: 'boolean',
  /** The caller's own key of the change, and the hash of what was sent with it. */
  ...typed('string', 'key', 'inputHash'),
  /** The ids of what it made, as JSON: what the same request is answered with again. */
  made: 'string',
  /** The record of its source with its passages before and after, as JSON; left out where it does nothing to these. */
  ...typed('string', 'sourceBefore', 'sourceAfter'),
  /** How many claims a load, an import or a removal brought in, took out or changed; left out of other changes. */
  claimCount: 'long',
  /** Its place in the order of all changes, from 1; and when it was made, in milliseconds since 1970. */
  ...typed('long', 'number', 'at'),
} as const satisfies Layout;

/**
 * The properties of the nodes that say what a change changed: one for each claim and each judgement, with what differs before and
 * after, and one for each entity that these are about.
 */
export const CHANGE_ENTRY = {
  ...typed('string', 'id', 'change', 'claim', 'entity', 'judgement'),
  /** The properties of the claim or the judgement before and after, as JSON; left out where it was not there, or is not there any longer. */
  ...typed('string', 'before', 'after'),
  /** What had been decided on the claim before and after, as JSON; left out for nothing. */
  ...typed('string', 'decisionBefore', 'decisionAfter'),
  number: 'long',
} as const satisfies Layout;

/** The properties of the one node under which changes are numbered: the number of the last one, and its time. */
export const CHANGE_COUNTER = { id: 'string', ...typed('long', 'number', 'at') } as const satisfies Layout;

/** The properties of the node that says what was decided on a claim. */
export const DECISION = {
  ...typed('string', 'claim', 'status', 'rank', 'rankReason', 'change'),
  /** The hash of what the claim said when that was decided. */
  about: 'string',
} as const satisfies Layout;

/** What is stored of a change. */
export type ChangeProperties = PropertiesOf<typeof CHANGE>;

/** What is stored of what a change changed. */
export type ChangeEntryProperties = PropertiesOf<typeof CHANGE_ENTRY>;
