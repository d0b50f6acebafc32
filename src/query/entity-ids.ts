import { relationType } from '../domain/relation-types.ts';
import type { CanonicalOf } from '../store/layout/own-ids.ts';
import type { Args } from './request.ts';
import type { FieldOf } from './schema-types.ts';

/** The ids of entities in the arguments of a root field. */
export interface EntityIds {
  readonly ids: readonly string[];
  /** Whether the answer itself shows that one of them was not found. Conditions of a list only make it shorter. */
  readonly isMissed: boolean;
}

/** The arguments that hold ids of entities, or ids that begin with one as those of relations and conflicts do. */
const BY_ID = ['id'];
const OF_LIST = ['where.ids', 'where.locatedIn'];
const ARGUMENTS: Readonly<Partial<Record<FieldOf<'Query'>, readonly string[]>>> = {
  absence: ['about', 'with'],
  association: BY_ID,
  associations: OF_LIST,
  changes: ['entity'],
  claims: ['where.subject', 'where.object'],
  conflict: BY_ID,
  conflicts: ['where.about'],
  difference: ['entity'],
  entities: ['ids'],
  entity: BY_ID,
  firm: BY_ID,
  firms: OF_LIST,
  governmentBodies: OF_LIST,
  governmentBody: BY_ID,
  group: BY_ID,
  groups: OF_LIST,
  identityCandidates: ['entity'],
  neighborhood: ['ids'],
  node: BY_ID,
  paths: ['from', 'to', 'avoid'],
  people: OF_LIST,
  person: BY_ID,
  place: BY_ID,
  places: OF_LIST,
  programme: BY_ID,
  programmes: OF_LIST,
  relations: ['where.entity', 'where.from', 'where.to', 'where.ids'],
  sharedTies: ['ids'],
  statistics: ['subject'],
  timeline: BY_ID,
  venture: BY_ID,
  ventures: OF_LIST,
};

/** The fields of which nothing in the answer shows that an id was not found. */
const LISTS: ReadonlySet<string> = new Set(
  Object.entries(ARGUMENTS).flatMap(([name, paths]) =>
    paths.some((path) => path.startsWith('where.') || path === 'entity' || path === 'subject') ? [name] : [],
  ),
);

/** The ids of entities that a root field was asked with. */
export function entityIdsIn(field: string, args: Args): EntityIds {
  const ids = pathsOf(field).flatMap((path) => {
    const { at, key } = placeOf(args, path);
    const value = at?.[key];
    return [value].flat().flatMap((id) => (typeof id === 'string' ? partsOf(id).filter(isEntityId) : []));
  });
  return { ids, isMissed: !LISTS.has(field) };
}

/** The same arguments with the entities that merged ids stand for. */
export function withCanonicalIds(field: string, args: Args, canonical: CanonicalOf): Args {
  const keyed = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...new Set(value.map(keyed))];
    return typeof value === 'string' ? canonicalId(value, canonical) : value;
  };
  let changed = args;
  for (const path of pathsOf(field)) {
    const { at, key } = placeOf(changed, path);
    if (at?.[key] === undefined || at[key] === null) continue;
    const value = field === 'entities' ? (at[key] as readonly string[]).map(canonical) : keyed(at[key]);
    changed = at === changed ? { ...changed, [key]: value } : { ...changed, where: { ...at, [key]: value } };
  }
  return changed;
}

/** The id of a relation or of a conflict on it holds those of its ends; a symmetric one begins with the lower of them. */
function canonicalId(id: string, canonical: CanonicalOf): string {
  const [about = '', ...matter] = id.split('~');
  const [from = '', type, to, ...slot] = about.split('.');
  if (type === undefined || to === undefined) return [canonical(about), ...matter].join('~');
  const isSymmetric = relationType(type.toUpperCase().replaceAll('-', '_'))?.symmetric ?? false;
  const ends = [canonical(from), canonical(to)];
  const [first, last] = isSymmetric ? ends.toSorted() : ends;
  return [[first, type, last, ...slot].join('.'), ...matter].join('~');
}

function partsOf(id: string): readonly string[] {
  const [about = ''] = id.split('~');
  const [from = '', , to] = about.split('.');
  return to === undefined ? [about] : [from, to];
}

function isEntityId(id: string): boolean {
  return id !== '';
}

function pathsOf(field: string): readonly string[] {
  return ARGUMENTS[field as keyof typeof ARGUMENTS] ?? [];
}

/** Where an argument stands: among those of the field, or in its `where`. */
function placeOf(args: Args, path: string): { readonly at: Args | undefined; readonly key: string } {
  const [first = '', second] = path.split('.');
  return second === undefined
    ? { at: args, key: first }
    : { at: (args[first] ?? undefined) as Args | undefined, key: second };
}
