import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../query/engine.ts';
import { isTrustedGet } from './is-trusted-get.ts';

/** The headers that Apollo looks at; to copy all of a browser's for each request would cost more than to read them. */
const HEADERS = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** Hands requests to Apollo and its answers to Fastify; `origins` may read them. `apollo` must have been started. */
export function apolloHandler(apollo: ApolloServer<Context>, context: Context, origins: readonly string[]) {
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
    const query = url.indexOf('?');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { body, method, headers, search: query < 0 ? '' : url.slice(query) },
      context: async () => context,
    });
    for (const [name, value] of answer.headers) reply.header(name, value);
    reply.code(answer.status ?? 200);
    if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
    return answer.body.string;
  };
}
