import { ReadCancelled } from './errors.ts';

/** Settles as `result` does, unless the signal is aborted first: then it fails with ReadCancelled. */
export async function unlessAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new ReadCancelled());
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    void result.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
