import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';

/** Below the roots nothing is fetched: what a root answered bears the response's own keys. */
export const readResponseKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (
  source,
  _args,
  _context,
  info,
) => source[info.path.key];
