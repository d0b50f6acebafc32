import { InputError } from '../domain/input-error.ts';
import { entityKinds } from '../generated/cypher.ts';
import { batches } from '../store/write/batches.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import type { ExportScope } from './export-scope.ts';
import type { GraphPages } from './graph-pages.ts';

/** As many entities an export around one may have: their ids are kept in memory. */
const MOST_AROUND = 200_000;

/**
 * The ids of the entities within `hops` relations of the one that a scope is around, over relations of the scope; null where it is
 * around none. Throws InputError where there is no such entity, or where there are more than {@link MOST_AROUND}.
 */
export async function entitiesAround(
  read: ReadStored,
  pages: GraphPages,
  { around, hops }: ExportScope,
  size: number,
): Promise<ReadonlySet<string> | null> {
  if (around === null) return null;
  const [start] = await read(entityKinds, { ids: [around] });
  if (!start) throw new InputError(`around: there is no entity "${around.slice(0, 80)}".`, 'NOT_FOUND', [around]);
  const reached = new Set([start.canonical]);
  let layer: readonly string[] = [...reached];
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<string>();
    for (const ids of batches(layer, size))
      for (const { relation } of await pages.relationsAt(ids))
        for (const end of [relation.from, relation.to]) if (!reached.has(end)) next.add(end);
    for (const id of next) reached.add(id);
    if (reached.size > MOST_AROUND)
      throw new InputError(
        `around: more than ${MOST_AROUND} entities are within ${hops} relations of "${around}"; give fewer hops.`,
        'TOO_MUCH',
      );
    layer = [...next];
  }
  return reached;
}
