import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** Headers by which a request offers another protocol, and words of `Connection` that name them. */
const OFFERS = new Set(['upgrade', 'http2-settings']);

/**
 * Has a server read a request once more, without its offer to go on in another protocol (as clients offer HTTP/2): with a listener
 * for such offers Node.js hands over every request that has one, and does not read its body.
 */
export function replayWithoutUpgrade(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at]!, rawHeaders[at + 1]!];
    const kept = name.toLowerCase() === 'connection' ? withoutOffers(value) : value;
    if (!OFFERS.has(name.toLowerCase()) && kept !== '') lines.push(`${name}: ${kept}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

function withoutOffers(connection: string): string {
  const words = connection.split(',').map((word) => word.trim());
  return words.filter((word) => !OFFERS.has(word.toLowerCase())).join(', ');
}
