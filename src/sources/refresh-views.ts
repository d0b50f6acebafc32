import {
  claimRelationsAt,
  entityDelete,
  entityLock,
  entityUpsert,
  relationDelete,
  relationUpsert,
  termDelete,
  termLock,
  termUpsert,
} from '../generated/cypher.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { batches } from './batches.ts';
import { readingWith } from './read-stored.ts';
import { endsOf, entityRows, relationRows, termRows } from './views.ts';

/** Ids of what may have changed with some claims. */
export interface Affected {
  readonly entities: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/**
 * Takes hold of what is to be made anew, until the transaction ends. To be called before the claims change: two
 * transactions that share an entity then see each other's claims. Answers the entities that were not there before.
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
 * Makes entities, terms and relations anew from all claims on them, whoever makes these; deletes those that no claim
 * gives any longer. `fresh` are entities that were not there before: relations at them that waited for an end are made.
 */
export async function refreshViews(run: RunStatement, affected: Affected, fresh: ReadonlySet<string>): Promise<void> {
  const read = readingWith(run);
  for (const ids of batches(affected.terms)) {
    const rows = await termRows(read, ids);
    await runRows(run, termUpsert, { rows: [...rows.values()] });
    await runRows(run, termDelete, { ids: ids.filter((id) => !rows.has(id)) });
  }
  const relations = new Set(affected.relations);
  for (const ids of batches(affected.entities)) {
    const rows = await entityRows(read, ids);
    await runRows(run, entityUpsert, { rows: [...rows.values()] });
    await runRows(run, entityDelete, { ids: ids.filter((id) => !rows.has(id)) });
    const appeared = ids.filter((id) => fresh.has(id) && rows.has(id));
    for (const { relation } of await runRows(run, claimRelationsAt, { ids: appeared })) relations.add(relation);
  }
  for (const ids of batches(relations)) {
    const rows = await relationRows(read, ids);
    await runRows(run, relationUpsert, { rows: [...rows.values()] });
    await runRows(run, relationDelete, { rows: ids.filter((id) => !rows.has(id)).map(endsOf) });
  }
}
