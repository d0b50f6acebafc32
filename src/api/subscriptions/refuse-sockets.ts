import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { mayOpenSocket } from './may-open-socket.ts';

/** Refuses WebSockets that pages of other sites open, and those to an address that takes none. */
export function refuseSockets(
  app: FastifyInstance,
  origins: readonly string[],
  takesSockets: (url: string) => boolean,
): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') done();
    else if (!takesSockets(request.url)) done(new Refusal(400, 'WebSockets are taken at /graphql.'));
    else if (mayOpenSocket(request.headers, origins)) done();
    else done(new Refusal(403, 'Pages of this origin may open no WebSocket here; GUANXI_CORS can name it.'));
  });
}
