import { timeRange } from '../domain/edtf.ts';
import { typeLabel } from '../domain/labels/label.ts';
import type { Bilingual, Lang } from '../domain/labels/lang.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { nameKey } from '../domain/names.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { bareCode } from '../domain/uscc.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { DescribedEntity } from '../identity/described-entity.ts';
import { placeOf, placeRelation } from '../identity/places.ts';

/** A property of entities that a client can ask for, or compare by. */
export interface ReconcileProperty {
  /** Stable: clients store it. */
  readonly id: string;
  readonly name: (lang: Lang) => string;
  /** The kinds that can have it. */
  readonly kinds: readonly EntityKind[] | null;
  /** The relation that it reads, and from which end; null where it is on the entity itself. */
  readonly relation: { readonly type: string; readonly direction: 'OUT' | 'IN' } | null;
  /** Its values on an entity; of a relation the names at its far end. */
  readonly valuesOf: (entity: DescribedEntity) => readonly string[];
  /** Whether a given text means one of the values; null where that cannot be told. */
  readonly agrees: (given: string, values: readonly string[]) => boolean | null;
}

/** What can be compared and taken out: identifiers, names, dates, and each relation from both of its ends. */
export const PROPERTIES: readonly ReconcileProperty[] = [
  onEntity('identifier', PHRASES.identifier, ({ identifiers }) => identifiers.map(({ value }) => value), sameCode),
  onEntity('name', PHRASES.name, ({ names }) => names.map(({ value }) => value), sameName),
  onEntity('founding_date', PHRASES.foundingDate, ({ start }) => listOf(start), sameTime),
  onEntity('dissolution_date', PHRASES.dissolutionDate, ({ end }) => listOf(end), sameTime),
  ...RELATION_TYPES.flatMap(({ type, inverse, from, to, symmetric }) => [
    ofRelation(type.toLowerCase(), type, 'OUT', from),
    ...(symmetric ? [] : [ofRelation(inverse.toLowerCase(), type, 'IN', to)]),
  ]),
];

const byId = new Map(PROPERTIES.map((property) => [property.id, property]));

/** The property of an id; undefined where there is none. */
export function propertyOf(id: string): ReconcileProperty | undefined {
  return byId.get(id);
}

/** The properties that entities of a kind can have; all of them for null. */
export function propertiesOf(kind: EntityKind | null): readonly ReconcileProperty[] {
  return PROPERTIES.filter(({ kinds }) => kind === null || kinds === null || kinds.includes(kind));
}

function onEntity(
  id: string,
  name: Bilingual,
  valuesOf: ReconcileProperty['valuesOf'],
  agrees: ReconcileProperty['agrees'],
): ReconcileProperty {
  return { id, name: (lang) => name[lang], kinds: null, relation: null, valuesOf, agrees };
}

function ofRelation(
  id: string,
  type: string,
  direction: 'OUT' | 'IN',
  kinds: readonly EntityKind[],
): ReconcileProperty {
  const isHere = type === 'LOCATED_IN' && direction === 'OUT';
  return {
    id,
    name: (lang) => typeLabel(type, lang, direction),
    kinds,
    relation: { type, direction },
    valuesOf: ({ relations, places }) =>
      isHere
        ? places
        : relations
            .filter((relation) => relation.type === type && relation.direction === direction)
            .map(({ other }) => other.name),
    agrees: isHere ? samePlace : sameName,
  };
}

function listOf(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function sameCode(given: string, values: readonly string[]): boolean {
  return values.map(bareCode).includes(bareCode(given));
}

function sameName(given: string, values: readonly string[]): boolean {
  return values.map(nameKey).includes(nameKey(given));
}

// A year agrees with a day in it: sources are of different exactness.
function sameTime(given: string, values: readonly string[]): boolean | null {
  const asked = timeRange(given);
  const known = values.flatMap((value) => timeRange(value) ?? []);
  if (asked === null || known.length === 0) return null;
  return known.some(({ min, max }) => min <= asked.max && max >= asked.min);
}

// A district lies in its city, so that each of the two agrees with the other.
function samePlace(given: string, values: readonly string[]): boolean | null {
  if (sameName(given, values)) return true;
  const asked = placeOf(given);
  const known = values.flatMap((value) => placeOf(value) ?? []);
  if (asked === null || known.length === 0) return null;
  return known.some((place) => placeRelation(place, asked) !== 'APART');
}
