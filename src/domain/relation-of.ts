import type { Claim } from './claim.ts';
import { relationId, relationType, type RelationTypeInfo } from './relation-types.ts';

/** The relation that a claim speaks of: its id, its type, and its ends in the order in which it is kept. */
export interface ClaimedRelation {
  readonly id: string;
  readonly info: RelationTypeInfo;
  readonly from: string;
  readonly to: string;
}

/**
 * The relation a claim gives or denies; null for an attribute, where an end is a term or missing, and where
 * the two ends were merged into one entity. A symmetric relation is kept once, from the lower id, whichever end the claim begins with.
 */
export function relationOf({
  subject,
  predicate,
  object,
  slot,
}: Pick<Claim, 'subject' | 'predicate' | 'object' | 'slot'>): ClaimedRelation | null {
  const info = relationType(predicate);
  if (info === undefined || subject === null || object === null || subject === object) return null;
  const [from, to] = info.symmetric && object < subject ? [object, subject] : [subject, object];
  return { id: relationId(from, info.type, to, slot), info, from, to };
}
