import type { GraphQLFieldResolver } from 'graphql';
import { LIMITS, type LimitName, type Limits } from '../domain/limits.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { shapeResolved } from '../query/engine.ts';

/** The resolver of the limits: what they are set to is known to the server, not to the graph. */
export function limitResolvers(limits: Limits): Resolvers {
  const all = (Object.keys(LIMITS) as LimitName[]).map((name) => ({
    name,
    value: limits[name],
    description: LIMITS[name].description,
  }));
  const resolve: GraphQLFieldResolver<unknown, unknown> = (_root, args, _context, info) =>
    shapeResolved(info, args, all);
  return { Query: { limits: resolve } } as unknown as Resolvers;
}
