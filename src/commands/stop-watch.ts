import { EXIT } from './outcome.ts';

/** What of our process is needed to hear that it is to end. */
export interface Stoppable {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

/** Hears when the user, or the system, asks the program to end. */
export interface StopWatch {
  /** Aborted when the program is asked to end. */
  readonly stop: AbortSignal;
  /**
   * Runs work that takes long without a pause, in which no signal can be heard: meanwhile the system ends the program at
   * once, which must leave nothing to put in order.
   */
  compute<T>(work: () => T): T;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Begins to hear; whoever asks a second time does not want to wait, and the program ends at once. */
export function watchForStop(process: Stoppable): StopWatch {
  const controller = new AbortController();
  const heard = () => {
    if (controller.signal.aborted) process.exit(EXIT.missing);
    controller.abort();
  };
  const listen = () => SIGNALS.forEach((signal) => process.on(signal, heard));
  const release = () => SIGNALS.forEach((signal) => process.off(signal, heard));
  listen();
  return {
    stop: controller.signal,
    compute(work) {
      release();
      try {
        return work();
      } finally {
        listen();
      }
    },
  };
}
