import { ATTRIBUTE_PROPERTIES } from '../../domain/attributes.ts';
import type { EntityRecord } from '../../domain/entity-view.ts';
import { labelsOf } from '../../domain/type-name.ts';
import { searchKeysOf } from '../../domain/name-forms.ts';
import { omitEmpty } from './omit-empty.ts';
import { propertyText, typed, type Layout, type PropertiesOf, type PropertyText } from './properties.ts';

/** The properties of an entity's node. Names and identifiers are lists side by side, an empty text where a part is unknown. */
export const ENTITY = {
  ...typed('string', 'id', 'kind', 'name'),
  ...typed('string[]', 'nameValues', 'nameLangs', 'nameScripts', 'nameKinds', 'nameFamilies', 'nameGivens'),
  ...typed('string[]', 'nameStarts', 'nameEnds'),
  /** What search finds it by. */
  ...typed('string[]', 'nameKeys', 'nameSounds', 'nameMarks', 'nameWords'),
  ...typed('string[]', 'identifierSchemes', 'identifierValues'),
  ...typed('string', ...ATTRIBUTE_PROPERTIES),
  /** The section leads the code of the industry; it is stored to be counted by. */
  industrySection: 'string',
  ...typed('string', 'sizeText', 'sizeQualifier'),
  sizeValue: 'double',
  /** The ids of the sources that speak of it. */
  sources: 'string[]',
} as const satisfies Layout;

/** What is stored of an entity. */
export type EntityProperties = PropertiesOf<typeof ENTITY>;

/** A property of the entity in a variable, as Cypher. */
export const entityText: PropertyText<typeof ENTITY> = propertyText;

/** An entity as its node is stored. */
export interface EntityRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: EntityProperties;
}

/** The row that stores an entity: its names as lists side by side, an empty text where a name lacks a part, no list where all do, and the keys by which search finds it. */
export function entityRow(entity: EntityRecord): EntityRow {
  const { id, kind, name, names, identifiers, attributes, size, sources } = entity;
  const found = searchKeysOf(entity);
  const properties = omitEmpty({
    id,
    kind,
    name,
    nameValues: names.map(({ value }) => value),
    nameLangs: unlessEmpty(names.map(({ lang }) => lang ?? '')),
    nameScripts: unlessEmpty(names.map(({ script }) => script ?? '')),
    nameKinds: names.map((one) => one.kind),
    nameFamilies: unlessEmpty(names.map(({ family }) => family ?? '')),
    nameGivens: unlessEmpty(names.map(({ given }) => given ?? '')),
    nameStarts: unlessEmpty(names.map(({ start }) => start ?? '')),
    nameEnds: unlessEmpty(names.map(({ end }) => end ?? '')),
    nameKeys: found.keys,
    nameSounds: found.sounds,
    nameMarks: found.marks,
    nameWords: found.words,
    identifierSchemes: identifiers.map(({ scheme }) => scheme),
    identifierValues: identifiers.map(({ value }) => value),
    ...attributes,
    industrySection: attributes.industry?.[0] ?? null,
    sizeValue: size?.value ?? null,
    sizeText: size?.text ?? null,
    sizeQualifier: size?.qualifier ?? null,
    sources,
  });
  return { id, labels: labelsOf(kind), properties };
}
// Of most entities no source tells the parts of a name: a list in which nothing stands is left out.
function unlessEmpty(parts: readonly string[]): readonly string[] {
  return parts.every((part) => part === '') ? [] : parts;
}
