import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.ts';
import type { Budget } from '../domain/budget.ts';
import type { Context, RequestOrigin } from '../query/engine.ts';
import { contextFor, originOf } from './context-for.ts';
import { checkDocumentDepth } from './document-depth.ts';
import { clientSignal } from './http/client-signal.ts';
import { SANDBOX_HEADERS } from './http/security-headers.ts';
import { isTrustedGet } from './is-trusted-get.ts';
import type { Metrics } from './metrics.ts';
import { recordAnswer } from './observe/record-answer.ts';

/** The headers that Apollo looks at; to copy all of a browser's for each request would cost more than to read them. */
const HEADERS = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** What requests are answered with. */
export interface RequestParts {
  /** What all requests have in common. */
  readonly context: Context;
  /** Origins whose pages may read the answers. */
  readonly origins: readonly string[];
  /** What a caller may spend; null where nothing is charged. */
  readonly budgetOf: ((caller: Caller) => Budget) | null;
  readonly metrics: Metrics;
}

/** Hands requests to Apollo and its answers to Fastify. `apollo` must have been started. */
export function apolloHandler(apollo: ApolloServer<Context>, { context, origins, budgetOf, metrics }: RequestParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const headers = new HeaderMap();
    for (const name of HEADERS) {
      const value = request.headers[name];
      if (value !== undefined) headers.set(name, String(value));
    }
    const { url, body } = request;
    // A HEAD is a GET of which the server sends no body.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (method === 'GET' && isTrustedGet(request.headers, origins)) headers.set('apollo-require-preflight', 'true');
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    checkDocumentDepth(
      method === 'GET' ? new URLSearchParams(search).get('query') : (body as { query?: unknown } | null)?.query,
    );
    const trace = request.trace?.startOperation();
    const origin = { ...originOf(request.id, request.caller), onStatement: trace?.onStatement };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { body, method, headers, search },
      context: async () => ({ ...contextOf(context, origin, request, reply), ...budgetPart(request, budgetOf) }),
    });
    if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
    const { string } = answer.body;
    recordAnswer(metrics, origin, answer.status ?? 200, string);
    trace?.end(origin);
    for (const [name, value] of answer.headers) reply.header(name, value);
    const type = answer.headers.get('content-type') ?? '';
    if (type.startsWith('text/html')) reply.headers(SANDBOX_HEADERS);
    reply.code(
      answer.status === 400 && type.startsWith('application/json') ? statusOfErrors(string) : (answer.status ?? 200),
    );
    return string;
  };
}

/** The context of one request: its reads end when the client leaves before it is answered. */
function contextOf(context: Context, origin: RequestOrigin, { caller }: FastifyRequest, reply: FastifyReply): Context {
  return contextFor(context, { origin, caller, signal: clientSignal(reply) });
}

function budgetPart({ caller, method }: FastifyRequest, budgetOf: RequestParts['budgetOf']): Partial<Context> {
  if (!caller || !budgetOf) return {};
  const budget = budgetOf(caller);
  return { budget: method === 'POST' ? budget : silent(budget) };
}

/** A response to a GET is the same as long as the graph is, so it does not say what is left. */
function silent(budget: Budget): Budget {
  return {
    reserve: (points) => budget.reserve(points),
    settle: (points) => {
      budget.settle(points);
      return null;
    },
  };
}

/**
 * The status of a response with errors to a client that reads `application/json`. Such clients take every other status
 * than 200 for a failure of the connection and do not read the errors, so GraphQL over HTTP keeps other statuses for
 * requests that are no GraphQL requests.
 */
function statusOfErrors(response: string): number {
  const { errors } = JSON.parse(response) as { errors: readonly GraphQLFormattedError[] };
  return errors.some(({ extensions }) => extensions?.['code'] === 'BAD_REQUEST') ? 400 : 200;
}
