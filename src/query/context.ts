import type { Quotes } from '../domain/quotes.ts';
import type { Budget } from '../domain/budget.ts';
import type { Database, StatementOrigin } from '../graph/database.ts';
import type { ObjectCount } from './request.ts';

/** What every resolver of a request has at hand. */
export interface Context {
  /** Where `guanxi serve` answers: a deferred database, and behind it the planning gate (`src/commands/serve.ts`). */
  readonly database: Database;
  /** The reader's own copies of sources; null where there are none, and then no words are quoted. */
  readonly quotes?: Quotes | null;
  /** Tells clients from each other, for the queue of statements; all who have none are one. */
  readonly client?: string;
  /** The request that is answered, for logs, metrics and traces; left out where there is none. */
  readonly origin?: StatementOrigin;
  /** What the client may spend on the operation; left out where nothing is charged. */
  readonly budget?: Budget;
  /** Counts the objects that the answers of the request are made of; left out where nobody asks. */
  readonly made?: ObjectCount;
}
