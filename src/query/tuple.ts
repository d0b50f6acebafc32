import { getNamedType } from 'graphql';
import type { Compilation, Expression } from './compilation.ts';
import { fitting } from './fit.ts';
import { objectOf, type Slot } from './object.ts';
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
  const { name } = getNamedType(field.definition.type);
  const texts: string[] = [];
  const slots = selectMembers(compilation.operation, field).map((member): Slot => {
    if (isTypeName(member)) return typeNameSlot(member, name);
    const { text, decode } = compile(member);
    const column = texts.push(text) - 1;
    return { key: member.responseKey, column, decode: fitting(member.definition.type, decode) };
  });
  const object = objectOf(slots);
  return { text: `[${texts.join(', ')}]`, decode: (raw, request) => object(raw as unknown[], request) };
}

/** Whether a field asks for the name of the type, which no value is needed for. */
export function isTypeName({ name }: SelectedField): boolean {
  return name === '__typename';
}

/** The name of an object's type, as a part of it. */
export function typeNameSlot({ responseKey }: SelectedField, typeName: string): Slot {
  return { key: responseKey, column: 0, decode: () => typeName };
}
