import type { IdentifierRecord } from '../domain/entity-view.ts';
import type { DatedName } from '../domain/entity-names.ts';
import type { EntityKind } from '../domain/vocabulary.ts';

/**
 * An entity as far as it matters for who is the same. All of it is on the stored entity, or one relation away:
 * - `names`: as on the entity, with the times since when and until when each is or was one;
 * - `identifiers`: as on the entity;
 * - `places`: the names of the places that it is LOCATED_IN, and of those that they are PART_OF, in any language and order;
 * - `relations`: its relations, but for places; of an entity with very many, its newest hundred will do;
 * - `start` and `end`: of an organisation the start of FOUNDED, SET_UP or DISSOLVED claims, as printed.
 * What is unknown is an empty list or null, and counts neither for nor against.
 */
export interface DescribedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly DatedName[];
  readonly identifiers: readonly IdentifierRecord[];
  readonly places: readonly string[];
  readonly relations: readonly DescribedRelation[];
  /** When it came to be, and when it ended: a partial date or a coarser time, as in source files. */
  readonly start: string | null;
  readonly end: string | null;
  /** Of a person. */
  readonly gender: string | null;
}

/** A relation of a described entity. */
export interface DescribedRelation {
  /** The relation type, such as HEADS. */
  readonly type: string;
  /** OUT where the described entity is the start of the relation. */
  readonly direction: 'OUT' | 'IN';
  /** The entity at the far end, with the name that is shown of it. */
  readonly other: { readonly id: string; readonly name: string };
}
