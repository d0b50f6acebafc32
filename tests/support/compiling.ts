import { buildSchema, getVariableValues, Kind, parse, type GraphQLObjectType } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { Compilation, parametersOf } from '../../src/query/compilation.ts';
import type { Expression } from '../../src/query/expression.ts';
import { compileField } from '../../src/query/fields.ts';
import type { Operation } from '../../src/query/operation.ts';
import type { Request } from '../../src/query/request.ts';
import { compileRoot } from '../../src/query/roots.ts';
import type { Scope } from '../../src/query/scope.ts';
import { collectFields, selectField, type SelectedField } from '../../src/query/selection.ts';

/** The schema as it is served, without resolvers. */
export const schema = buildSchema((await readTypeDefs()).join('\n'));

type Variables = Readonly<Record<string, unknown>>;

/** An operation's first field of a type, and a compilation that it can be compiled in. */
export function compiling<Given = unknown>(text: string, variables: Variables = {}, type = 'Query') {
  const { definitions } = parse(text);
  const [definition] = definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No operation: ${text}`);
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (errors) throw errors[0]!;
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operation: Operation = { schema, fragments, variableValues: coerced };
  const parent = schema.getType(type) as GraphQLObjectType;
  const [[key, nodes]] = collectFields(operation, parent, [definition]) as unknown as [
    [string, SelectedField['nodes']],
  ];
  const field = selectField(operation, parent, key, nodes) as unknown as SelectedField<Given>;
  return { compilation: new Compilation(operation, compileField), field };
}

/** What a compilation has taken as parameters so far. */
export function parametersIn(compilation: Compilation) {
  return parametersOf(compilation.preparation, compilation.request);
}

/** An operation's one root field, compiled: its statement, and how the rows of that are answered. */
export function compiledRoot(text: string, variables?: Variables) {
  const { compilation, field } = compiling(text, variables);
  const { decode, ...statement } = compileRoot(compilation, field);
  return {
    isHeavy: statement.isHeavy ?? false,
    text: statement.text ?? '',
    needsStatement: statement.text !== null,
    parameters: parametersIn(compilation),
    /** The answer to rows of one column. */
    answer: (...rows: readonly unknown[]) =>
      decode(
        rows.map((row) => [row]),
        compilation.request,
      ),
  };
}

/** A field of an object of a type that stands in a variable: `compiledField('Claim', 'sentence(lang: "zh")')`. */
export function compiledField(type: string, text: string, scope: Scope = { variable: 'x' }) {
  const { compilation, field } = compiling(`{ ${text} }`, {}, type);
  return {
    ...readable(compileField(compilation, scope, field), compilation.request),
    parameters: parametersIn(compilation),
  };
}

/** An expression that a test can read. */
export function readable({ text, decode, tuple }: Expression, request: Request) {
  return {
    text,
    columns: tuple?.columns ?? [text],
    /** What its value is decoded to. */
    answer: (value: unknown) => decode(value, request),
    /**
     * The same of a tuple by its columns, each named as it is or by a part that no other has; a column that is not named
     * is null.
     */
    answerOf: (values: Variables) => {
      const columns = tuple?.columns ?? [];
      const row: unknown[] = columns.map(() => null);
      for (const [name, value] of Object.entries(values)) row[placeOf(columns, name)] = value;
      return tuple!.placed(columns.map((_, place) => place))(row, request);
    },
  };
}

function placeOf(columns: readonly string[], name: string): number {
  const exact = columns.indexOf(name);
  const [found, ...more] =
    exact >= 0 ? [exact] : columns.flatMap((column, place) => (column.includes(name) ? [place] : []));
  if (found === undefined || more.length > 0) throw new Error(`Not one column "${name}" among ${columns.join(', ')}`);
  return found;
}
