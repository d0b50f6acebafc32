import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { readRoot, faultToReport } from '../execute-root.ts';
import { checkArguments } from '../check-arguments.ts';
import type { Context } from '../context.ts';
import { Spending } from '../statement-cost.ts';
import { TYPE_NAME } from '../expression.ts';
import { prepareUnchecked } from '../root-plan.ts';
import type { Args } from '../request.ts';
import { roots } from '../roots.ts';
import { Answers } from './answers.ts';
import type { ToError } from './executor.ts';
import { resolvedField } from './resolved-field.ts';

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
      const prepared = prepareUnchecked({ schema, fragments, variableValues, quotes }, resolvedField(info, args));
      spendingOf(info, mostSubqueries).charge(prepared.subqueries);
      const { statement, request } = prepared;
      const value = statement.decode(await readRoot(database, prepared), request);
      if (made) made.objects += request.made.objects;
      return value;
    } catch (error) {
      throw toError(await faultToReport(database, error));
    }
  };
}

const spent = new WeakMap<object, Spending>();

/** The coerced variables are made once for each operation that is run, and so stand for it. */
function spendingOf({ variableValues }: GraphQLResolveInfo, most: number): Spending {
  const spending = spent.get(variableValues) ?? new Spending(most);
  spent.set(variableValues, spending);
  return spending;
}
