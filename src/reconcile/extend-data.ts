import { didYouMean } from '../domain/did-you-mean.ts';
import type { Lang } from '../domain/labels/lang.ts';
import { aliasOfIds, reconcileRelated } from '../generated/cypher.ts';
import { describedEntities } from '../store/candidates/described-entities.ts';
import type { Database } from '../graph/database.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { PROPERTIES, propertyOf, type ReconcileProperty } from './properties.ts';
import { BatchFault, isObject, parseObject } from './reconcile-query.ts';

/** What a client wants to know of entities that it has reconciled. */
export interface ExtendRequest {
  readonly ids: readonly string[];
  readonly properties: readonly ReconcileProperty[];
}

/** A value in the form of the specification: a text, or an entity. */
export type ExtendValue = { readonly str: string } | { readonly id: string; readonly name: string };

/** The properties that were asked for, and their values by entity and property. */
export interface ExtendAnswer {
  readonly meta: readonly { readonly id: string; readonly name: string }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ExtendValue[]>>>>;
}

/** The most entities that one request can ask about; OpenRefine sends ten. */
const MOST_IDS = 250;

/** Reads what is asked for. Throws BatchFault where it is not in the form of the specification, or names an unknown property. */
export function readExtend(text: string): ExtendRequest {
  const { ids, properties } = parseObject('extend', text);
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
    throw new BatchFault('extend: ids is a list of ids.');
  if (ids.length > MOST_IDS)
    throw new BatchFault(`extend: there are ${ids.length} ids; send at most ${MOST_IDS} at a time.`);
  if (!Array.isArray(properties)) throw new BatchFault('extend: properties is a list, of {"id": "…"} each.');
  return { ids, properties: properties.map(readProperty) };
}

function readProperty(value: unknown): ReconcileProperty {
  const id = isObject(value) ? String(value['id']) : '';
  const property = propertyOf(id);
  if (property) return property;
  const known = PROPERTIES.map((one) => one.id);
  throw new BatchFault(`extend: there is no property "${id.slice(0, 100)}"${didYouMean(id, known) || '.'}`);
}

/** The values of some properties of some entities; an id that is unknown has none, and one that was merged those of its entity. */
export async function extendData(
  database: Pick<Database, 'read'>,
  { ids, properties }: ExtendRequest,
  lang: Lang,
): Promise<ExtendAnswer> {
  const read = readingFrom(database);
  const standsFor = new Map((await read(aliasOfIds, { ids })).map(({ id, canonical }) => [id, canonical]));
  const canonicalOf = (id: string) => standsFor.get(id) ?? id;
  const canonical = [...new Set(ids.map(canonicalOf))];
  const described = new Map((await describedEntities(read, canonical)).map(({ entity }) => [entity.id, entity]));
  const related = await relatedOf(read, canonical, properties);
  const valuesOf = (id: string, property: ReconcileProperty): readonly ExtendValue[] => {
    if (property.relation) return related.get(id)?.get(property.id) ?? [];
    const entity = described.get(id);
    return entity ? property.valuesOf(entity).map((str) => ({ str })) : [];
  };
  const rows = ids.map((id) => [
    id,
    Object.fromEntries(properties.map((one) => [one.id, valuesOf(canonicalOf(id), one)])),
  ]);
  return {
    meta: properties.map(({ id, name }) => ({ id, name: name(lang) })),
    rows: Object.fromEntries(rows) as ExtendAnswer['rows'],
  };
}

type RelatedRow = readonly [type: string, id: string, name: string];

/** The entities that relations lead to, by entity and property. */
async function relatedOf(
  read: ReadStored,
  ids: readonly string[],
  properties: readonly ReconcileProperty[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly ExtendValue[]>>> {
  const typesOf = (direction: 'OUT' | 'IN') =>
    properties.flatMap(({ relation }) => (relation?.direction === direction ? [relation.type] : []));
  const [out, incoming] = [typesOf('OUT'), typesOf('IN')];
  if (out.length === 0 && incoming.length === 0) return new Map();
  const rows = await read(reconcileRelated, { ids, out, in: incoming });
  return new Map(
    rows.map((row) => {
      const far = { OUT: row.outgoing as readonly RelatedRow[], IN: row.incoming as readonly RelatedRow[] };
      return [
        row.id,
        new Map(
          properties.flatMap(({ id, relation }) => {
            if (!relation) return [];
            const ends = far[relation.direction].filter(([type]) => type === relation.type);
            // Several relations of one type may lead to the same entity.
            return [[id, [...new Map(ends.map(([, end, name]) => [end, { id: end, name }])).values()]] as const];
          }),
        ),
      ];
    }),
  );
}
