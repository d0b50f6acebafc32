import type { GraphQLResolveInfo } from 'graphql';
import type { Args } from './pages.ts';
import type { World } from './world.ts';

/** What answers one field of one node, by going through the world. */
export type NaiveResolver<Source> = (source: Source, args: Args, world: World, info: GraphQLResolveInfo) => unknown;

/** The resolvers of a type's fields; a field without one is the property of its name. */
export type NaiveResolvers<Source> = Readonly<Record<string, NaiveResolver<Source>>>;

/** A property, or what is meant where it is left out. */
export function orElse<Source extends { readonly properties: Readonly<Record<string, unknown>> }>(
  name: string,
  otherwise: unknown,
): NaiveResolver<Source> {
  return ({ properties }) => properties[name] ?? otherwise;
}
