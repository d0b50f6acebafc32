import { getNamedType, isCompositeType, type GraphQLOutputType } from 'graphql';
import type { Operation } from './compilation.ts';
import { possibleTypes, selectFields, type SelectedField } from './selection.ts';

/** A value that is no node of its own: what its fields are, by the names they have in the schema. */
export type Value = Readonly<Record<string, unknown>>;

/**
 * How values of a type become pieces of the response: what was selected of them, under the response keys. A field
 * that is a function gets the field's arguments.
 */
export function shapeOf(operation: Operation, field: SelectedField): (value: unknown) => unknown {
  return shape(operation, field.definition.type, field);
}

function shape(operation: Operation, type: GraphQLOutputType, field: SelectedField): (value: unknown) => unknown {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return (value) => value ?? null;
  const members = selectFields(operation, possibleTypes(operation, named), field.nodes).map((member) => ({
    member,
    read: shape(operation, member.definition.type, member),
  }));
  const one = (value: Value) => {
    const shaped: Record<string, unknown> = {};
    for (const { member, read } of members) {
      const own = value[member.name];
      shaped[member.responseKey] = read(
        typeof own === 'function' ? (own as (args: unknown) => unknown)(member.args) : own,
      );
    }
    return shaped;
  };
  return (value) => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? value.map((item: Value) => one(item)) : one(value as Value);
  };
}
