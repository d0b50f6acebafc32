import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/graphql.ts';
import { answer } from '../query/answer.ts';
import { TYPE_NAME } from '../query/compilation.ts';
import { roots } from '../query/roots.ts';
import { checkTexts } from '../query/limits.ts';
import type { Context } from './context.ts';
import { toGraphQLError } from './errors.ts';
import { scalars } from './scalars.ts';

/** A root field: one statement answers it whole, however much is nested in it. */
const root: GraphQLFieldResolver<unknown, Context> = async (
  _source,
  args: Record<string, unknown>,
  { database, quotes = null },
  info,
) => {
  try {
    checkTexts(args);
    return await answer(database, { ...operationOf(info), quotes }, fieldOf(info, args));
  } catch (error) {
    throw toGraphQLError(error);
  }
};

/** Below the roots nothing is fetched: what a root answered bears the response's own keys. */
export const readResponseKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key];

const resolveType = { __resolveType: (value: Record<symbol, unknown>) => value[TYPE_NAME] };

/** The resolvers of all that is read from the graph; those of the questions are made from their files. */
export const resolvers = {
  ...scalars,
  Entity: resolveType,
  Node: resolveType,
  Organization: resolveType,
  Query: Object.fromEntries([...Object.keys(roots), 'relationTypes'].map((name) => [name, root])),
} as unknown as Resolvers;

function operationOf({ schema, fragments, variableValues }: GraphQLResolveInfo) {
  return { schema, fragments, variableValues };
}

/** What a resolver is asked for, as the compiler and the shapes want it. */
export function fieldOf(info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>) {
  return {
    responseKey: String(info.path.key),
    name: info.fieldName,
    definition: info.parentType.getFields()[info.fieldName]!,
    args,
    nodes: info.fieldNodes,
    on: [info.parentType],
  };
}
