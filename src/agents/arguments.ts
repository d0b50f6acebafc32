import { RELATION_TYPES } from '../domain/relation-types.ts';
import type { ArgumentSchema } from './tool.ts';

/** The language of answers. */
export const LANG: ArgumentSchema = {
  type: 'string',
  enum: ['en', 'zh'],
  description: 'The language of names and sentences; en when left out.',
};

/** A time for which relations are asked. */
export const AS_OF: ArgumentSchema = {
  type: 'string',
  description: 'A day, month or year: 2013-11-18, 2013. What certainly did not hold then is left out.',
};

/** Types of relations. */
export const TYPES: ArgumentSchema = {
  type: 'array',
  items: { type: 'string', enum: RELATION_TYPES.map(({ type }) => type) },
  minItems: 1,
  maxItems: RELATION_TYPES.length,
  description: 'Only relations of these types: HEADS, OWNS, MEMBER_OF.',
};

/** The id of an entity. */
export function idOf(what: string): ArgumentSchema {
  return { type: 'string', description: `The id of ${what}, as search gives it: saic.` };
}
