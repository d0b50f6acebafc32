import { LIMITS, type LimitName, type Limits } from '../domain/limits.ts';
import type { Resolvers } from '../generated/graphql.ts';

/** The resolver of the limits: what they are set to is known to the server, not to the graph. */
export function limitResolvers(limits: Limits): Resolvers {
  const all = (Object.keys(LIMITS) as LimitName[]).map((name) => ({
    name,
    value: limits[name],
    description: LIMITS[name].description,
  }));
  return { Query: { limits: () => all } } as unknown as Resolvers;
}
