import { Stopped } from './outcome.ts';

/** Settles when the user, or the system, asks the command to end. */
export function stopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

/** The outcome of work that hears `stop` itself; where it ended with the reason of that signal, Stopped with `message`. */
export async function orStopped<T>(work: Promise<T>, stop: AbortSignal, message: string): Promise<T> {
  return work.catch((error: unknown) => {
    if (stop.aborted && error === stop.reason) throw new Stopped(message);
    throw error;
  });
}

/** The work's outcome, unless it is asked to stop first: then Stopped. What the work started must end with our process. */
export async function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    stopped(stop).then(() => {
      throw new Stopped('Stopped before it was done; what is not done yet is done by running it again.');
    }),
  ]);
}
