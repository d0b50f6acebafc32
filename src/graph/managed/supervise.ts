import { setTimeout as pause } from 'node:timers/promises';
import type { ServerRun } from './run-server.ts';

/** What happens to a managed database after its first start. */
export type ManagedEvent =
  | { readonly kind: 'down'; readonly reason: string }
  | { readonly kind: 'up' }
  /** It failed to come back several times in a row; the attempts go on. */
  | { readonly kind: 'failing'; readonly reason: string; readonly attempts: number };

/** Keeps a database running until told to stop. */
export interface Supervisor {
  /** Ends the database in order and waits for that; the same promise however often it is called. */
  stop(): Promise<void>;
}

/** How patient a supervisor is; times in milliseconds. */
export interface RestartPolicy {
  /** The pause before each attempt in a row; the last one repeats. */
  readonly backoffMs: readonly number[];
  /** A run this long counts as sound, and the next end begins the row anew. */
  readonly healthyMs: number;
  /** From this many failures in a row each is told as failing. */
  readonly tolerated: number;
}

/** Starts the database again, by `launch`, whenever a run ends without being asked to; `run` is the one that is up now. */
export function supervise(
  run: ServerRun,
  launch: () => Promise<ServerRun>,
  notify: (event: ManagedEvent) => void,
  policy: RestartPolicy = { backoffMs: [100, 1000, 2000, 5000, 10_000], healthyMs: 30_000, tolerated: 3 },
): Supervisor {
  const stopping = new AbortController();
  const asked = () => stopping.signal.aborted;
  let current = run;
  let stopped: Promise<void> | undefined;

  // Undefined once it is up again, else why it is not.
  async function attempt(): Promise<string | undefined> {
    try {
      current = await launch();
      if (asked()) current.end();
      if (await current.ready) return undefined;
      return (await current.exited).words;
    } catch (error) {
      current.end();
      await current.exited;
      return error instanceof Error ? error.message : String(error);
    }
  }

  async function comeBack(failures: number): Promise<number> {
    for (let count = failures; ; count += 1) {
      const pauseMs = policy.backoffMs[Math.min(count, policy.backoffMs.length - 1)];
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (asked()) return count;
      const reason = await attempt();
      if (asked() || reason === undefined) return count + 1;
      if (count + 1 >= policy.tolerated) notify({ kind: 'failing', reason, attempts: count + 1 });
    }
  }

  async function watch(): Promise<void> {
    let failures = 0;
    for (;;) {
      const since = performance.now();
      const { words } = await current.exited;
      if (asked()) return;
      notify({ kind: 'down', reason: words });
      // One that comes up only to fall again soon must not be started without a pause for ever.
      failures = await comeBack(performance.now() - since > policy.healthyMs ? 0 : failures);
      if (asked()) return;
      notify({ kind: 'up' });
    }
  }

  const watching = watch();

  async function stop(): Promise<void> {
    stopping.abort();
    current.end();
    await watching;
    await current.exited;
  }

  return { stop: () => (stopped ??= stop()) };
}
