import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../query/engine.ts';

/** Longer names of operations are cut in logs and traces. */
const LONGEST_NAME = 100;

/** What knows to which request an error belongs. */
export interface IdentifiedRequests {
  /** Learns of the operations and the errors of requests. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** The id of the request that an error was met in; undefined where that is not known. */
  requestIdOf(error: unknown): string | undefined;
}

/**
 * Tells the origin of a request (`Context.origin`) the name of its operation, and remembers the requests of errors: Apollo hands
 * over errors to be formatted, and logged, without the request.
 */
export function identifyRequests(): IdentifiedRequests {
  const ids = new WeakMap<object, string>();
  return {
    plugin: {
      requestDidStart: async ({ contextValue: { origin } }) =>
        origin && {
          didResolveOperation: async ({ operationName }) => {
            origin.operationName = operationName?.slice(0, LONGEST_NAME) ?? null;
          },
          didEncounterErrors: async ({ errors }) => {
            for (const error of errors) ids.set(error, origin.requestId);
          },
        },
    },
    requestIdOf: (error) => (typeof error === 'object' && error !== null ? ids.get(error) : undefined),
  };
}
