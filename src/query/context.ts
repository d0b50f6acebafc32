import type { Quotes } from '../domain/quotes.ts';
import type { Database } from '../graph/database.ts';

/** What every resolver of a request has at hand. */
export interface Context {
  /** Where `guanxi serve` answers: a deferred database, and behind it the planning gate (`src/commands/serve.ts`). */
  readonly database: Database;
  /** The reader's own copies of sources; null where there are none, and then no words are quoted. */
  readonly quotes?: Quotes | null;
}
