import type { Database } from './database.ts';
import { ReadCancelled } from './errors.ts';
import { Turns } from './turns.ts';

/** How many statements run at once, and how many wait; times in milliseconds. */
export interface StatementQueueOptions {
  /** How many run at once; 32 unless given. */
  readonly atOnce?: number;
  /** How many of these may be heavy; 4 unless given. Light ones pass them. */
  readonly heavyAtOnce?: number;
  /** How many heavy ones of one client run at once; 2 unless given. */
  readonly heavyOfOne?: number;
  /** How many may wait; 1,000 unless given. */
  readonly mostWaiting?: number;
  /** How long one waits at most; 10 s unless given. */
  readonly waitMs?: number;
}

/** A database with a queue before it. */
export interface QueuedDatabase extends Database {
  /** How many statements run and wait now. */
  readonly turns: Pick<Turns, 'counts'>;
}

/**
 * A database that runs a bounded number of statements at once, and gives each client its turn: who asks a hundred things
 * waits for the answers, and others do not. What needs more of the database than others (`isHeavy` of the options of a read)
 * leaves room for what does not. Throws DatabaseOverloaded where too many wait, or one has waited for too long.
 */
export function queued(database: Database, options: StatementQueueOptions = {}): QueuedDatabase {
  const { atOnce = 32, heavyAtOnce = 4, heavyOfOne = 2, mostWaiting = 1000, waitMs = 10_000 } = options;
  const turns = new Turns({ atOnce, heavyAtOnce, heavyOfOne, mostWaiting, waitMs });
  return {
    ...database,
    turns,
    read: async (text, parameters, readOptions = {}) => {
      const { client = '', isHeavy = false, signal, times } = readOptions;
      if (signal?.aborted) throw new ReadCancelled();
      return turns.run(client, isHeavy, signal, () => {
        if (times) times.begunAt = performance.now();
        return database.read(text, parameters, readOptions);
      });
    },
    rolledBack: async (work, readOptions = {}) => {
      const { client = '', signal } = readOptions;
      if (signal?.aborted) throw new ReadCancelled();
      return turns.run(client, true, signal, () => database.rolledBack(work, readOptions));
    },
  };
}
