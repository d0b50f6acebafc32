import type { EntityKind } from '../../domain/vocabulary.ts';
import { candidateUntold, claimRelationsAt } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { saysWho } from '../../identity/says-who.ts';
import type { EntityRow } from '../layout/entity.ts';
import { isSameRow } from '../layout/is-same-row.ts';
import type { Properties } from '../layout/properties.ts';
import { batches } from '../write/batches.ts';
import type { HeldEntities } from '../write/hold-views.ts';
import type { ViewChanges } from '../write/refresh-views.ts';
import { endsOf } from '../write/views.ts';
import { DESCRIBED_BY } from './described-entities.ts';

type Changes = Pick<ViewChanges, 'entities' | 'relations' | 'gone' | 'held'>;
type Ends = Readonly<Record<'from' | 'type' | 'to', string>>;

/**
 * The entities who may be the same as others than before, once some changes of views and of the claims behind them are made: those
 * that are called otherwise, come or go, and the ends of relations that say who they are. Relations at an entity that goes are
 * gone with it, though the claims on them stay.
 */
export async function changedEntities(
  run: RunStatement,
  changes: Changes,
  claims: Iterable<{ readonly predicate: string; readonly subject: string | null }>,
): Promise<ReadonlySet<string>> {
  const { entities, relations, gone, held } = changes;
  const ids = new Set(gone.entities);
  for (const row of entities) if (isDescribedOtherwise(row, held)) ids.add(row.id);
  // Until when something was is on no entity.
  for (const { predicate, subject } of claims) if (predicate === 'DISSOLVED' && subject !== null) ids.add(subject);
  const ends: Ends[] = [...relations, ...[...gone.relations].map(endsOf)];
  for (const some of batches(gone.entities))
    for (const { relation } of await runRows(run, claimRelationsAt, { ids: some })) ends.push(endsOf(relation));
  const kindOf = kindsIn(changes);
  const others: Ends[] = [];
  for (const one of ends) {
    const [from, to] = [saysWho(kindOf(one.from), one.type, 'OUT'), saysWho(kindOf(one.to), one.type, 'IN')];
    if (from) ids.add(one.from);
    if (to) ids.add(one.to);
    if (!from && !to) others.push(one);
  }
  for (const rows of batches(
    others.filter(({ from, to }) => !ids.has(from) || !ids.has(to)),
    1000,
  )) {
    for (const { from, to, compared, crowded } of await runRows(run, candidateUntold, { rows })) {
      if (compared || crowded) ids.add(from);
      if (compared) ids.add(to);
    }
  }
  return ids;
}

function isDescribedOtherwise({ id, properties }: EntityRow, held: HeldEntities): boolean {
  const stored = held.get(id)?.stored ?? null;
  return stored === null || !isSameRow(described(properties), described(stored));
}

function described(properties: Properties): Properties {
  return Object.fromEntries(DESCRIBED_BY.map((name) => [name, properties[name]]));
}

/** What entities are; null for one that is neither held nor put. */
function kindsIn({ entities, held }: Changes): (id: string) => EntityKind | null {
  const put = new Map(entities.map(({ id, properties }) => [id, properties.kind]));
  return (id) => (put.get(id) ?? held.get(id)?.stored?.['kind'] ?? null) as EntityKind | null;
}
