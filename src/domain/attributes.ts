import { ORGANIZATION_KINDS, type EntityKind } from './vocabulary.ts';

/**
 * An attribute predicate: a claim's predicate that is no relation. Those with a property are shown on the entity
 * itself, from its accepted claims; all are there as claims.
 */
export interface AttributeInfo {
  readonly predicate: string;
  /** The entity property that carries the accepted value, or null when only the claim does. */
  readonly property: string | null;
  /** The kinds it may be said of; null for terms and phrases too. */
  readonly of: readonly EntityKind[] | null;
  /** Whether it is said with a value in words, with another thing as its object, or in a form of its own. */
  readonly takes: 'VALUE' | 'OBJECT' | 'OWN_FORM';
  /** The only values it may have; null when any words will do. */
  readonly values: readonly string[] | null;
}

/** The attributes shown on an entity itself, each by its property. */
export const ATTRIBUTE_PROPERTIES = [
  'gender',
  'occupation',
  'ownership',
  'industry',
  'sizeClass',
  'level',
  'placeKind',
  'of',
  'status',
] as const;
export type AttributeProperty = (typeof ATTRIBUTE_PROPERTIES)[number];

/** How far a venture has come. */
const VENTURE_STATUSES = ['CONSIDERED', 'INTENDED', 'REALISED', 'ABANDONED'] as const;
export type VentureStatus = (typeof VENTURE_STATUSES)[number];

/** Size classes of firms by the rules of 2011 (工信部联企业〔2011〕300号): by staff, revenue and assets, industry by industry. */
const SIZE_CLASSES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

function value(
  predicate: string,
  property: AttributeProperty | 'identifiers' | 'size' | null,
  of: readonly EntityKind[] | null,
  values: readonly string[] | null = null,
): AttributeInfo {
  return { predicate, property, of, takes: 'VALUE', values };
}

function object(predicate: string): AttributeInfo {
  return { predicate, property: null, of: null, takes: 'OBJECT', values: null };
}

function ownForm(predicate: string, property: string | null): AttributeInfo {
  return { predicate, property, of: null, takes: 'OWN_FORM', values: null };
}

/** Every attribute predicate. */
export const ATTRIBUTES: readonly AttributeInfo[] = [
  ownForm('KIND', 'kind'),
  ownForm('NAME', 'name'),
  ownForm('STATISTIC', null),
  ownForm('TREND', null),
  ownForm('IDENTITY', null),
  value('IDENTIFIER', 'identifiers', null),
  value('GENDER', 'gender', ['PERSON']),
  value('OCCUPATION', 'occupation', ['PERSON']),
  value('OWNERSHIP', 'ownership', ['FIRM']),
  value('INDUSTRY', 'industry', ['FIRM']),
  value('SIZE_CLASS', 'sizeClass', ['FIRM'], SIZE_CLASSES),
  value('LEVEL', 'level', ['GOVERNMENT_BODY']),
  value('PLACE_KIND', 'placeKind', ['PLACE']),
  value('GROUP_OF', 'of', ['GROUP']),
  value('SIZE', 'size', ['GROUP']),
  value('STATUS', 'status', ['VENTURE'], VENTURE_STATUSES),
  // That an organisation is no more, in the words of its source ("deregistered"); its date is the claim's start.
  value('DISSOLVED', null, ORGANIZATION_KINDS),
  value('CLASSIFICATION', null, null),
  value('DESCRIPTION', null, null),
  object('CONCERNS_PRODUCT'),
  object('MAKES'),
  object('HAS_NOT_MASTERED'),
  object('CONTROLS_MARKET'),
  object('SAID_TO_CAUSE'),
  object('SAID_TO_HELP'),
  object('SEEKS_LESS_RELIANCE_ON'),
  object('AUTHORED'),
  object('WRITES_FOR'),
  object('PUBLISHED'),
  object('HOSTS'),
  object('DEPICTS'),
  object('PROVIDED_TO'),
  object('ILLUSTRATES'),
];

const byName = new Map(ATTRIBUTES.map((info) => [info.predicate, info]));

/** The registry's entry for an attribute predicate, or undefined for a word that is none. */
export function attribute(predicate: string): AttributeInfo | undefined {
  return byName.get(predicate);
}
