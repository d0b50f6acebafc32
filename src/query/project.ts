import { getNamedType, type GraphQLObjectType } from 'graphql';
import { labelOf } from '../domain/label.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import { TYPE_NAME, type Compilation, type Expression, type Scope } from './compilation.ts';
import { compileField } from './fields.ts';
import { Unfit, fitting } from './fit.ts';
import { objectOf, type Slot } from './object.ts';
import type { Decode } from './request.ts';
import { possibleTypes, selectFields, type SelectedField } from './selection.ts';
import { isTypeName, typeNameSlot } from './tuple.ts';

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
  // What several fields are made of is asked once.
  const columns = abstract ? [`${scope.variable}.kind`] : [];
  const slots = new Map<SelectedField, Slot>();
  for (const field of fields.filter((each) => !isTypeName(each))) {
    const { text, decode } = compileField(compilation, scope, field);
    const own =
      field.on.length === possible.length ? text : `CASE WHEN ${isOneOf(scope.variable, field.on)} THEN ${text} END`;
    const known = columns.indexOf(own);
    const column = known >= 0 ? known : columns.push(own) - 1;
    slots.set(field, { key: field.responseKey, column, decode: fitting(field.definition.type, decode) });
  }
  const decoders = possible.map((type) =>
    objectDecoder(
      type.name,
      byType.get(type)!.map((field) => slots.get(field) ?? typeNameSlot(field, type.name)),
    ),
  );
  const text = `[${columns.join(', ')}]`;
  if (!abstract) return { text, decode: decoders[0]! };
  const byKind = new Map<unknown, Decode>(
    ENTITY_KINDS.map((kind) => [kind, decoders[possible.findIndex(({ name }) => name === labelOf(kind))]!]),
  );
  const decode: Decode = (raw, request) => {
    if (raw === null || raw === undefined) return null;
    const [kind] = raw as unknown[];
    const decoder = byKind.get(kind);
    if (decoder) return decoder(raw, request);
    if (!request.unchecked) throw new Unfit();
    return { [TYPE_NAME]: String(kind) };
  };
  return { text, decode };
}

function objectDecoder(typeName: string, slots: readonly Slot[]): Decode {
  const object = objectOf(slots);
  return (raw, request) => {
    if (raw === null || raw === undefined) return null;
    const made = object(raw as unknown[], request);
    if (request.unchecked) made[TYPE_NAME] = typeName;
    return made;
  };
}

function isOneOf(variable: string, types: readonly GraphQLObjectType[]): string {
  return types.map(({ name }) => `${variable}:${name}`).join(' OR ');
}
