import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { changeId } from '../domain/change-id.ts';
import { changeAfter, changeLatest, type ChangeAfterRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { readRows } from '../graph/statement.ts';
import type { Logger } from './logger.ts';

/** The changes of the graph as they are made, for any number of listeners. */
export interface ChangeFeed {
  /** The number of the last change; 0 where there was none. */
  latest(): Promise<number>;
  /**
   * The changes after a number, as many as one answer may have. Where there are none yet, waits for one, and answers none when
   * it was long quiet, or when the listener left.
   */
  after(number: number, signal: AbortSignal): Promise<readonly ChangeAfterRow[]>;
  /** Aborted once the feed is closed. */
  readonly closed: AbortSignal;
  /** Lets all listeners go. */
  close(): void;
}

/** Times in milliseconds. */
export interface FeedTimes {
  /** How often the database is asked whether there is a new change, while anybody listens. */
  readonly pollMs: number;
  /** How long a listener waits before he is told that nothing was changed. */
  readonly quietMs: number;
}

/** Proxies end a connection on which nothing happens for half a minute or more. */
const DEFAULT_TIMES: FeedTimes = { pollMs: 500, quietMs: 15_000 };

/** How many changes one answer has at most. */
const MOST = 100;

/**
 * Follows the changes that a database holds, whichever server made them. One query serves all listeners. Of a listener nothing is
 * kept but the number of the last change that was sent.
 */
export function changeFeed(
  database: Pick<Database, 'read'>,
  log: Pick<Logger, 'warn'>,
  { pollMs, quietMs }: FeedTimes = DEFAULT_TIMES,
): ChangeFeed {
  const closing = new AbortController();
  let known = 0;
  let waiting = 0;
  const news = new EventEmitter().setMaxListeners(0);
  let polling = false;

  async function latest(): Promise<number> {
    const [row] = await readRows(database, changeLatest, {});
    return row?.number ?? 0;
  }

  async function poll(): Promise<void> {
    if (polling) return;
    polling = true;
    while (waiting > 0 && !closing.signal.aborted) {
      const number = await latest().catch((fault: unknown) => {
        log.warn({ err: fault }, 'changes could not be read; listeners wait');
        return known;
      });
      if (number !== known) {
        known = number;
        news.emit('change');
      }
      await delay(pollMs, undefined, { ref: false });
    }
    polling = false;
  }

  return {
    latest,
    after: async (number, signal) => {
      const quiet = AbortSignal.any([signal, closing.signal, AbortSignal.timeout(quietMs)]);
      waiting += 1;
      try {
        void poll();
        // The wait ends with an error when its signal does.
        while (known <= number && !quiet.aborted) await once(news, 'change', { signal: quiet }).catch(() => undefined);
      } finally {
        waiting -= 1;
      }
      if (signal.aborted || known <= number) return [];
      return readRows(database, changeAfter, { number, limit: MOST });
    },
    closed: closing.signal,
    close: () => closing.abort(),
  };
}

/** A change as listeners get it. */
function changeMessage({ id, at, kind, actor, role, reason, source, reverts, claims, entities }: ChangeAfterRow) {
  const by = { name: actor, role: role ?? '' };
  return { id, at: new Date(at).toISOString(), kind, actor: by, reason, source, reverts, claims, entities };
}

/** The changes after a number as server-sent events, until the listener leaves; in quiet times a comment. */
export async function* changeEvents(feed: ChangeFeed, number: number, signal: AbortSignal): AsyncGenerator<string> {
  const ended = AbortSignal.any([signal, feed.closed]);
  yield ': changes of the graph\n\n';
  for (let last = number; ;) {
    const changes = await feed.after(last, ended);
    if (ended.aborted) return;
    if (changes.length === 0) yield ':\n\n';
    for (const change of changes) {
      yield `id: ${changeId(change.number)}\nevent: change\ndata: ${JSON.stringify(changeMessage(change))}\n\n`;
      last = change.number;
    }
  }
}
