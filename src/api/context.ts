import type { Database } from '../graph/database.ts';

/** What every resolver of a request has at hand. */
export interface Context {
  readonly database: Database;
}
