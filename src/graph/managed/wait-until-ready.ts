import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseDeadlineExceeded, DatabaseUnavailable } from '../errors.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';

/** What to wait for; times in milliseconds. */
export interface Readiness {
  readonly port: number;
  /** Fulfilled when the database answers; DatabaseUnavailable and DatabaseDeadlineExceeded mean "not yet". */
  readonly claim: () => Promise<void>;
  /** True when there is nothing to wait for any more. */
  readonly over: () => boolean;
  /** Why it will never answer, as far as its log says; null while it may. */
  readonly fault: () => Promise<string | null>;
  readonly limitMs: number;
  /** Named when the limit is reached. */
  readonly logFile: string;
  readonly progress: (line: string) => void;
}

const pollMs = 100;
const reportMs = 2000;

/** True once the database answers, false when waiting became pointless. Throws ManagedStartFailed at the limit, or
 * where its log says that it never will. */
export async function waitUntilReady(readiness: Readiness): Promise<boolean> {
  const { port, claim, over, fault, limitMs, logFile, progress } = readiness;
  const start = performance.now();
  let reported = start;
  while (!over()) {
    if (await listens(port)) {
      try {
        await claim();
        return true;
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable || error instanceof DatabaseDeadlineExceeded)) throw error;
      }
    }
    const waited = performance.now() - start;
    if (waited > limitMs) {
      throw new ManagedStartFailed(`The database did not answer within ${limitMs / 1000} s: ${logFile} says why.`);
    }
    if (performance.now() - reported >= reportMs) {
      reported = performance.now();
      const hopeless = await fault();
      if (hopeless !== null) throw new ManagedStartFailed(hopeless);
      progress(`Waiting for the database: ${Math.round(waited / 1000)} s`);
    }
    await pause(pollMs);
  }
  return false;
}

// Asking the port first spares the driver's own time-outs while nothing is there.
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1000, () => {
      answer(false);
    });
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });
}
