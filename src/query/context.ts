import type { Quotes } from '../domain/quotes.ts';
import type { Budget } from '../domain/budget.ts';
import type { Caller } from '../domain/caller.ts';
import type { Database } from '../graph/database.ts';
import type { StatementOrigin } from '../graph/statement-origin.ts';
import type { ObjectCount } from './request.ts';

/** The request that is answered, and what became of its operation: for logs, metrics and traces. */
export interface RequestOrigin extends StatementOrigin {
  operationName: string | null;
  /** Null until it is known. */
  operationType: 'query' | 'mutation' | 'subscription' | null;
  /** The codes of the errors in the response; empty until it is made. */
  codes: readonly string[];
  /** The points that the operation did cost; null where it was not executed. */
  points: number | null;
}

/** What a subscription is executed for. */
export interface Listening {
  /** The change; null to look only whether it can be executed. */
  readonly change: string | null;
  /** The argument `after`, once that was looked at. */
  after?: string | null;
}

/** What every resolver of a request has at hand. */
export interface Context {
  /** Where `guanxi serve` answers: a deferred database, and behind it the planning gate (`src/commands/serve.ts`). */
  readonly database: Database;
  /** The reader's own copies of sources; null where there are none, and then no words are quoted. */
  readonly quotes?: Quotes | null;
  /** Left out where there is no request. */
  readonly origin?: RequestOrigin;
  /** Who asks; left out where that is not asked, and null where nobody is known. */
  readonly caller?: Caller | null;
  /** What the client may spend on the operation; left out where nothing is charged. */
  readonly budget?: Budget;
  /** Counts the objects that the answers of the request are made of; left out where nobody asks. */
  readonly made?: ObjectCount;
  /** Left out where an operation has one answer, as over HTTP. */
  readonly listening?: Listening;
}
