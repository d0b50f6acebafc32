import type { FastifyInstance } from 'fastify';
import { busy } from './refusal.ts';

/** When to ask again: a server that is started anew is up by then, and another one behind the same name at once. */
const RETRY_AFTER_S = 5;

/**
 * Once the server is to close, requests under way are answered and their connections end with the response; what still
 * comes on such a connection is refused.
 */
export function drainOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onRequest', (_request, _reply, done) => {
    done(closing ? busy('The server is stopping; try again.', RETRY_AFTER_S) : undefined);
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}
