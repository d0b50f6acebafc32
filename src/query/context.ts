import type { Quotes } from '../domain/quotes.ts';
import type { Database } from '../graph/database.ts';
import type { ObjectCount } from './request.ts';

/** The points that a client may spend, and has left. */
export interface Budget {
  /** Takes the points that an operation may cost. Throws where the client has none left. */
  reserve(points: number): Promise<void>;
  /** Says what the operation did cost, and answers how many points are left to the client. */
  settle(points: number): Promise<number>;
}

/** What every resolver of a request has at hand. */
export interface Context {
  /** Where `guanxi serve` answers: a deferred database, and behind it the planning gate (`src/commands/serve.ts`). */
  readonly database: Database;
  /** The reader's own copies of sources; null where there are none, and then no words are quoted. */
  readonly quotes?: Quotes | null;
  /** Tells clients from each other, for the queue of statements; all who have none are one. */
  readonly client?: string;
  /** What the client may still spend; left out where nothing is charged. */
  readonly budget?: Budget;
  /** Counts the objects that the answers of the request are made of; left out where nobody asks. */
  readonly made?: ObjectCount;
}
