import type { DriverCall } from './driver-call.ts';
import { DatabaseUnavailable, ReadCancelled } from './errors.ts';
import { toDriverParameters, type StatementParameters } from './parameters.ts';
import { readTable, type Table } from './table.ts';

/** Reads a statement within so many milliseconds; fails with ReadCancelled when the signal is aborted. */
type Read = (text: string, parameters: StatementParameters, within: number, signal?: AbortSignal) => Promise<Table>;

const reading = { defaultAccessMode: 'READ' } as const;

/** Reads over calls of a driver: `once`, or `retrying` once more where no connection answered. */
export function readOver(
  call: DriverCall,
  onConnectionLost?: () => void,
): { readonly once: Read; readonly retrying: Read } {
  const once: Read = async (text, parameters, within, signal) => {
    if (signal?.aborted) throw new ReadCancelled();
    const given = toDriverParameters(parameters);
    // The server is told the deadline too, so that it does not go on computing what nobody waits for.
    try {
      return await call(
        within,
        reading,
        (session) => readTable(withoutStack(() => session.run(text, given, { timeout: Math.ceil(within) }))),
        signal,
      );
    } catch (error) {
      if (error instanceof DatabaseUnavailable && error.isConnectionLost) onConnectionLost?.();
      throw error;
    }
  };
  const retrying: Read = async (text, parameters, within, signal) => {
    const start = performance.now();
    try {
      return await once(text, parameters, within, signal);
    } catch (error) {
      // A pooled connection that died with a restarted server fails at once, and a new one then succeeds.
      const left = Math.floor(within - (performance.now() - start));
      if (!(error instanceof DatabaseUnavailable) || left < 1) throw error;
      return once(text, parameters, left, signal);
    }
  };
  return { once, retrying };
}

/**
 * The driver writes down, for its errors, where each statement was run. That is always here, and making a text of it
 * costs as much as a tenth of what a small read costs the server.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
