import type { GraphQLFieldResolver } from 'graphql';
import { isListType, isNonNullType } from 'graphql';
import { readRoot } from '../execute-root.ts';
import type { Compilation } from '../compilation.ts';
import type { Context } from '../context.ts';
import { oneValue } from '../cypher-text.ts';
import { projectField } from '../project.ts';
import { prepareUnchecked } from '../root-plan.ts';
import type { Args } from '../request.ts';
import { single, type RootStatement } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { resolvedField } from './resolved-field.ts';
import type { ToError } from './executor.ts';

/** What a mutation answers with before its selection is looked at: ids of what it made, by the names of the fields. */
export type MadeIds = Readonly<Record<string, unknown>>;

/**
 * Resolves a field of a mutation's payload that is a thing of the graph, or a list of them, from the ids that the mutation
 * answered with: by one statement, as a root field of a query. Null where there are none.
 */
export function madeResolver(label: string, toError: ToError): GraphQLFieldResolver<MadeIds, Context, Args> {
  return async (made, args, { database, quotes = null, made: count }, info) => {
    const ids = made[info.fieldName];
    if (ids === null || ids === undefined) return null;
    try {
      const { schema, fragments, variableValues, returnType } = info;
      const isList = isListType(isNonNullType(returnType) ? returnType.ofType : returnType);
      const prepared = prepareUnchecked(
        { schema, fragments, variableValues, quotes },
        resolvedField(info, args),
        isList ? listByIds(label, ids as readonly string[]) : oneById(label, ids as string),
      );
      const { statement, request } = prepared;
      const value = statement.decode(await readRoot(database, prepared), request);
      if (count) count.objects += request.made.objects;
      return value;
    } catch (error) {
      throw toError(error);
    }
  };
}

function oneById(label: string, id: string) {
  return (compilation: Compilation, field: SelectedField): RootStatement => {
    const node = compilation.variable('n');
    const match = `MATCH (${node}:${label} {id: ${label === 'Entity' ? standingFor(compilation, id) : compilation.parameter(id)}})`;
    compilation.beginsWith(match);
    const { text, decode } = projectField(compilation, { variable: node }, field);
    return { text: `${match} RETURN ${text} AS value`, decode: single(decode) };
  };
}

/** The entity that an id stands for by the time that it is read. */
function standingFor(compilation: Compilation, id: string): string {
  const [alias, given] = [compilation.variable('a'), compilation.parameter(id)];
  return `coalesce(${oneValue(`MATCH (${alias}:Alias {id: ${given}}) RETURN ${alias}.canonical`)}, ${given})`;
}

/** Those that are there, in the order of the ids. */
function listByIds(label: string, ids: readonly string[]) {
  return (compilation: Compilation, field: SelectedField): RootStatement => {
    const [index, node, given] = [compilation.variable('i'), compilation.variable('n'), compilation.parameter(ids)];
    compilation.beginsWith(`MATCH (${node}:${label}) WHERE ${node}.id IN ${given}`);
    const { text, decode } = projectField(compilation, { variable: node }, field);
    return {
      text:
        `UNWIND range(0, size(${given}) - 1) AS ${index} MATCH (${node}:${label} {id: ${given}[${index}]}) ` +
        `WITH ${index}, ${node} ORDER BY ${index} RETURN ${text} AS value`,
      decode: (rows, request) => rows.map(([raw]) => decode(raw, request)),
    };
  };
}
