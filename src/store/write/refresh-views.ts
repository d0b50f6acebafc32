import { attributesMatter, figuresMatter, type Conflict } from '../../domain/conflict.ts';
import { changesIn, type MaterializedCounts, type MaterializedCount } from '../../domain/materialized-count.ts';
import {
  claimRelationsAt,
  conflictCreate,
  conflictDelete,
  conflictOfMatters,
  entityDelete,
  entityLock,
  entityUpsert,
  relationCreate,
  relationDelete,
  relationUpsert,
  countsLocatedIn,
  termDelete,
  termLock,
  termUpsert,
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
  /** Entities that are new in this transaction, so that no relation can be at them yet. */
  readonly fresh: ReadonlySet<string>;
}

/**
 * Takes hold of what is to be made anew, until the transaction ends. To be called before claims are read or changed:
 * two transactions that share an entity then see each other's claims. Answers the entities that were not there before.
 */
export async function lockViews(run: RunStatement, { entities, terms }: Affected): Promise<ReadonlySet<string>> {
  const fresh = new Set<string>();
  // In one order for all, or two transactions could each wait for the other.
  for (const ids of batches([...entities].sort())) {
    for (const { id, known } of await runRows(run, entityLock, { ids })) if (!known) fresh.add(id);
  }
  for (const ids of batches([...terms].sort())) await runRows(run, termLock, { ids });
  return fresh;
}

/**
 * Finds how everything affected is to stand by all claims on it, whoever makes these. Relations that waited for one of
 * the `fresh` entities are among them.
 */
export async function planViews(
  run: RunStatement,
  claims: ClaimReader,
  affected: Affected,
  fresh: ReadonlySet<string>,
): Promise<ViewChanges> {
  const reader = memoizedByList(claims);
  const conflicts: Conflict[] = [];
  const terms = await planned(affected.terms, (ids) => termRows(reader, ids));
  const entities = await planned(affected.entities, async (ids) => {
    conflicts.push(...(await conflictsOnAttributes(reader, ids)));
    return entityRows(reader, ids);
  });
  const asked = new Set(affected.relations);
  for (const ids of batches(fresh)) {
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
    for (const { id } of await runRows(run, conflictOfMatters, { matters })) former.push(id);
  }
  return {
    terms: terms.rows,
    entities: entities.rows,
    relations: relations.rows,
    conflicts: conflicts.map(conflictRow),
    former,
    gone: { terms: terms.gone, entities: entities.gone, relations: relations.gone },
    fresh,
  };
}

/**
 * Puts what {@link planViews} found into the graph, and then takes out what is gone. Answers how the counts of entities
 * change with it, to be added (`addToCounts`) when the transaction will hold nothing further.
 */
export async function writeViews(run: RunStatement, changes: ViewChanges): Promise<readonly MaterializedCount[]> {
  const { gone, fresh } = changes;
  const counts: MaterializedCounts = new Map();
  const counted = await countedWith(run, changes);
  await countStored(
    run,
    counts,
    counted.filter((id) => !fresh.has(id)),
    -1,
  );
  for (const rows of batches(changes.terms)) await runRows(run, termUpsert, { rows });
  for (const rows of batches(changes.entities)) await runRows(run, entityUpsert, { rows });
  // Looking first whether a relation is there costs the more the more relations its ends have.
  const isNew = ({ from, to }: RelationRow) => fresh.has(from) || fresh.has(to);
  for (const rows of batches(changes.relations.filter(isNew))) await runRows(run, relationCreate, { rows });
  for (const rows of batches(changes.relations.filter((row) => !isNew(row)))) {
    await runRows(run, relationUpsert, { rows });
  }
  for (const ids of batches(gone.relations)) await runRows(run, relationDelete, { rows: ids.map(endsOf) });
  // Before any is deleted: looking up an entity costs the more the more a transaction has deleted.
  await countStored(
    run,
    counts,
    counted.filter((id) => !gone.entities.has(id)),
    1,
    gone.entities,
  );
  if (gone.entities.size > 0) await runRows(run, entityDelete, { ids: [...gone.entities] });
  if (gone.terms.size > 0) await runRows(run, termDelete, { ids: [...gone.terms] });
  for (const ids of batches(changes.former)) await runRows(run, conflictDelete, { ids });
  for (const rows of batches(changes.conflicts)) await runRows(run, conflictCreate, { rows });
  return changesIn(counts);
}

/** The ids, in order, of the entities whose counts may change: those that change, and those whose places may. */
async function countedWith(run: RunStatement, { entities, relations, gone }: ViewChanges): Promise<readonly string[]> {
  const ids = new Set([...entities.map(({ id }) => id), ...gone.entities]);
  for (const { type, from } of relations) if (type === 'LOCATED_IN') ids.add(from);
  for (const relation of gone.relations) ids.add(endsOf(relation).from);
  for (const places of batches(gone.entities)) {
    for (const { id } of await runRows(run, countsLocatedIn, { ids: places })) ids.add(id);
  }
  return [...ids].sort();
}

function* mattersOf({ entities, relations, figures, disputes }: Affected): Iterable<string> {
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
