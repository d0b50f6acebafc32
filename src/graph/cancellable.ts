import type { Database } from './database.ts';

/** A database whose reads end when a signal is aborted; writes are not touched by it. */
export function cancellable(database: Database, signal: AbortSignal): Database {
  return {
    ...database,
    read: (text, parameters, options) => database.read(text, parameters, { ...options, signal }),
  };
}
