import type { GraphQLResolveInfo } from 'graphql';
import type { Compilation } from '../compilation.ts';
import type { Context } from '../context.ts';
import { readRoot } from '../execute-root.ts';
import { projectField } from '../project.ts';
import type { Args } from '../request.ts';
import type { RootStatement } from '../root.ts';
import { prepareUnchecked } from '../root-plan.ts';
import type { SelectedField } from '../selection.ts';
import { resolvedField } from './resolved-field.ts';
import { spendingOf } from './spending-of.ts';

/** What is selected of some entities by a field of graphql-js that is an entity: by id, without those that are not there. */
export type EntitiesById = (
  ids: readonly string[],
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<ReadonlyMap<string, unknown>>;

/** Reads entities by one statement for all of the ids. Throws InputError where the operation asks for too much. */
export function entitiesById(mostSubqueries: number): EntitiesById {
  return async (ids, args, { database, quotes = null, made }, info) => {
    const { schema, fragments, variableValues } = info;
    const prepared = prepareUnchecked(
      { schema, fragments, variableValues, quotes },
      resolvedField(info, args),
      byIds(ids),
    );
    spendingOf(info, mostSubqueries).charge(prepared.subqueries);
    const { statement, request } = prepared;
    const entries = statement.decode(await readRoot(database, prepared), request) as readonly [string, unknown][];
    if (made) made.objects += request.made.objects;
    return new Map(entries);
  };
}

function byIds(ids: readonly string[]) {
  return (compilation: Compilation, field: SelectedField): RootStatement => {
    const [id, node, given] = [compilation.variable('i'), compilation.variable('n'), compilation.parameter(ids)];
    compilation.beginsWith(`MATCH (${node}:Entity) WHERE ${node}.id IN ${given}`);
    const { text, decode } = projectField(compilation, { variable: node }, field);
    return {
      text: `UNWIND ${given} AS ${id} MATCH (${node}:Entity {id: ${id}}) RETURN ${id} AS id, ${text} AS value`,
      decode: (rows, request) => rows.map(([key, raw]) => [key, decode(raw, request)]),
    };
  };
}
