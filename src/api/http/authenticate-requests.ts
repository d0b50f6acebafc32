import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { authenticate, Unauthenticated, type Authentication } from '../../access/authenticate.ts';
import type { Caller } from '../../domain/caller.ts';
import { IssuerUnavailable } from '../../access/tokens.ts';
import { isDatabaseFault } from '../../graph/errors.ts';
import type { Logger } from '../logger.ts';
import { Refusal } from './refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on routes that do not ask who it is. */
    caller: Caller | null;
  }
}

/**
 * A hook for the routes that are not open to everybody: finds out who asks, and refuses who has no key where one is needed or
 * one that is not valid. Who was refused is written to the log, without what was sent.
 */
export function authenticateRequests(
  app: FastifyInstance,
  authentication: Authentication,
  log: Logger,
): onRequestAsyncHookHandler {
  app.decorateRequest('caller', null);
  return async (request) => {
    // A WebSocket is asked once it is open, where a browser can send a key.
    if (request.ws) return;
    const { ip: address, headers, id: requestId } = request;
    try {
      request.caller = await authenticate(authentication, { address, port: request.socket.localPort ?? 0, headers });
    } catch (error) {
      if (error instanceof Unauthenticated) {
        log.warn({ requestId, address, path: pathOf(request), reason: error.message }, 'a caller was refused');
        throw new Refusal(401, error.message, { 'www-authenticate': 'Bearer realm="guanxi"' }, 'UNAUTHENTICATED');
      }
      if (!(error instanceof IssuerUnavailable) && !isDatabaseFault(error)) throw error;
      log.warn({ err: error, requestId }, 'a key could not be checked');
      const code = error instanceof IssuerUnavailable ? 'ISSUER_UNAVAILABLE' : 'DATABASE_UNAVAILABLE';
      const message = 'The key cannot be checked at the moment; try again in a little while.';
      throw new Refusal(503, message, { 'retry-after': '5' }, code);
    }
  };
}

/** Without the query, which may hold what is nobody's business. */
function pathOf({ url }: FastifyRequest): string {
  return url.slice(0, 100).split('?')[0]!;
}
