import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createHttp, type HttpParts } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { fakeDatabase } from './fake-database.ts';
import { sharedApollo } from './start-apollo.ts';

/** A response as it came over the wire. */
export interface WireResponse {
  readonly status: number;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server of the API within this process. */
export interface ServedApi {
  readonly port: number;
  readonly url: string;
  readonly http: Awaited<ReturnType<typeof createHttp>>;
  /** Sends bytes as they are over a connection of its own and answers every byte that comes back until it ends. */
  readonly send: (...bytes: readonly (string | Buffer)[]) => Promise<string>;
  /** Sends one request by its lines, closing the connection after it, and reads the response. */
  readonly ask: (
    requestLine: string,
    headers?: Readonly<Record<string, string>>,
    body?: string | Buffer,
  ) => Promise<WireResponse>;
  readonly close: () => Promise<void>;
}

/** Serves the API on a free port of a loopback address, over a database with nothing in it unless parts say otherwise. */
export async function serveApi(parts: Partial<HttpParts> = {}, host = '127.0.0.1'): Promise<ServedApi> {
  const http = await createHttp({
    apollo: parts.apollo ?? (await sharedApollo()),
    context: { database: fakeDatabase(() => []) },
    readiness: () => ({ ready: true, reason: 'yes' }),
    metrics: createMetrics(),
    log: createLogger('silent'),
    ...parts,
  });
  await http.listen({ host, port: 0 });
  const { port } = http.addresses()[0] as { port: number };
  const target = host === '0.0.0.0' || host === 'localhost' ? '127.0.0.1' : host;
  const send: ServedApi['send'] = async (...bytes) => {
    const socket = connect(port, target);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    for (const some of bytes) socket.write(some);
    return received(socket);
  };
  return {
    port,
    url: `http://${target.includes(':') ? `[${target}]` : target}:${port}`,
    http,
    send,
    ask: async (requestLine, headers = {}, body = '') => {
      const sent: Record<string, string> = { host: `127.0.0.1:${port}`, connection: 'close', ...headers };
      if (body.length > 0 && !('transfer-encoding' in sent)) sent['content-length'] ??= String(Buffer.byteLength(body));
      const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
      return readResponse(await send(`${requestLine} HTTP/1.1\r\n${lines.join('')}\r\n`, body));
    },
    close: async () => {
      http.server.closeAllConnections();
      await http.close();
    },
  };
}

/** All that a socket brings until it ends, be it by a reset. */
function received(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => socket.once('close', () => resolve(Buffer.concat(parts).toString())));
}

/** Reads a response that is the last of its connection. */
export function readResponse(text: string): WireResponse {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = text.slice(end + 4);
  const isChunked = headers['transfer-encoding'] === 'chunked';
  return {
    status: Number(first.split(' ')[1]),
    headers,
    body: isChunked ? body.replace(/(^|\r\n)[0-9a-f]+\r\n/g, '') : body,
  };
}
