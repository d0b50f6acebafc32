import cors from '@fastify/cors';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Context } from './context.ts';
import { homePage } from './home-page.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** Where requests come from a browser that is not ours: Apollo Studio's Sandbox and Explorer. */
const STUDIO = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  'https://explorer.embed.apollographql.com',
];
const LARGEST_BODY_BYTES = 1_048_576;

/** Whether the server can answer, and if not, why. */
export type Readiness = () => Promise<{ readonly ready: boolean; readonly reason: string }>;

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The HTTP server, not yet listening; `apollo` must have been started. */
export async function createHttp({ apollo, context, readiness, metrics, log }: HttpParts): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: LARGEST_BODY_BYTES });
  await app.register(cors, { origin: STUDIO, methods: ['GET', 'POST'], credentials: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const stopTimer = metrics.requestTimer();
      const { body, invalid } = parseBody(request);
      if (invalid) return refuse(reply, 400, 'The body is not JSON; send {"query": "…", "variables": {…}}.');
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          body,
          search: new URL(request.url, 'http://localhost').search,
        },
        context: async () => context,
      });
      stopTimer(answer.status ?? 200);
      return send(reply, answer);
    },
  });
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(homePage));
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const { ready, reason } = await readiness();
    return reply.status(ready ? 200 : 503).send({ ready, reason });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  app.setNotFoundHandler((request, reply) =>
    refuse(reply, 404, `There is nothing at ${request.method} ${request.url.slice(0, 100)}; the API is POST /graphql.`),
  );
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return refuse(reply, 413, `The body is larger than ${LARGEST_BODY_BYTES} bytes.`);
    if (status < 500) return refuse(reply, status, 'The request cannot be read.');
    log.error(error, 'a request failed');
    return refuse(reply, 500, 'Something went wrong on our side; it has been logged.', 'INTERNAL_SERVER_ERROR');
  });
  return app;
}

function parseBody(request: FastifyRequest): { readonly body: unknown; readonly invalid: boolean } {
  const isJson = /^application\/(json|graphql-response\+json)\b/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || !isJson) return { body: undefined, invalid: false };
  try {
    const body: unknown = JSON.parse(request.body as string);
    return { body, invalid: typeof body !== 'object' || body === null };
  } catch {
    return { body: undefined, invalid: true };
  }
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): Promise<FastifyReply> {
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.status(status ?? 200);
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
}

/** An error before GraphQL has begun, in GraphQL's own form, so that a client reads one form only. */
function refuse(reply: FastifyReply, status: number, message: string, code = 'BAD_REQUEST'): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
