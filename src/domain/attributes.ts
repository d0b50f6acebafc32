import type { EntityKind } from './vocabulary.ts';

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
}

/** Every attribute predicate. */
export const ATTRIBUTES: readonly AttributeInfo[] = [
  { predicate: 'KIND', property: 'kind', of: null },
  { predicate: 'NAME', property: 'name', of: null },
  { predicate: 'IDENTIFIER', property: 'identifiers', of: null },
  { predicate: 'GENDER', property: 'gender', of: ['PERSON'] },
  { predicate: 'OCCUPATION', property: 'occupation', of: ['PERSON'] },
  { predicate: 'OWNERSHIP', property: 'ownership', of: ['FIRM'] },
  { predicate: 'LEVEL', property: 'level', of: ['GOVERNMENT_BODY'] },
  { predicate: 'PLACE_KIND', property: 'placeKind', of: ['PLACE'] },
  { predicate: 'GROUP_OF', property: 'of', of: ['GROUP'] },
  { predicate: 'SIZE', property: 'size', of: ['GROUP'] },
  { predicate: 'STATUS', property: 'status', of: ['VENTURE'] },
  { predicate: 'CLASSIFICATION', property: null, of: null },
  { predicate: 'DESCRIPTION', property: null, of: null },
  { predicate: 'STATISTIC', property: null, of: null },
  { predicate: 'TREND', property: null, of: null },
  { predicate: 'CONCERNS_PRODUCT', property: null, of: null },
  { predicate: 'MAKES', property: null, of: null },
  { predicate: 'HAS_NOT_MASTERED', property: null, of: null },
  { predicate: 'CONTROLS_MARKET', property: null, of: null },
  { predicate: 'SAID_TO_CAUSE', property: null, of: null },
  { predicate: 'SEEKS_LESS_RELIANCE_ON', property: null, of: null },
  { predicate: 'AUTHORED', property: null, of: null },
  { predicate: 'WRITES_FOR', property: null, of: null },
  { predicate: 'PUBLISHED', property: null, of: null },
  { predicate: 'HOSTS', property: null, of: null },
  { predicate: 'DEPICTS', property: null, of: null },
  { predicate: 'PROVIDED_TO', property: null, of: null },
  { predicate: 'ILLUSTRATES', property: null, of: null },
];

const byName = new Map(ATTRIBUTES.map((info) => [info.predicate, info]));

/** The registry's entry for an attribute predicate, or undefined for a word that is none. */
export function attribute(predicate: string): AttributeInfo | undefined {
  return byName.get(predicate);
}
