import type { GraphQLObjectType } from 'graphql';
import { plainConnection, type Args } from './pages.ts';
import type { NaiveResolver } from './resolvers.ts';
import { byText, type StoredNode, type World } from './world.ts';

/** All entities of one kind: filtered, sorted, cut and counted. */
export function listOfKind(label: string): NaiveResolver<unknown> {
  return (_, args, world, { schema }) => {
    const all = world.all(label).filter((entity) => fulfils(entity, (args['where'] as Args | null) ?? {}, world));
    const { field, direction } = args['orderBy'] as Args;
    const name = ({ properties }: StoredNode) => String(properties['name']);
    const order = (a: StoredNode, b: StoredNode) =>
      (field === 'NAME' ? byText(name(a), name(b)) : 0) || byText(a.id, b.id);
    all.sort((a, b) => (direction === 'DESC' ? order(b, a) : order(a, b)));
    return { ...plainConnection(all, args), facets: facetsOf(all, schema.getType(label) as GraphQLObjectType) };
  };
}

function fulfils(entity: StoredNode, where: Args, world: World): boolean {
  return Object.entries(where).every(([name, asked]) => {
    if (name === 'isNull') return (asked as string[]).every((dimension) => isUnknown(entity, dimension, world));
    if (name === 'ids') return (asked as unknown[]).includes(entity.id);
    if (name === 'source') return entity.list('sources').includes(asked as string);
    if (name === 'locatedIn')
      return world.relations.some(({ type, from, to }) => type === 'LOCATED_IN' && from === entity && to.id === asked);
    const value = entity.properties[name];
    return Array.isArray(asked) ? asked.includes(value) : fitsText(value, asked as Args);
  });
}

function isUnknown(entity: StoredNode, dimension: string, world: World): boolean {
  if (dimension === 'SOURCE') return entity.list('sources').length === 0;
  if (dimension === 'PLACE') return !world.relations.some(({ type, from }) => type === 'LOCATED_IN' && from === entity);
  const field = dimension.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return entity.properties[field] === undefined;
}

/** Whether a text fulfils all operators of a filter. */
export function fitsText(value: unknown, filter: Args): boolean {
  return Object.entries(filter).every(([operator, asked]) => {
    if (operator === 'isNull') return (value === undefined) === asked;
    if (typeof value !== 'string') return false;
    if (operator === 'eq') return value === asked;
    if (operator === 'in') return (asked as string[]).includes(value);
    return operator === 'startsWith' ? value.startsWith(asked as string) : value.includes(asked as string);
  });
}

function facetsOf(entities: readonly StoredNode[], type: GraphQLObjectType) {
  const marked = Object.values(type.getFields())
    .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'facet'))
    .map(({ name }) => ({ field: name, given: entities.map(({ properties }) => properties[name] ?? null) }));
  const sources = { field: 'source', given: entities.flatMap((entity) => entity.list('sources')) };
  return [...marked, sources].map(({ field, given }) => ({ field, values: mostFrequent(given as (string | null)[]) }));
}

function mostFrequent(given: readonly (string | null)[]) {
  const counted = [...new Set(given)].map((value) => ({ value, count: given.filter((one) => one === value).length }));
  // What is not known stands behind all that is equally frequent.
  const order = (a: string | null, b: string | null) => (a === null ? 1 : b === null ? -1 : byText(a, b));
  return counted.sort((a, b) => b.count - a.count || order(a.value, b.value)).slice(0, 50);
}
