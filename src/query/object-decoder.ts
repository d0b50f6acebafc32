import { getNamedType, isObjectType, type GraphQLOutputType } from 'graphql';
import type { Operation } from './operation.ts';
import { each } from './each.ts';
import { completing } from './complete-value.ts';
import { objectMaker } from './object.ts';
import type { Decode, Request } from './request.ts';
import { selectFields, type SelectedField } from './selection.ts';
import { isTypeName } from './row-layout.ts';

/** A value that is no node of its own: what its fields are, by the names they have in the schema. */
export type Value = Readonly<Record<string, unknown>>;

/**
 * How values of a type become pieces of the response: what was selected of them, under the response keys. A field
 * that is a function gets the field's arguments.
 */
export function objectDecoderOf(operation: Operation, field: SelectedField): Decode {
  return shape(operation, field.definition.type, field);
}

function shape(operation: Operation, type: GraphQLOutputType, field: SelectedField): Decode {
  const named = getNamedType(type);
  if (!isObjectType(named)) return (value) => value ?? null;
  const members = selectFields(operation, [named], field.nodes).fields.map((member) => ({
    key: member.responseKey,
    decode: isTypeName(member)
      ? () => named.name
      : completing(member.definition.type, memberOf(member, shape(operation, member.definition.type, member))),
  }));
  const make = objectMaker(members.map(({ key }) => key));
  const one = (value: unknown, request: Request) => {
    const object = make();
    request.made.objects += 1;
    for (const { key, decode } of members) object[key] = decode(value, request);
    return object;
  };
  const all = each(one);
  return (value, request) => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? all(value, request) : one(value, request);
  };
}

function memberOf(member: SelectedField, decode: Decode): Decode {
  return (value, request) => {
    const own = (value as Value)[member.name];
    const given = typeof own === 'function' ? (own as (args: unknown) => unknown)(member.argsOf(request)) : own;
    return decode(given, request);
  };
}
