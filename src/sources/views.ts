import { ATTRIBUTES } from '../domain/attributes.ts';
import type { Claim } from '../domain/claim.ts';
import { entityView } from '../domain/entity-view.ts';
import { relationView } from '../domain/relation-view.ts';
import { termView } from '../domain/term-view.ts';
import {
  claimDescribing,
  claimDescribingTerms,
  claimMentions,
  claimOfRelations,
  claimTermMentions,
} from '../generated/cypher.ts';
import { claimFromProperties, type Properties } from './claim-properties.ts';
import { entityRow, relationRow, termProperties, type EntityRow, type RelationRow } from './view-properties.ts';
import type { ReadStored } from './read-stored.ts';

const DESCRIBING = ATTRIBUTES.filter(({ property }) => property !== null).map(({ predicate }) => predicate);
const DESCRIBING_TERMS = ['KIND', 'NAME'];

/** The rows that store some entities, made from all stored claims on them; an id that no claim describes has none. */
export async function entityRows(read: ReadStored, ids: readonly string[]): Promise<ReadonlyMap<string, EntityRow>> {
  const claims = grouped(await read(claimDescribing, { predicates: DESCRIBING, ids }));
  const mentions = new Map((await read(claimMentions, { ids })).map(({ id, sources }) => [id, sources]));
  return made(ids, (id) => {
    const view = entityView(claims.get(id) ?? [], mentions.get(id));
    return view === null ? null : entityRow(view);
  });
}

/** The properties that store some terms, made from all stored claims on them; an id that no claim describes has none. */
export async function termRows(read: ReadStored, ids: readonly string[]): Promise<ReadonlyMap<string, Properties>> {
  const claims = grouped(await read(claimDescribingTerms, { predicates: DESCRIBING_TERMS, ids }));
  const mentions = new Map((await read(claimTermMentions, { ids })).map(({ id, sources }) => [id, sources]));
  return made(ids, (id) => {
    const view = termView(claims.get(id) ?? [], mentions.get(id));
    return view === null ? null : termProperties(view);
  });
}

/** The rows that store some relations, made from all stored claims on them; one that no claim gives has none. */
export async function relationRows(
  read: ReadStored,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RelationRow>> {
  const found = await read(claimOfRelations, { relations: ids });
  const claims = grouped(found.map(({ relation, claim }) => ({ id: relation, claim })));
  return made(ids, (id) => {
    const view = relationView(claims.get(id) ?? []);
    return view === null ? null : relationRow(view);
  });
}

/** Those of some ids that claims give as entities. */
export async function describedIds(read: ReadStored, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const claims = grouped(await read(claimDescribing, { predicates: ['KIND'], ids }));
  return new Set(ids.filter((id) => entityView(claims.get(id) ?? []) !== null));
}

/** The ends that a relation's id names; ids of entities hold no dot. */
export function endsOf(id: string): { readonly id: string; readonly from: string; readonly to: string } {
  const [from = '', , to = ''] = id.split('.');
  return { id, from, to };
}

function made<T>(ids: readonly string[], make: (id: string) => T | null): ReadonlyMap<string, T> {
  const rows = new Map<string, T>();
  for (const id of ids) {
    const row = make(id);
    if (row !== null) rows.set(id, row);
  }
  return rows;
}

function grouped(rows: readonly { readonly id: string; readonly claim: Properties }[]): ReadonlyMap<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const { id, claim } of rows) {
    const group = groups.get(id) ?? [];
    if (group.length === 0) groups.set(id, group);
    group.push(claimFromProperties(claim));
  }
  return groups;
}
