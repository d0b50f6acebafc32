import type { IncomingMessage } from 'node:http';
import cors from '@fastify/cors';
import type { ApolloServer } from '@apollo/server';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type RouteOptions } from 'fastify';
import type { Authentication } from '../access/authenticate.ts';
import type { Caller } from '../domain/caller.ts';
import type { Budget } from '../domain/budget.ts';
import { isLocal } from '../access/is-local.ts';
import { apolloHandler } from './apollo-handler.ts';
import type { Context } from '../query/engine.ts';
import { changeFeed } from './change-feed.ts';
import { serveAgents } from './serve-agents.ts';
import { serveChanges } from './serve-changes.ts';
import { serveExports } from './serve-exports.ts';
import { servePages } from './serve-pages.ts';
import { serveReconciliation } from './serve-reconciliation.ts';
import { serveExplorer } from './explorer.ts';
import { allowedMethods, type AllowedMethods } from './http/allowed-methods.ts';
import { authenticateRequests } from './http/authenticate-requests.ts';
import { drainOnClose } from './http/drain.ts';
import { checkHosts } from './http/host-check.ts';
import { DEFAULT_HTTP_LIMITS, type HttpLimits } from './http/http-limits.ts';
import { createNodeServer } from './http/node-server.ts';
import { bodyReader } from './http/read-body.ts';
import { Refusal, refusalBody } from './http/refusal.ts';
import { REQUEST_ID, requestIdOf } from './http/request-id.ts';
import { addressRewriter } from './http/rewrite-address.ts';
import { traceRequests } from './http/trace-requests.ts';
import { PLAIN_PAGE_POLICY, SECURITY_HEADERS } from './http/security-headers.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { StartTrace } from './observe/request-trace.ts';
import { wholeSchema } from './schema.ts';
import { sendAnswer } from './send-answer.ts';
import { Listeners } from './subscriptions/listeners.ts';
import { refuseSockets } from './subscriptions/refuse-sockets.ts';
import { socketHandler } from './subscriptions/socket-handler.ts';
import { takeSockets } from './subscriptions/take-sockets.ts';
import { notFoundPage } from './not-found-page.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a refusal. */
    refused: Metrics['errorReturned'];
  }
}

/** Where requests come from a browser that is not ours: Apollo Studio, and its Sandbox and Explorer within other pages. */
const STUDIO = ['studio', 'sandbox.embed', 'explorer.embed'].map((name) => `https://${name}.apollographql.com`);

const PREFLIGHT_LASTS_S = 3600;

/** Whether the server can answer, and if not, why: what is known at once, as whoever asks for it does not wait. */
export type ReadinessNow = () => { readonly ready: boolean; readonly reason: string };

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly apollo: ApolloServer<Context>;
  readonly context: Context;
  readonly readiness: ReadinessNow;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Origins whose pages may read the answers, besides Apollo's; `*` for every one. None when left out. */
  readonly origins?: readonly string[];
  /** Hosts that the server answers for besides its own loopback names; `*` for every one. */
  readonly hosts?: readonly string[];
  /** Who may ask, and how much; everybody without limit when left out. */
  readonly access?: HttpAccess;
  /** The path under which the server is reached, `/guanxi`; at the root of a host when left out. */
  readonly basePath?: string;
  /** Sites that may show pages with `embed=1` in a frame. None when left out. */
  readonly embed?: readonly string[];
  /** The addresses and networks of proxies that are believed what they say of clients. None when left out. */
  readonly trustProxy?: readonly string[];
  /** How long browsers are to ask this host by HTTPS only, in seconds, when they asked by HTTPS; not at all when left out. */
  readonly strictTransportS?: number;
  /** Whether programs on this machine get /metrics here; they do when left out. */
  readonly metricsHere?: boolean;
  /** Begins the trace of a request; left out where none are made. */
  readonly trace?: StartTrace;
  /** What differs from the default limits. */
  readonly limits?: Partial<HttpLimits>;
}

/** What tells who asks, and what they may spend. */
export interface HttpAccess {
  readonly authentication: Authentication;
  readonly budgetOf: (caller: Caller) => Budget;
}

/** The HTTP server, not yet listening; `apollo` must have been started. */
export async function createHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { apollo, context, readiness, metrics, log } = parts;
  const origins = [...STUDIO, ...(parts.origins ?? [])];
  const limits = { ...DEFAULT_HTTP_LIMITS, ...parts.limits };
  const { basePath = '', embed = [], strictTransportS = 0 } = parts;
  const app = createApp(limits, parts);
  const methodsOf = allowedMethods(app);
  await takeSockets(app, limits.bodyBytes);
  if (parts.trace) traceRequests(app, parts.trace);
  addHooks(app, { limits, methodsOf, hosts: parts.hosts ?? [], strictTransportS });
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : origins,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['etag', 'retry-after', REQUEST_ID],
    // A browser need not ask before each request.
    maxAge: PREFLIGHT_LASTS_S,
    strictPreflight: false,
  });
  refuseUnknown(app, methodsOf, basePath);
  refuseSockets(app, origins, (url) => url.split('?', 1)[0] === '/graphql');
  const whoAsks = parts.access && { onRequest: authenticateRequests(app, parts.access.authentication, log) };
  const feed = changeFeed(context.database, log);
  const listeners = new Listeners(limits.listeners);
  const access = parts.access ?? null;
  const wsHandler = socketHandler({ apollo, context, feed, metrics, log, access, listeners, limits });
  const route = {
    url: '/graphql',
    ...whoAsks,
    onResponse: (_request, reply, done) => {
      metrics.requestTook(reply.elapsedTime / 1000, reply.statusCode);
      done();
    },
    onSend: sendAnswer,
    handler: apolloHandler(apollo, { context, origins, budgetOf: parts.access?.budgetOf ?? null, metrics }),
  } satisfies Omit<RouteOptions, 'method'>;
  app.route({ method: 'POST', ...route });
  app.route({ method: 'GET', ...route, wsHandler });
  const sdl = await wholeSchema();
  app.get('/schema.graphql', { ...whoAsks, onSend: sendAnswer }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(sdl),
  );
  serveChanges(app, { feed, listeners }, whoAsks ?? {});
  serveAgents(app, { apollo, context, origins, budgetOf: access?.budgetOf ?? null, metrics, log }, whoAsks ?? {});
  serveExports(app, { context, most: limits.exports, log }, whoAsks ?? {});
  await serveReconciliation(
    app,
    { context, basePath, embed, limits, budgetOf: access?.budgetOf ?? null },
    whoAsks ?? {},
  );
  servePages(app, { apollo, context, budgetOf: access?.budgetOf ?? null, metrics, basePath, embed }, whoAsks ?? {});
  await serveExplorer(app, { basePath, embed });
  app.get('/healthz', () => ({ status: 'up' }));
  app.get('/readyz', (_request, reply) => {
    const { ready, reason } = readiness();
    void reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready, reason });
  });
  if (parts.metricsHere !== false) showMetrics(app, metrics);
  return app;
}

/** What comes before the routes: security headers, and refusals that need no route. */
function addHooks(
  app: FastifyInstance,
  options: {
    readonly limits: HttpLimits;
    readonly methodsOf: AllowedMethods;
    readonly hosts: readonly string[];
    readonly strictTransportS: number;
  },
): void {
  const { limits, methodsOf, hosts, strictTransportS } = options;
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header(REQUEST_ID, request.id);
    if (strictTransportS > 0 && request.protocol === 'https')
      reply.header('strict-transport-security', `max-age=${strictTransportS}`);
    const most = limits.addressLength;
    const isLong = request.url.length > most;
    done(isLong ? new Refusal(414, `The address is longer than ${most} characters; use POST.`) : undefined);
  });
  drainOnClose(app);
  checkHosts(app, hosts);
  app.addHook('onRequest', (request, reply, done) => {
    const { origin, 'access-control-request-method': asked } = request.headers;
    const methods = request.method === 'OPTIONS' && !(origin && asked) ? methodsOf(request.url) : null;
    if (methods === null) done();
    else void reply.status(204).header('allow', methods).send();
  });
}

/** Refuses what no route answers, saying which methods an address takes, or that there is nothing. */
function refuseUnknown(app: FastifyInstance, methodsOf: AllowedMethods, basePath: string): void {
  app.setNotFoundHandler((request, reply) => {
    const address = request.url.slice(0, 100);
    const methods = methodsOf(request.url);
    if (methods !== null) {
      const message = `${address} does not take the method ${request.method}; it takes ${methods}.`;
      return refuse(reply, new Refusal(405, message, { allow: methods }));
    }
    // A person gets a page, and a program an answer in the form of all others.
    if (request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return reply
        .status(404)
        .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PLAIN_PAGE_POLICY })
        .send(notFoundPage(address, basePath));
    return refuse(reply, new Refusal(404, `There is nothing at ${address}; the API is POST /graphql.`));
  });
}

/** /metrics for programs on this machine. */
function showMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    const { ip: address, headers } = request;
    const isOwn = isLocal({ address, port: request.socket.localPort!, headers });
    if (!isOwn) return refuse(reply, new Refusal(404, 'There is nothing at /metrics for clients on other machines.'));
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** Fastify over a server within limits, which reads bodies of JSON and sends every error in GraphQL's form. */
function createApp(limits: HttpLimits, { log, metrics, basePath = '', trustProxy = [] }: HttpParts): FastifyInstance {
  const app = Fastify({
    serverFactory: (handler) => createNodeServer(handler, limits, log, metrics),
    // The server answers these itself, and so does each further one where a name has several addresses.
    clientErrorHandler: () => undefined,
    return503OnClosing: false,
    genReqId: requestIdOf,
    rewriteUrl: addressRewriter(basePath),
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    frameworkErrors: (error, request, reply) =>
      void refuseFor(error, reply.headers(SECURITY_HEADERS).header(REQUEST_ID, request.id), log),
  });
  app.decorate('refused', metrics.errorReturned);
  // Before the first plug-in is waited for: the routes that are there by then keep the handlers of that moment.
  app.setErrorHandler((error: FastifyError, _request, reply) => refuseFor(error, reply, log));
  const readBody = bodyReader(limits);
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', (request, payload: IncomingMessage, done) => {
    readBody(payload).then((text) => parseJson(request, text, done), done);
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    // From here on only the reader can be slow.
    reply.raw.setTimeout(limits.unreadMs);
    done(null, payload);
  });
  return app;
}

const MESSAGES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: a POST to /graphql is JSON, {"query": "…", "variables": {…}}.',
  415: 'The body is of a type that is not taken here; send JSON, with content-type application/json.',
};

function refuseFor(error: FastifyError, reply: FastifyReply, log: Logger): FastifyReply {
  if (error instanceof Refusal) return refuse(reply, error);
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, new Refusal(status, MESSAGES[status] ?? 'The request cannot be read.'));
  log.error({ err: error, requestId: reply.request.id }, 'a request failed');
  return refuse(reply, new Refusal(500, 'Something went wrong on our side; it has been logged.'));
}

/** What a client still sends is read and dropped, so that it sees the response; Fastify would close the connection at once. */
function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  reply.server.refused(refusal.code);
  return reply
    .removeHeader('connection')
    .status(refusal.statusCode)
    .headers({ ...refusal.headers, 'content-type': 'application/json; charset=utf-8' })
    .send(refusalBody(refusal));
}
