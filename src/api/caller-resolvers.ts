import type { GraphQLFieldResolver } from 'graphql';
import type { Resolvers } from '../generated/graphql.ts';
import { shapeResolved, type Context } from '../query/engine.ts';

/** The resolver of who asks. */
export function callerResolvers(): Resolvers {
  const resolve: GraphQLFieldResolver<unknown, Context> = (_root, args, { caller = null }, info) =>
    shapeResolved(info, args, caller);
  return { Query: { me: resolve } } as unknown as Resolvers;
}
