import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/caller.ts';
import { Refusal } from './refusal.ts';

/** Who asks, on a route that reads the graph; null where nobody is asked who it is. Throws Refusal for who may not read. */
export function readerOf(request: FastifyRequest): Caller | null {
  // A server that asks nobody has no callers on its requests.
  const caller = (request.caller as Caller | null | undefined) ?? null;
  if (caller?.role === null) throw new Refusal(403, 'Your role may not read the graph.', {}, 'FORBIDDEN');
  return caller;
}
