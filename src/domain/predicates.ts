import { ATTRIBUTES } from './attributes.ts';
import { RELATION_TYPES } from './relation-types.ts';

/** Every predicate that a claim can have: the relation types, then the attributes. */
export const PREDICATES: readonly string[] = [
  ...RELATION_TYPES.map(({ type }) => type),
  ...ATTRIBUTES.map(({ predicate }) => predicate),
];
