import type { Database } from './database.ts';
import { DatabaseUnavailable } from './errors.ts';

/** A database that is not there yet. */
export interface DeferredDatabase {
  /** What callers use from the start; unavailable until `arrive`. */
  readonly database: Database;
  /** From now on calls go to this one. */
  arrive(database: Database): void;
}

/**
 * Lets a server listen, and say that it is not ready, while its database is still being brought up. What arrives in
 * `src/commands/serve.ts` is the database as the planning gate (`src/graph/planning-gate.ts`) lets requests at it: a
 * statement of a request passes this, then the gate, then the driver.
 */
export function deferredDatabase(): DeferredDatabase {
  let arrived: Database | undefined;
  const current = async (): Promise<Database> => {
    if (!arrived) throw new DatabaseUnavailable('The database is still being started.');
    return arrived;
  };
  return {
    arrive: (database) => {
      arrived = database;
    },
    database: {
      read: async (...args) => (await current()).read(...args),
      write: async (...args) => (await current()).write(...args),
      rolledBack: async (...args) => (await current()).rolledBack(...args),
      schema: async (...args) => (await current()).schema(...args),
      explain: async (...args) => (await current()).explain(...args),
      ping: async () => (await current()).ping(),
      close: async () => arrived?.close(),
    },
  };
}
