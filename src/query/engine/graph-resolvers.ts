import type { GraphQLFieldResolver } from 'graphql';
import type { Database } from '../../graph/database.ts';
import { readRoot, faultToReport } from '../execute-root.ts';
import { checkArguments } from '../check-arguments.ts';
import type { Context } from '../context.ts';
import { TYPE_NAME } from '../expression.ts';
import { withGraphAt } from '../graph-at.ts';
import { withCanonicalIds } from '../entity-ids.ts';
import { underCanonicalIds } from '../merged-ids.ts';
import { prepareUnchecked, type Prepared } from '../root-plan.ts';
import type { Args } from '../request.ts';
import { roots } from '../roots.ts';
import { Answers } from './answers.ts';
import type { ToError } from './executor.ts';
import { resolvedField } from './resolved-field.ts';
import { spendingOf } from './spending-of.ts';

/** Resolvers by type and field of all that is read from the graph, by which graphql-js completes what the executor leaves to it. */
export function graphResolvers(toError: ToError, mostSubqueries: number): Readonly<Record<string, object>> {
  const root = rootResolver(toError, mostSubqueries);
  return {
    Entity: resolveType,
    Node: resolveType,
    Organization: resolveType,
    Query: Object.fromEntries(Object.keys(roots).map((name) => [name, root])),
  };
}

const resolveType = { __resolveType: (value: Record<symbol, unknown>) => value[TYPE_NAME] };

/**
 * A root field as graphql-js has it answered: by one statement, however much is nested in it. What our own executor
 * already got is taken from there.
 */
function rootResolver(toError: ToError, mostSubqueries: number): GraphQLFieldResolver<unknown, Context, Args> {
  return async (source, args, { database, quotes = null, made }, info) => {
    if (source instanceof Answers) return source.of(String(info.path.key));
    try {
      const { schema, fragments, variableValues } = info;
      checkArguments(info.parentType.getFields()[info.fieldName]!.args, args);
      const prepareWith = (given: Args) =>
        prepareUnchecked({ schema, fragments, variableValues, quotes }, resolvedField(info, given));
      const prepared = prepareWith(args);
      spendingOf(info, mostSubqueries).charge(prepared.subqueries);
      const answer = async ({ statement, request, ...rest }: Prepared, at: Database) => {
        const value = statement.decode(await readRoot(at, { statement, request, ...rest }), request);
        if (made) made.objects += request.made.objects;
        return value;
      };
      return await withGraphAt(database, prepared, (at) =>
        underCanonicalIds(
          at,
          prepared.entityIds,
          (canonical) =>
            answer(canonical === null ? prepared : prepareWith(withCanonicalIds(info.fieldName, args, canonical)), at),
          (value) => value,
        ),
      );
    } catch (error) {
      throw toError(await faultToReport(database, error));
    }
  };
}
