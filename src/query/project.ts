import { getNamedType, type GraphQLObjectType } from 'graphql';
import { labelOf } from '../domain/type-name.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import type { Compilation } from './compilation.ts';
import type { Scope } from './scope.ts';
import { TYPE_NAME, type Expression, type Placed } from './expression.ts';
import { CompletionError } from './complete-value.ts';
import { objectOf, type Slot } from './object.ts';
import type { Decode } from './request.ts';
import { possibleTypes, selectFields, type SelectedField } from './selection.ts';
import { RowLayout, isTypeName, typeName } from './row-layout.ts';

/** What a field selects of the one object it yields, where that object stands in a variable. */
export function projectField(compilation: Compilation, scope: Scope, field: SelectedField): Expression {
  const possible = possibleTypes(compilation.operation, getNamedType(field.definition.type));
  return project(compilation, scope, possible, field);
}

/**
 * A tuple of all that is selected of the object in a variable. A tuple rather than a map: it is half the work for the
 * database and the wire, and leaves aliases out of the statement. Where several types are possible the entity's kind
 * leads, and what only some types have is asked of those alone.
 */
export function project(
  compilation: Compilation,
  scope: Scope,
  possible: readonly GraphQLObjectType[],
  parent: Pick<SelectedField, 'nodes'>,
): Expression {
  const abstract = possible.length > 1;
  const { fields, byType } = selectFields(compilation.operation, possible, parent.nodes);
  const columns = new RowLayout();
  const kindPlace = abstract ? columns.place(`${scope.variable}.kind`) : 0;
  const parts = new Map<SelectedField, Placed>();
  for (const field of fields.filter((each) => !isTypeName(each))) {
    // `compileField` of `src/query/fields.ts`, which comes back to this function for an object in an object.
    const compiled = compilation.compileField(compilation, scope, field);
    const own = field.on.length === possible.length ? compiled : onlyOf(scope.variable, field.on, compiled);
    parts.set(field, columns.take(own, field.definition.type));
  }
  return columns.expression((places) => {
    const decoders = possible.map((type) => {
      const placed = (field: SelectedField) => parts.get(field) ?? typeName(type.name);
      const slots = byType.get(type)!.map((field) => ({ key: field.responseKey, decode: placed(field)(places) }));
      return objectDecoder(type.name, slots);
    });
    return abstract ? byKind(possible, decoders, places[kindPlace]!) : decoders[0]!;
  });
}

/** Decodes what may be of several types by the entity's kind, which stands at a place of the row. */
function byKind(possible: readonly GraphQLObjectType[], decoders: readonly Decode[], place: number): Decode {
  const ofKind = new Map<unknown, Decode>(
    ENTITY_KINDS.map((kind) => [kind, decoders[possible.findIndex(({ name }) => name === labelOf(kind))]!]),
  );
  return (row, request) => {
    if (row === null || row === undefined) return null;
    const kind = (row as readonly unknown[])[place];
    const decoder = ofKind.get(kind);
    if (decoder) return decoder(row, request);
    if (!request.unchecked) throw new CompletionError();
    return { [TYPE_NAME]: String(kind) };
  };
}

function objectDecoder(name: string, slots: readonly Slot[]): Decode {
  const object = objectOf(slots);
  return (row, request) => {
    if (row === null || row === undefined) return null;
    const made = object(row, request);
    if (request.unchecked) made[TYPE_NAME] = name;
    return made;
  };
}

/** An expression that is null for things of other types. */
function onlyOf(variable: string, types: readonly GraphQLObjectType[], { text, decode }: Expression): Expression {
  const is = types.map(({ name }) => `${variable}:${name}`).join(' OR ');
  return { text: `CASE WHEN ${is} THEN ${text} END`, decode };
}
