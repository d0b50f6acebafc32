import type { Driver } from 'neo4j-driver';
import { DatabaseDeadlineExceeded, DatabaseUnavailable } from './errors.ts';

/** Told to work that outlived its deadline, so that a retry of the driver's cannot begin after the caller was answered. */
export interface Expiry {
  readonly expired: boolean;
}

/** One driver at a time, replaced by a fresh one when a call misses its deadline. */
export interface ReplaceableDriver {
  /** Runs `work` and answers within `deadlineMs` (milliseconds) whatever happens to it, by DatabaseDeadlineExceeded if need be. */
  run<T>(deadlineMs: number, work: (driver: Driver, expiry: Expiry) => Promise<T>): Promise<T>;
  /** Closes all drivers; later calls fail with DatabaseUnavailable. */
  close(): Promise<void>;
}

interface Lease {
  readonly driver: Driver;
  readonly since: number;
  calls: number;
  retired: boolean;
}

/**
 * A driver whose peer fell silent keeps its pool full of connections that never answer, so waiting longer does not
 * help and only a fresh one does. `minimumAgeMs` (milliseconds) keeps a slow database from being met with a storm of
 * new connections.
 */
export function openReplaceableDriver(open: () => Driver, minimumAgeMs = 2000): ReplaceableDriver {
  let current = lease(open());
  let closed = false;
  const retiring = new Set<Promise<void>>();

  function replace(old: Lease): void {
    if (closed || old !== current || performance.now() - old.since < minimumAgeMs) return;
    current = lease(open());
    old.retired = true;
    closeWhenIdle(old);
  }

  // Calls that are still within their own deadlines may yet succeed on the old driver: it is closed after the last.
  function closeWhenIdle(old: Lease): void {
    if (!old.retired || old.calls > 0) return;
    const closing = quietly(old.driver.close());
    retiring.add(closing);
    void closing.then(() => retiring.delete(closing));
  }

  async function run<T>(deadlineMs: number, work: (driver: Driver, expiry: Expiry) => Promise<T>): Promise<T> {
    if (closed) throw new DatabaseUnavailable('The connection to the database is closed.');
    const mine = current;
    const expiry = { expired: false };
    mine.calls += 1;
    let timer: NodeJS.Timeout | undefined;
    const missed = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        expiry.expired = true;
        replace(mine);
        reject(new DatabaseDeadlineExceeded(deadlineMs));
      }, deadlineMs);
    });
    try {
      return await Promise.race([work(mine.driver, expiry), missed]);
    } finally {
      clearTimeout(timer);
      mine.calls -= 1;
      closeWhenIdle(mine);
    }
  }

  async function close(): Promise<void> {
    closed = true;
    await atMost(2000, Promise.all([quietly(current.driver.close()), ...retiring]));
  }

  return { run, close };
}

function lease(driver: Driver): Lease {
  return { driver, since: performance.now(), calls: 0, retired: false };
}

// Closing a driver says goodbye over its connections, which a silent peer never takes: nobody waits for that for long.
async function atMost(milliseconds: number, settling: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([settling, timeout]);
  clearTimeout(timer);
}

function quietly(closing: Promise<void>): Promise<void> {
  return closing.catch(() => undefined);
}
