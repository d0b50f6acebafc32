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
 * Writes down in the origin of a request (`Context.origin`) which operation it asks for and what became of it, and remembers the
 * requests of errors: Apollo hands over errors to be formatted, and logged, without the request.
 */
export function identifyRequests(): IdentifiedRequests {
  const ids = new WeakMap<object, string>();
  return {
    plugin: {
      requestDidStart: async ({ contextValue: { origin } }) =>
        origin && {
          didResolveOperation: async ({ operationName, operation }) => {
            origin.operationName = operationName?.slice(0, LONGEST_NAME) ?? null;
            origin.operationType = operation?.operation ?? null;
          },
          didEncounterErrors: async ({ errors }) => {
            for (const error of errors) ids.set(error, origin.requestId);
          },
          willSendResponse: async ({ response: { body } }) => {
            if (body.kind !== 'single') return;
            const { errors = [], extensions } = body.singleResult;
            origin.codes = errors.map((error) => String(error.extensions?.['code']));
            const cost = extensions?.['cost'] as { readonly actual: number } | undefined;
            // One that makes nothing costs a point, too.
            origin.points = cost === undefined ? null : Math.max(1, cost.actual);
          },
        },
    },
    requestIdOf: (error) => (typeof error === 'object' && error !== null ? ids.get(error) : undefined),
  };
}
