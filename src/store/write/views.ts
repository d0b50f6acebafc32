import { entityView } from '../../domain/entity-view.ts';
import { relationView } from '../../domain/relation-view.ts';
import { termView } from '../../domain/term-view.ts';
import type { ClaimReader } from './claim-reader.ts';
import type { Properties } from '../layout/properties.ts';
import { disputedClaims } from './conflict-views.ts';
import { relationRow, type RelationRow } from '../layout/relation.ts';
import { termProperties } from '../layout/term.ts';
import { entityRow, type EntityRow } from '../layout/entity.ts';

/** The rows that store some entities, made from all claims on them; an id that no claim describes has none. */
export async function entityRows(claims: ClaimReader, ids: readonly string[]): Promise<ReadonlyMap<string, EntityRow>> {
  const describing = await claims.describing(ids);
  const mentions = await claims.mentions(ids);
  return made(ids, (id) => {
    const view = entityView(describing.get(id) ?? [], mentions.get(id));
    return view === null ? null : entityRow(view);
  });
}

/** The properties that store some terms, made from all claims on them; an id that no claim describes has none. */
export async function termRows(claims: ClaimReader, ids: readonly string[]): Promise<ReadonlyMap<string, Properties>> {
  const describing = await claims.describingTerms(ids);
  const mentions = await claims.termMentions(ids);
  return made(ids, (id) => {
    const view = termView(describing.get(id) ?? [], mentions.get(id));
    return view === null ? null : termProperties(view);
  });
}

/** The rows that store some relations, made from all claims on them and the disputes on these; one that no claim gives has none. */
export async function relationRows(
  claims: ClaimReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationRow>> {
  const found = await claims.ofRelations(ids);
  const disputed = await disputedClaims(
    claims,
    [...found.values()].flatMap((some) => some.map(({ id }) => id)),
  );
  return made(ids, (id) => {
    const view = relationView(found.get(id) ?? [], disputed);
    return view === null ? null : relationRow(view);
  });
}

/** Those of some ids that claims give as entities. */
export async function describedIds(claims: ClaimReader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const describing = await claims.describing(ids);
  return new Set(ids.filter((id) => entityView(describing.get(id) ?? []) !== null));
}

/** A relation as its id names it: between which two, and of which type; ids of entities hold no dot. */
export type NamedRelation = Readonly<Record<'id' | 'from' | 'type' | 'to', string>>;

/** What a relation's id names. */
export function endsOf(id: string): NamedRelation {
  const [from = '', type = '', to = ''] = id.split('.');
  return { id, from, type: type.replaceAll('-', '_').toUpperCase(), to };
}

function made<T>(ids: readonly string[], make: (id: string) => T | null): ReadonlyMap<string, T> {
  const rows = new Map<string, T>();
  for (const id of ids) {
    const row = make(id);
    if (row !== null) rows.set(id, row);
  }
  return rows;
}
