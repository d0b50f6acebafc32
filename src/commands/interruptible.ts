import { Stopped } from './outcome.ts';

/** Settles when the user, or the system, asks the command to end. */
export function stopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
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
