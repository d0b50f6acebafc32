import { InputError } from '../domain/input-error.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { listArgument, type ListArgs } from './limits.ts';

/** The types of relations by which two entities may be one, which a question can take for true. */
export const ASSUMPTIONS = ['POSSIBLY_SAME_AS'] as const;

/** Families whose relations do not connect two parties by themselves: a shared city, a shared document, a doubt about identity. */
const NOT_CONNECTING = new Set(['PLACE', 'DOCUMENT', 'IDENTITY']);

/**
 * The types that may connect two parties: those of `types`, or all of the families that do, and those that are assumed, but none of
 * `avoidTypes`.
 */
export function connectingTypes(args: ListArgs<'types' | 'avoidTypes' | 'assume'>): readonly string[] {
  const asked = listArgument(args, 'types');
  const avoided = new Set(listArgument(args, 'avoidTypes'));
  const candidates =
    asked ?? RELATION_TYPES.filter(({ family }) => !NOT_CONNECTING.has(family)).map(({ type }) => type);
  const types = withAssumed(candidates, args).filter((type) => !avoided.has(type));
  if (types.length === 0)
    throw new InputError('avoidTypes: no type is left to walk; give fewer, or name more in types.');
  return types;
}

/** Some types with those that a question assumes. */
export function withAssumed(types: readonly string[], args: ListArgs<'assume'>): readonly string[] {
  return [...new Set([...types, ...(listArgument(args, 'assume') ?? [])])].sort();
}
