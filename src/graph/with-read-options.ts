import type { Database, ReadOptions } from './database.ts';

/**
 * A database whose reads all have some options; writes are not touched by them. So the reads of a request end when its client
 * leaves, and say whose they are.
 */
export function withReadOptions(
  database: Database,
  given: Pick<ReadOptions, 'client' | 'signal' | 'origin'>,
): Database {
  return {
    ...database,
    read: (text, parameters, options) => database.read(text, parameters, { ...options, ...given }),
    rolledBack: (work, options) => database.rolledBack(work, { ...options, ...given }),
  };
}
