import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { isDatabaseFault } from '../graph/errors.ts';
import { changeEvents, type ChangeFeed } from './change-feed.ts';
import { busy, Refusal } from './http/refusal.ts';
import { UNAVAILABLE } from './http/unavailable.ts';
import type { Listeners } from './subscriptions/listeners.ts';
import { NoSuchChange, startOfChanges } from './subscriptions/start-of-changes.ts';

const RETRY_AFTER_S = 30;

/**
 * Serves the changes of the graph at /changes as server-sent events. A client that was cut off sends the id of the last event it
 * got, as browsers do, and misses none; one that sends none gets what comes from now on. A client that does not read what is sent
 * is cut off by the server's own limit.
 */
export function serveChanges(
  app: FastifyInstance,
  { feed, listeners }: { readonly feed: ChangeFeed; readonly listeners: Listeners },
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): void {
  app.addHook('preClose', (done) => {
    feed.close();
    done();
  });
  app.get('/changes', whoAsks, async (request, reply) => {
    const leave = listeners.enter();
    if (leave === null) throw busy('Too many are listening; try again.', RETRY_AFTER_S);
    const left = new AbortController();
    // Before anything is waited for: a client may leave meanwhile.
    reply.raw.once('close', () => {
      leave();
      left.abort();
    });
    const number = await startOf(request, feed);
    return reply
      .headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      .send(Readable.from(changeEvents(feed, number, left.signal)));
  });
}

/** The number after which a client wants changes. Throws Refusal for one that is none, or is still to come. */
async function startOf({ headers, query }: FastifyRequest, feed: ChangeFeed): Promise<number> {
  const { after } = query as { readonly after?: string };
  const given = headers['last-event-id'] ?? after;
  return startOfChanges(feed, given === undefined ? null : String(given)).catch((fault: unknown) => {
    if (fault instanceof NoSuchChange) throw new Refusal(400, fault.message);
    throw isDatabaseFault(fault) ? UNAVAILABLE : fault;
  });
}
