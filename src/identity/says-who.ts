import { relationType } from '../domain/relation-types.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { DescribedRelation } from './described-entity.ts';

/** The relation type that says what is found out here. */
export const POSSIBLY_SAME_AS = 'POSSIBLY_SAME_AS';

/** Whether a relation type says who leads an organisation, or founded it. */
export function isLeading(type: string): boolean {
  return relationType(type)?.family === 'LEADERSHIP' || type === 'FOUNDED';
}

/** Whether a relation type says what a person works for, owns or is a member of, or who owns an organisation. */
export function isBelonging(kind: EntityKind, type: string): boolean {
  return BELONGING[kind === 'PERSON' ? 'person' : 'organization'].has(relationType(type)?.family ?? '');
}

const BELONGING = {
  person: new Set(['EMPLOYMENT', 'MEMBERSHIP', 'OWNERSHIP']),
  organization: new Set(['OWNERSHIP']),
} as const satisfies Record<string, ReadonlySet<string>>;

/** The direction of the relations that say who an entity is: a person is the start of these, an organisation their end. */
export function tellingDirection(kind: EntityKind): DescribedRelation['direction'] {
  return kind === 'PERSON' ? 'OUT' : 'IN';
}

/**
 * Whether relations of a type in a direction say who an entity of a kind is: who leads or owns it, where it is, since when it exists.
 * Any other tells no more than that the two at its ends are two. Of an unknown kind (null) it is whether they may.
 */
export function saysWho(kind: EntityKind | null, type: string, direction: DescribedRelation['direction']): boolean {
  if (kind === null) return KINDS.some((one) => saysWho(one, type, direction));
  if (type === POSSIBLY_SAME_AS) return true;
  if (type === 'LOCATED_IN') return direction === 'OUT';
  if (type === 'PART_OF' && kind === 'PLACE') return direction === 'OUT';
  if (type === 'SET_UP' && direction === 'IN') return true;
  return direction === tellingDirection(kind) && (isLeading(type) || isBelonging(kind, type));
}

/** One of each sort that is told differently. */
const KINDS: readonly EntityKind[] = ['PERSON', 'FIRM', 'PLACE'];
