import { claimRelationsAt } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { batches } from '../write/batches.ts';
import type { ViewChanges } from '../write/refresh-views.ts';
import { endsOf } from '../write/views.ts';

/**
 * The entities that some changes of views are about: those that change or go, and the ends of relations that do. Relations at an
 * entity that goes are gone with it, though the claims on them stay.
 */
export async function changedEntities(
  run: RunStatement,
  { entities, relations, gone }: Pick<ViewChanges, 'entities' | 'relations' | 'gone'>,
): Promise<ReadonlySet<string>> {
  const ids = new Set([...entities.map(({ id }) => id), ...gone.entities]);
  const ends = [...relations, ...[...gone.relations].map(endsOf)];
  for (const some of batches(gone.entities)) {
    for (const { relation } of await runRows(run, claimRelationsAt, { ids: some })) ends.push(endsOf(relation));
  }
  for (const { from, to } of ends) {
    ids.add(from);
    ids.add(to);
  }
  return ids;
}
