import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/graphql.ts';
import { readRoot, toldFault } from '../query/answer.ts';
import { TYPE_NAME } from '../query/expression.ts';
import { Spending } from '../query/cost.ts';
import { checkArguments } from '../query/check-arguments.ts';
import { prepareUnchecked } from '../query/prepared.ts';
import { unrecorded } from '../query/recording.ts';
import { roots } from '../query/roots.ts';
import type { SelectedField } from '../query/selection.ts';
import { Answers } from './answers.ts';
import type { Context } from '../query/context.ts';
import { toGraphQLError } from './errors.ts';
import { scalars } from './scalars.ts';

/**
 * A root field as graphql-js has it answered: by one statement, however much is nested in it. What our own executor
 * already got is taken from there.
 */
const root: GraphQLFieldResolver<unknown, Context> = async (
  source,
  args: Record<string, unknown>,
  { database, quotes = null },
  info,
) => {
  if (source instanceof Answers) return source.of(String(info.path.key));
  try {
    const { schema, fragments, variableValues } = info;
    checkArguments(info.parentType.getFields()[info.fieldName]!.args, args);
    const prepared = prepareUnchecked({ schema, fragments, variableValues, quotes }, fieldOf(info, args));
    spendingOf(info).charge(prepared.subqueries);
    return prepared.statement.decode(await readRoot(database, prepared), prepared.request);
  } catch (error) {
    throw toGraphQLError(await toldFault(database, error));
  }
};

const resolveType = { __resolveType: (value: Record<symbol, unknown>) => value[TYPE_NAME] };

/** The resolvers of all that is read from the graph; those of the questions are made from their files. */
export const resolvers = {
  ...scalars,
  Entity: resolveType,
  Node: resolveType,
  Organization: resolveType,
  Query: Object.fromEntries(Object.keys(roots).map((name) => [name, root])),
} as unknown as Resolvers;

const spent = new WeakMap<object, Spending>();

/** The coerced variables are made once for each operation that is run, and so stand for it. */
function spendingOf({ variableValues }: GraphQLResolveInfo): Spending {
  const spending = spent.get(variableValues) ?? new Spending();
  spent.set(variableValues, spending);
  return spending;
}

/** What a resolver is asked for, as the compiler and the shapes want it. */
export function fieldOf(info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): SelectedField {
  return {
    ...unrecorded(args),
    responseKey: String(info.path.key),
    name: info.fieldName,
    definition: info.parentType.getFields()[info.fieldName]!,
    nodes: info.fieldNodes,
    on: [info.parentType],
  };
}
