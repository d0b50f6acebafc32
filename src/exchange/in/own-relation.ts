import { relationType } from '../../domain/relation-types.ts';

/** The type and the slot that the id of a relation of this graph has: `from.type-in-words.to.slot`. */
export interface OwnRelation {
  readonly type: string;
  /** Undefined where the relation has none. */
  readonly slot: string | undefined;
}

/** What the id of a relation says in a file that was exported from this graph; null where it is no such id. */
export function ownRelation(id: string): OwnRelation | null {
  const [, words, , slot] = id.split('.');
  const type = words?.toUpperCase().replaceAll('-', '_') ?? '';
  return relationType(type) === undefined ? null : { type, slot };
}
