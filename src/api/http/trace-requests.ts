import type { FastifyInstance } from 'fastify';
import type { RequestTrace, StartTrace } from '../observe/request-trace.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The trace of the request; undefined where none is made. */
    trace?: RequestTrace;
  }
}

/** Addresses that are asked every few seconds by whoever watches the server. */
const UNTRACED = new Set(['/healthz', '/readyz', '/metrics']);

/** Traces each request from its arrival until its response is sent or its client has left. */
export function traceRequests(app: FastifyInstance, startTrace: StartTrace): void {
  app.addHook('onRequest', (request, reply, done) => {
    const path = request.url.slice(0, 200).split('?', 1)[0]!;
    if (!UNTRACED.has(path)) {
      const { id, method, protocol: scheme, headers } = request;
      const trace = startTrace({ id, method, path, scheme, headers });
      request.trace = trace;
      reply.raw.once('close', () => trace.end(reply.statusCode, request.routeOptions.url ?? null));
    }
    done();
  });
}
