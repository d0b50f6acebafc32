import { attributesMatter, figuresMatter, type Conflict } from '../../domain/conflict.ts';
import {
  changesIn,
  countInto,
  type MaterializedCounts,
  type MaterializedCount,
} from '../../domain/materialized-count.ts';
import {
  claimRelationsAt,
  conflictCreate,
  conflictDelete,
  entityDelete,
  countsLocatedIn,
  termDelete,
  viewPut,
} from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from './batches.ts';
import type { Properties } from '../layout/properties.ts';
import { memoizedByList, type ClaimReader } from './claim-reader.ts';
import { conflictRow, type ConflictRow } from '../layout/conflict.ts';
import {
  conflictsOnAttributes,
  conflictsOnFigures,
  conflictsOnRelations,
  declaredConflicts,
} from './conflict-views.ts';
import { countedBy, isAsStored, isFresh, type HeldEntities } from './hold-views.ts';
import { countStored } from './maintain-counts.ts';
import type { RelationRow } from '../layout/relation.ts';
import type { EntityRow } from '../layout/entity.ts';
import { endsOf, entityRows, relationRows, termRows } from './views.ts';

/** Ids of what may have changed with some claims. */
export interface Affected {
  readonly entities: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Entities and terms whose figures may have changed. */
  readonly figures: ReadonlySet<string>;
  readonly disputes: ReadonlySet<string>;
}

/** Nothing that may have changed. */
export const NOTHING_AFFECTED: Affected = {
  entities: new Set(),
  terms: new Set(),
  relations: new Set(),
  figures: new Set(),
  disputes: new Set(),
};

/** How terms, entities, relations and conflicts are to stand, and the ids of those that no claim gives any longer. */
export interface ViewChanges {
  readonly terms: readonly Properties[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly gone: Pick<Affected, 'entities' | 'terms' | 'relations'>;
  /** The conflicts that stand on what is affected. All give way: there are few, and most of them come again. */
  readonly former: readonly string[];
  /** The entities that are held for it, as they were before. */
  readonly held: HeldEntities;
}

/**
 * Finds how everything affected is to stand by all claims on it, whoever makes these. Relations that waited for one of
 * an entity that is new are among them.
 */
export async function planViews(
  run: RunStatement,
  claims: ClaimReader,
  affected: Affected,
  held: HeldEntities,
): Promise<ViewChanges> {
  const reader = memoizedByList(claims);
  const conflicts: Conflict[] = [];
  const terms = await planned(affected.terms, (ids) => termRows(reader, ids));
  const entities = await planned(affected.entities, async (ids) => {
    conflicts.push(...(await conflictsOnAttributes(reader, ids)));
    return entityRows(reader, ids);
  });
  const asked = new Set(affected.relations);
  for (const ids of batches([...held.keys()].filter((id) => isFresh(held, id)))) {
    for (const { relation } of await runRows(run, claimRelationsAt, { ids })) asked.add(relation);
  }
  const relations = await planned(asked, async (ids) => {
    conflicts.push(...(await conflictsOnRelations(reader, ids)));
    return relationRows(reader, ids);
  });
  for (const ids of batches(affected.figures)) conflicts.push(...(await conflictsOnFigures(reader, ids)));
  for (const ids of batches(affected.disputes)) conflicts.push(...(await declaredConflicts(reader, ids)));
  const former: string[] = [];
  for (const matters of batches(mattersOf({ ...affected, relations: asked }))) {
    former.push(...(await reader.conflictsOn(matters)));
  }
  return {
    terms: terms.rows,
    entities: entities.rows,
    relations: relations.rows,
    conflicts: conflicts.map(conflictRow),
    former,
    gone: { terms: terms.gone, entities: entities.gone, relations: relations.gone },
    held,
  };
}

/**
 * Puts what {@link planViews} found into the graph, and then takes out what is gone. Answers how the counts of entities
 * change with it, to be added (`addToCounts`) when the transaction will hold nothing further.
 */
export async function writeViews(run: RunStatement, changes: ViewChanges): Promise<readonly MaterializedCount[]> {
  const { gone } = changes;
  const counts: MaterializedCounts = new Map();
  const moved = await movedWith(run, changes);
  await countBefore(run, counts, changes, moved);
  await putViews(run, changes);
  // Before any is deleted: looking up an entity costs the more the more a transaction has deleted.
  await countAfter(run, counts, changes, moved);
  if (gone.entities.size > 0) await runRows(run, entityDelete, { ids: [...gone.entities] });
  if (gone.terms.size > 0) await runRows(run, termDelete, { ids: [...gone.terms] });
  for (const ids of batches(changes.former)) await runRows(run, conflictDelete, { ids });
  for (const rows of batches(changes.conflicts)) await runRows(run, conflictCreate, { rows });
  return changesIn(counts);
}

/** How many rows of a kind one statement puts. */
const AT_ONCE = 500;

/** The ends of all relations are held, so these need not wait for entities of a later statement. */
async function putViews(run: RunStatement, { terms, entities, relations, gone, held }: ViewChanges): Promise<void> {
  const isNew = ({ from, to }: RelationRow) => isFresh(held, from) || isFresh(held, to);
  const rows = {
    terms,
    entities: entities.filter((row) => !isAsStored(row, held)),
    // Looking first whether a relation is there costs the more the more relations its ends have.
    created: relations.filter(isNew),
    relations: relations.filter((row) => !isNew(row)),
    gone: [...gone.relations].map(endsOf),
  };
  const most = Math.max(...Object.values(rows).map(({ length }) => length));
  for (let from = 0; from < most; from += AT_ONCE) {
    const some = <T>(list: readonly T[]) => list.slice(from, from + AT_ONCE);
    await runRows(run, viewPut, {
      terms: some(rows.terms),
      entities: some(rows.entities),
      created: some(rows.created),
      relations: some(rows.relations),
      gone: some(rows.gone),
    });
  }
}

/** The entities whose places may change. */
async function movedWith(run: RunStatement, { relations, gone }: ViewChanges): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { type, from } of relations) if (type === 'LOCATED_IN') ids.add(from);
  for (const id of gone.relations) if (endsOf(id).type === 'LOCATED_IN') ids.add(endsOf(id).from);
  for (const places of batches(gone.entities)) {
    for (const { id } of await runRows(run, countsLocatedIn, { ids: places })) ids.add(id);
  }
  return ids;
}

/** Takes the entities that change out of counts, as they were before. */
async function countBefore(
  run: RunStatement,
  counts: MaterializedCounts,
  { entities, gone, held }: ViewChanges,
  moved: ReadonlySet<string>,
): Promise<void> {
  const ids = new Set([...entities.map(({ id }) => id), ...gone.entities, ...moved]);
  for (const id of ids) {
    const { stored, places } = held.get(id) ?? { stored: null, places: [] };
    if (stored !== null) countInto(counts, countedBy(stored, places), -1);
  }
  await countStored(run, counts, [...ids].filter((id) => !held.has(id)).sort(), -1);
}

/** Counts them as they are now; those whose places may have changed are looked up. */
async function countAfter(
  run: RunStatement,
  counts: MaterializedCounts,
  { entities, gone, held }: ViewChanges,
  moved: ReadonlySet<string>,
): Promise<void> {
  for (const { id, properties } of entities)
    if (!moved.has(id)) countInto(counts, countedBy(properties, held.get(id)!.places), 1);
  await countStored(run, counts, [...moved].filter((id) => !gone.entities.has(id)).sort(), 1, gone.entities);
}

/** What conflicts on what is affected are found on. */
export function* mattersOf({ entities, relations, figures, disputes }: Affected): Iterable<string> {
  for (const id of entities) yield attributesMatter(id);
  for (const id of figures) yield figuresMatter(id);
  yield* relations;
  yield* disputes;
}

async function planned<T>(
  ids: ReadonlySet<string>,
  make: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<{ readonly rows: readonly T[]; readonly gone: ReadonlySet<string> }> {
  const rows: T[] = [];
  const gone = new Set<string>();
  for (const batch of batches(ids)) {
    const found = await make(batch);
    rows.push(...found.values());
    for (const id of batch) if (!found.has(id)) gone.add(id);
  }
  return { rows, gone };
}
