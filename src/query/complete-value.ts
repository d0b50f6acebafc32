import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLOutputType,
} from 'graphql';
import { asIs } from './expression.ts';
import type { Decode } from './request.ts';

/**
 * Thrown where what was decoded breaks the schema: null where none may be, or a value that its scalar refuses. It
 * says neither what nor where; the answer is then completed by graphql-js, which does, and which knows how far a null
 * spreads. So the usual answer pays for no bookkeeping, and the unusual one is right by definition.
 */
export class CompletionError extends Error {}

type Completer = (value: unknown) => unknown;

/**
 * A decoder whose values are completed for a type of the schema, as the specification says. It throws CompletionError where
 * they cannot be.
 */
export function completing(type: GraphQLOutputType, decode: Decode): Decode {
  const complete = completerOf(type);
  return (raw, request) => {
    const value = decode(raw, request);
    return request.unchecked ? value : complete(value);
  };
}

/** A decoder of one column of a row, whose values are completed for a type of the schema. */
export function completingColumn(type: GraphQLOutputType, decode: Decode, place: number): Decode {
  if (decode !== asIs) return completing(type, (row, request) => decode((row as readonly unknown[])[place], request));
  // Most values go as they are, and each call counts.
  const complete = completerOf(type);
  return (row, request) => {
    const value = (row as readonly unknown[])[place];
    return request.unchecked ? value : complete(value);
  };
}

/** The type of what is in a list. */
export function itemOf(type: GraphQLOutputType): GraphQLOutputType {
  return (getNullableType(type) as GraphQLList<GraphQLOutputType>).ofType;
}

function completerOf(type: GraphQLOutputType): Completer {
  const nullable = getNullableType(type);
  // The fields of an object were completed when it was made.
  const complete = isLeafType(nullable)
    ? leaf(nullable)
    : isListType(nullable)
      ? list(completerOf(nullable.ofType))
      : asIs;
  if (isNonNullType(type))
    return (value) => {
      if (value === null || value === undefined) throw new CompletionError();
      return complete(value);
    };
  return (value) => (value === null || value === undefined ? null : complete(value));
}

function list(item: Completer): Completer {
  return (value) => {
    if (!Array.isArray(value)) throw new CompletionError();
    let completed: unknown[] = value;
    for (let index = 0; index < value.length; index += 1) {
      const one = item(value[index]);
      if (one === value[index]) continue;
      if (completed === value) completed = value.slice();
      completed[index] = one;
    }
    return completed;
  };
}

/** Values that their scalar would give back as they are need not be asked of it. */
function leaf(type: GraphQLLeafType): Completer {
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? value : serialized(type, value));
  if (type === GraphQLInt) return (value) => (((value as number) | 0) === value ? value : serialized(type, value));
  if (type === GraphQLFloat) return (value) => (Number.isFinite(value) ? value : serialized(type, value));
  if (type === GraphQLBoolean) return (value) => (typeof value === 'boolean' ? value : serialized(type, value));
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => (names.has(value) ? value : serialized(type, value));
  }
  return (value) => serialized(type, value);
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  let given: unknown;
  try {
    given = type.serialize(value);
  } catch {
    throw new CompletionError();
  }
  if (given === null || given === undefined) throw new CompletionError();
  return given;
}
