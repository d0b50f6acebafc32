import { quoted } from '../domain/quoted.ts';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { changeId, changeNumber } from '../domain/change-id.ts';
import { isDatabaseFault } from '../graph/errors.ts';
import { changeEvents, type ChangeFeed } from './change-feed.ts';
import { Refusal } from './http/refusal.ts';

/** How many may listen to one server at once. */
const MOST_LISTENERS = 1000;

/**
 * Serves the changes of the graph at /changes as server-sent events. A client that was cut off sends the id of the last event it
 * got, as browsers do, and misses none; one that sends none gets what comes from now on. A client that does not read what is sent
 * is cut off by the server's own limit.
 */
export function serveChanges(
  app: FastifyInstance,
  feed: ChangeFeed,
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): void {
  let listeners = 0;
  app.addHook('preClose', (done) => {
    feed.close();
    done();
  });
  app.get('/changes', whoAsks, async (request, reply) => {
    if (listeners >= MOST_LISTENERS)
      throw new Refusal(503, 'Too many are listening; try again.', { 'retry-after': '30' });
    const number = await startOf(request, feed);
    const left = new AbortController();
    listeners += 1;
    reply.raw.once('close', () => {
      listeners -= 1;
      left.abort();
    });
    return reply
      .headers({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      .send(Readable.from(changeEvents(feed, number, left.signal)));
  });
}

const UNAVAILABLE = new Refusal(
  503,
  'The database cannot be reached at the moment; try again in a little while.',
  { 'retry-after': '5' },
  'DATABASE_UNAVAILABLE',
);

/** The number after which a client wants changes. Throws Refusal for one that is none, or is still to come. */
async function startOf({ headers, query }: FastifyRequest, feed: ChangeFeed): Promise<number> {
  const latest = await feed.latest().catch((fault: unknown) => {
    throw isDatabaseFault(fault) ? UNAVAILABLE : fault;
  });
  const { after } = query as { readonly after?: string };
  const given = headers['last-event-id'] ?? after;
  if (given === undefined) return latest;
  const number = changeNumber(String(given));
  if (number !== null && number <= latest) return number;
  const last = latest === 0 ? 'there is none yet' : `the last one is ${changeId(latest)}`;
  throw new Refusal(400, `There is no change ${quoted(String(given))}; ${last}.`);
}
