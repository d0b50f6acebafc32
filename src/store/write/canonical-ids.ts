import type { Claim } from '../../domain/claim.ts';
import { aliasOfIds } from '../../generated/cypher.ts';
import { ITSELF, type CanonicalOf } from '../layout/own-ids.ts';
import { batches } from './batches.ts';
import type { ReadStored } from './read-stored.ts';

/** What some ids stand for now, where any of them was merged into another entity. */
export async function canonicalOf(read: ReadStored, ids: Iterable<string>): Promise<CanonicalOf> {
  const canonical = new Map<string, string>();
  for (const some of batches(new Set(ids), 5000))
    for (const row of await read(aliasOfIds, { ids: some })) canonical.set(row.id, row.canonical);
  return canonical.size === 0 ? ITSELF : (id) => canonical.get(id) ?? id;
}

/** The ids of entities that claims name. */
export function* idsNamed(
  claims: Iterable<Pick<Claim, 'subject' | 'object' | 'attributedTo'>>,
): Generator<string, void, undefined> {
  for (const { subject, object, attributedTo } of claims)
    for (const id of [subject, object, attributedTo]) if (id !== null) yield id;
}
