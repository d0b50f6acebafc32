import type { Compilation, Expression } from './compilation.ts';
import { selectMembers, type SelectedField } from './selection.ts';

/**
 * What a field selects of an object that is no node, as one expression: a tuple of its members, decoded into an object
 * by response key. `compile` says what each member is.
 */
export function membersOf(
  compilation: Compilation,
  field: SelectedField,
  compile: (member: SelectedField) => Expression,
): Expression {
  const members = selectMembers(compilation.operation, field).map((member) => ({
    responseKey: member.responseKey,
    ...compile(member),
  }));
  return {
    text: `[${members.map(({ text }) => text).join(', ')}]`,
    decode: (raw) =>
      Object.fromEntries(
        members.map(({ responseKey, decode }, index) => [responseKey, decode((raw as unknown[])[index])]),
      ),
  };
}
