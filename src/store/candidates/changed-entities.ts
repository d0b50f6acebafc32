import { endsOf } from '../write/views.ts';
import type { ViewChanges } from '../write/refresh-views.ts';

/** The entities that some changes of views are about: those that change or go, and the ends of relations that do. */
export function changedEntities({
  entities,
  relations,
  gone,
}: Pick<ViewChanges, 'entities' | 'relations' | 'gone'>): ReadonlySet<string> {
  const ids = new Set([...entities.map(({ id }) => id), ...gone.entities]);
  for (const relation of [...relations, ...[...gone.relations].map(endsOf)]) {
    ids.add(relation.from);
    ids.add(relation.to);
  }
  return ids;
}
