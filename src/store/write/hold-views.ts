import { COUNTED_FIELDS, type Profile } from '../../domain/materialized-count.ts';
import type { EntityKind } from '../../domain/vocabulary.ts';
import { entityLock, termLock } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import type { EntityRow } from '../layout/entity.ts';
import { isSameRow } from '../layout/is-same-row.ts';
import type { Properties } from '../layout/properties.ts';
import { batches } from './batches.ts';

/** An entity that is held, as it was before. */
export interface HeldEntity {
  /** As it was stored; null for one that is new in this transaction, so that no relation can be at it yet. */
  readonly stored: Properties | null;
  /** Its labels; they are not those of its kind where something else than this program changed them. */
  readonly labels: readonly string[];
  /** The places that it was in, each once. */
  readonly places: readonly string[];
}

/** Entities that are held, by id. */
export type HeldEntities = ReadonlyMap<string, HeldEntity>;

/**
 * Takes hold of what is to be made anew, until the transaction ends. To be called before claims are read or changed:
 * two transactions that share an entity then see each other's claims. Answers how the entities were before.
 */
export async function holdViews(
  run: RunStatement,
  { entities, terms }: { readonly entities: ReadonlySet<string>; readonly terms: ReadonlySet<string> },
): Promise<HeldEntities> {
  const held = new Map<string, HeldEntity>();
  // In one order for all, or two transactions could each wait for the other.
  for (const ids of batches([...entities].sort())) {
    for (const { id, stored, labels, places } of await runRows(run, entityLock, { ids }))
      held.set(id, { stored: stored['kind'] === undefined ? null : stored, labels, places });
  }
  for (const ids of batches([...terms].sort())) await runRows(run, termLock, { ids });
  return held;
}

/** Whether an entity is one of those held that were not there before. */
export function isFresh(held: HeldEntities, id: string): boolean {
  return held.get(id)?.stored === null;
}

/** Whether an entity stands already as it is to. */
export function isAsStored({ id, properties, labels }: EntityRow, held: HeldEntities): boolean {
  const before = held.get(id);
  if (!before?.stored || !isSameRow(properties, before.stored)) return false;
  return isSameRow(labels.toSorted(), before.labels.toSorted());
}

/** What an entity of some properties in some places is counted by. */
export function countedBy(properties: Properties, places: readonly string[]): Profile {
  return {
    kind: properties['kind'] as EntityKind,
    fields: COUNTED_FIELDS.map((name) => (properties[name] ?? null) as string | null),
    sources: (properties['sources'] ?? []) as readonly string[],
    places,
  };
}
