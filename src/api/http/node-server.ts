import { randomUUID } from 'node:crypto';
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits } from './http-limits.ts';
import { Refusal, refusalBody } from './refusal.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** How often connections are looked at for requests that take too long. */
const CHECK_EVERY_MS = 500;
/** How often the log says that connections are refused. */
const REMARK_EVERY_MS = 60_000;

/**
 * Node's server, with limits that hold from the first byte of a connection. Node answers some requests itself, with no
 * body or with one of plain text: here these answers have the form of all others.
 */
export function createNodeServer(
  handler: RequestListener,
  limits: HttpLimits,
  log: Logger,
  metrics?: Pick<Metrics, 'connectionOpened' | 'errorReturned'>,
): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.requestMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: Math.min(CHECK_EVERY_MS, limits.requestMs),
      // A missing host is refused where all others are.
      requireHostHeader: false,
    },
    handler,
  );
  server.maxConnections = limits.connections;
  // One that is read once more without its offer of another protocol is the same connection.
  const counted = new WeakSet<Duplex>();
  if (metrics)
    server.on('connection', (connection) => {
      if (!counted.has(connection)) metrics.connectionOpened(connection);
      counted.add(connection);
    });
  const exchanges = new WeakMap<Duplex, { readonly request: IncomingMessage; readonly response: ServerResponse }>();
  server.prependListener('request', (request, response) => exchanges.set(request.socket, { request, response }));
  server.on('checkExpectation', (request, response: ServerResponse) => {
    const refusal = new Refusal(417, 'Of the header Expect only 100-continue is understood.');
    metrics?.errorReturned(refusal.code);
    response
      .writeHead(refusal.statusCode, {
        ...SECURITY_HEADERS,
        [REQUEST_ID]: requestIdOf(request),
        'content-type': JSON_TYPE,
      })
      .end(refusalBody(refusal));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const { request, response } = exchanges.get(socket) ?? {};
    // A second response would be taken for a part of the first, or for that to another request.
    const isAnswered = response?.headersSent === true && !(response.writableFinished && request?.complete);
    if (socket.writable && !isAnswered && error.code !== 'ECONNRESET') {
      const refusal = refusalOf(error, limits);
      metrics?.errorReturned(refusal.code);
      // What follows a request that was answered is another one, of which nothing is known.
      const isOfRequest = request && !response?.writableFinished;
      socket.write(rawRefusal(refusal, isOfRequest ? requestIdOf(request) : randomUUID()));
    }
    socket.destroy();
  });
  let remarkedAt = -Infinity;
  server.on('drop', () => {
    // Those that only wait for a next request make room for new ones.
    server.closeIdleConnections();
    if (performance.now() - remarkedAt < REMARK_EVERY_MS) return;
    remarkedAt = performance.now();
    log.warn(`All ${limits.connections} connections are in use; new ones are refused. GUANXI_CONNECTIONS allows more.`);
  });
  return server;
}

const JSON_TYPE = 'application/json; charset=utf-8';

function refusalOf({ code }: NodeJS.ErrnoException, limits: HttpLimits): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Refusal(408, `The request was not complete after ${limits.requestMs / 1000} seconds.`);
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal(431, `The address and the headers are larger than ${limits.headerBytes} bytes together.`);
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return new Refusal(413, 'The chunks of the body have extensions that are too long.');
  return new Refusal(400, 'This is not an HTTP request that can be read.');
}

/** A refusal as it goes over the wire where no request could be made of what came; the connection ends with it. */
function rawRefusal(refusal: Refusal, requestId: string): string {
  const body = refusalBody(refusal);
  const headers = {
    ...SECURITY_HEADERS,
    [REQUEST_ID]: requestId,
    'content-type': JSON_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    date: new Date().toUTCString(),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${refusal.statusCode} ${STATUS_CODES[refusal.statusCode]}\r\n${lines.join('')}\r\n${body}`;
}
