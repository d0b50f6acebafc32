import cors from '@fastify/cors';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { apolloHandler } from './apollo-handler.ts';
import type { Context } from '../query/engine.ts';
import { serveExplorer } from './explorer.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { wholeSchema } from './schema.ts';
import { sendAnswer } from './send-answer.ts';
import { notFoundPage } from './not-found-page.ts';

/** Where requests come from a browser that is not ours: Apollo Studio, and its Sandbox and Explorer within other pages. */
const STUDIO = ['studio', 'sandbox.embed', 'explorer.embed'].map((name) => `https://${name}.apollographql.com`);
const LARGEST_BODY_BYTES = 1_048_576;
/** How long a client may take to send a request; one that never finishes must not hold up the end of the server. */
const REQUEST_TIMEOUT_MS = 10_000;
/** The address of a scene names everything on it: some 20 bytes for each entity, of which there may be a thousand. */
const LARGEST_HEADERS_BYTES = 65_536;

const PREFLIGHT_LASTS_S = 3600;

/** Whether the server can answer, and if not, why. */
export type Readiness = () => Promise<{ readonly ready: boolean; readonly reason: string }>;

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Origins whose pages may read the answers, besides Apollo's; `*` for every one. None when left out. */
  readonly origins?: readonly string[];
}

/** The HTTP server, not yet listening; `apollo` must have been started. */
export async function createHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { apollo, context, readiness, metrics, log } = parts;
  const origins = [...STUDIO, ...(parts.origins ?? [])];
  const app = Fastify({
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { maxHeaderSize: LARGEST_HEADERS_BYTES },
    frameworkErrors: (error, _request, reply) => void refuseFor(error, reply, log),
  });
  // Before the first plug-in is waited for: the routes that are there by then keep the handlers of that moment.
  app.setNotFoundHandler((request, reply) => {
    const address = request.url.slice(0, 100);
    // Who reads is answered with a page, and a program in the form of all other answers.
    if (request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return reply.status(404).type('text/html; charset=utf-8').send(notFoundPage(address));
    return refuse(reply, 404, `There is nothing at ${request.method} ${address}; the API is POST /graphql.`);
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => refuseFor(error, reply, log));
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag'],
    // A browser need not ask before each request.
    maxAge: PREFLIGHT_LASTS_S,
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onResponse: (_request, reply, done) => {
      metrics.requestTook(reply.elapsedTime / 1000, reply.statusCode);
      done();
    },
    onSend: sendAnswer,
    handler: apolloHandler(apollo, context, origins),
  });
  const sdl = await wholeSchema();
  app.get('/schema.graphql', { onSend: sendAnswer }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(sdl),
  );
  await serveExplorer(app);
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    const { ready, reason } = await readiness();
    return reply.status(ready ? 200 : 503).send({ ready, reason });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  return app;
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: a POST to /graphql is JSON, {"query": "…", "variables": {…}}.',
  413: `The body is larger than ${LARGEST_BODY_BYTES} bytes.`,
  415: 'The body is of a type that is not taken here; send JSON, with content-type application/json.',
};

function refuseFor(error: FastifyError, reply: FastifyReply, log: Logger): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, status, REFUSALS[status] ?? 'The request cannot be read.');
  log.error(error, 'a request failed');
  return refuse(reply, 500, 'Something went wrong on our side; it has been logged.', 'INTERNAL_SERVER_ERROR');
}

/** An error before GraphQL has begun, in GraphQL's own form, so that a client reads one form only. */
function refuse(reply: FastifyReply, status: number, message: string, code = 'BAD_REQUEST'): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}
