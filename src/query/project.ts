import { getNamedType, type GraphQLObjectType } from 'graphql';
import { labelOf } from '../domain/label.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import { TYPE_NAME, type Compilation, type Expression, type Scope } from './compilation.ts';
import { compileField } from './fields.ts';
import { possibleTypes, selectFields, type SelectedField } from './selection.ts';

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
  const slots = selectFields(compilation.operation, possible, parent.nodes).map((field) => {
    const expression = compileField(compilation, scope, field);
    const types = field.on.length === possible.length ? null : new Set(field.on.map(({ name }) => name));
    return { field, expression, types };
  });
  const texts = slots.map(({ expression, types }) =>
    types ? `CASE WHEN ${isOneOf(scope.variable, types)} THEN ${expression.text} END` : expression.text,
  );
  if (abstract) texts.unshift(`${scope.variable}.kind`);
  // What several fields are made of is asked once.
  const columns = [...new Set(texts)];
  const places = texts.map((text) => columns.indexOf(text));
  const first = abstract ? 1 : 0;
  const onlyType = possible[0]!.name;
  const decode = (raw: unknown) => {
    if (raw === null || raw === undefined) return null;
    const tuple = raw as unknown[];
    const kind = tuple[0] as EntityKind | null;
    // Of what has no kind the completion says so at its place, and the rest of the answer stands.
    const typeName = abstract ? kind && labelOf(kind) : onlyType;
    const object: Record<string | symbol, unknown> = { [TYPE_NAME]: typeName };
    slots.forEach(({ field, expression, types }, index) => {
      if (!types || (typeName && types.has(typeName)))
        object[field.responseKey] = expression.decode(tuple[places[first + index]!]);
    });
    return object;
  };
  return { text: `[${columns.join(', ')}]`, decode };
}

function isOneOf(variable: string, types: ReadonlySet<string>): string {
  return [...types].map((type) => `${variable}:${type}`).join(' OR ');
}
