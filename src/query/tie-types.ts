import { InputError } from '../domain/input-error.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { listArgument, type ListArgs } from './limits.ts';

/** Families that do not tie two parties by themselves: a shared city, a shared document, a doubt about identity. */
const NOT_TIES = new Set(['PLACE', 'DOCUMENT', 'IDENTITY']);

/** The types that may tie two parties: those of `types`, or all whose family ties, but none of `avoidTypes`. */
export function tieTypes(args: ListArgs<'types' | 'avoidTypes'>): readonly string[] {
  const asked = listArgument(args, 'types');
  const avoided = new Set(listArgument(args, 'avoidTypes'));
  const tying = asked ?? RELATION_TYPES.filter(({ family }) => !NOT_TIES.has(family)).map(({ type }) => type);
  const types = tying.filter((type) => !avoided.has(type));
  if (types.length === 0)
    throw new InputError('avoidTypes: no type is left to walk; give fewer, or name more in types.');
  return types;
}
