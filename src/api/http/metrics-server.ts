import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { DEFAULT_HTTP_LIMITS } from './http-limits.ts';
import { createNodeServer } from './node-server.ts';
import { Refusal, refusalBody } from './refusal.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const MOST_CONNECTIONS = 20;

/** Serves /metrics and nothing else, at an address of its own; rejects where it cannot listen. Close the server it answers. */
export async function serveMetrics(
  metrics: Metrics,
  address: { readonly host: string; readonly port: number },
  log: Logger,
): Promise<Server> {
  const limits = { ...DEFAULT_HTTP_LIMITS, connections: MOST_CONNECTIONS };
  const server = createNodeServer(
    (request, response) => {
      response.setHeaders(new Map(Object.entries({ ...SECURITY_HEADERS, [REQUEST_ID]: requestIdOf(request) })));
      if (request.url === '/metrics' && request.method === 'GET') {
        void metrics.text().then((text) => response.setHeader('content-type', metrics.contentType).end(text));
        return;
      }
      const refusal = new Refusal(404, 'There is nothing here but GET /metrics.');
      response
        .writeHead(refusal.statusCode, { 'content-type': 'application/json; charset=utf-8' })
        .end(refusalBody(refusal));
    },
    limits,
    log,
  );
  server.listen(address);
  await once(server, 'listening');
  return server;
}
