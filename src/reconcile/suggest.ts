import type { Lang } from '../domain/labels/lang.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { resemblingFor } from './find-candidates.ts';
import { kindName, reconcileTypes, type ReconcileType } from './manifest.ts';
import { PROPERTIES } from './properties.ts';

/** An entity, a kind or a property that a client may offer for what somebody has begun to type. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** The kinds of an entity. */
  readonly notable?: readonly string[];
}

/** The most that is suggested at a time. */
const MOST = 20;

/** Entities whose names match what was typed, the likeliest first; all kinds where none is asked for. */
export async function suggestEntities(
  database: Pick<Database, 'read'>,
  prefix: string,
  kinds: readonly EntityKind[],
  lang: Lang,
): Promise<readonly Suggestion[]> {
  if (prefix.trim() === '') return [];
  const query = { query: prefix.trim(), kinds, strict: kinds.length > 0, limit: MOST, properties: [] };
  const found = await resemblingFor(database, query);
  return found.map(({ entity: { id, kind }, name }) => ({ id, name, notable: [kindName(kind, lang)] }));
}

/** Kinds whose word or id has what was typed. */
export function suggestTypes(prefix: string, lang: Lang): readonly ReconcileType[] {
  return reconcileTypes(lang).filter((type) => holds(type, prefix));
}

/** Properties whose word or id has what was typed. */
export function suggestProperties(prefix: string, lang: Lang): readonly Suggestion[] {
  return PROPERTIES.map(({ id, name }) => ({ id, name: name(lang) }))
    .filter((property) => holds(property, prefix))
    .slice(0, MOST);
}

function holds({ id, name }: Suggestion, prefix: string): boolean {
  const typed = prefix.trim().toLowerCase();
  return (
    name.toLowerCase().includes(typed) || id.toLowerCase().replaceAll('_', ' ').includes(typed.replaceAll('_', ' '))
  );
}
