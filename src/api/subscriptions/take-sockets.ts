import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { CLOSED } from './socket-server.ts';
import { replayWithoutUpgrade } from './replay-without-upgrade.ts';

/** How long a client may take to end its side of a connection once the server is to close, in milliseconds. */
const CLOSE_WITHIN_MS = 1000;

/**
 * Lets routes take WebSockets, with messages of so many bytes. All are closed when the server closes, by a code after which clients
 * connect again. To be called before hooks that may refuse a request: whatever refuses a WebSocket, its connection ends with that.
 */
export async function takeSockets(app: FastifyInstance, maxPayload: number): Promise<void> {
  const upgrades = new EventEmitter();
  const { server } = app;
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    // Some clients offer another protocol with a plain request, which is answered as if they had not.
    if (request.headers.upgrade?.toLowerCase() === 'websocket') upgrades.emit('upgrade', request, socket, head);
    else replayWithoutUpgrade(server, request, socket, head);
  });
  await app.register(websocket, {
    options: {
      server: upgrades as never,
      maxPayload,
      handleProtocols: (offered) => handleProtocols(offered),
    },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(this: FastifyInstance, done) {
      const { clients } = this.websocketServer;
      for (const client of clients) client.close(CLOSED.stopping, 'The server is stopping; connect again.');
      setTimeout(() => clients.forEach((client) => client.terminate()), CLOSE_WITHIN_MS).unref();
      done();
    },
  });
}
