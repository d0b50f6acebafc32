import { changeNumbersAt } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { DatabaseOverloaded } from '../graph/errors.ts';
import { readRows } from '../graph/statement.ts';
import { countUnaccepted } from '../store/past/count-unaccepted.ts';
import { undoLaterChanges } from '../store/past/undo-later-changes.ts';
import { readRoot } from './execute-root.ts';
import { MOMENT_POINTS } from './operation-cost.ts';
import type { Prepared } from './root-plan.ts';

/** How many may wait for their turn: each takes as long as writing what differs. */
const MOST_WAITING = 50;

/** By the function that writes, which is one for all requests: who waits for a graph that is made for one answer. */
const waiting = new WeakMap<Database['write'], { last: Promise<unknown>; count: number }>();

/**
 * Answers a root field from the graph as it was at a moment, or as if claims that are not accepted were, when it asks for that;
 * else from the graph as it is. What differs is written in a transaction of which nothing is kept, and `answer` reads in it.
 * Changes wait meanwhile, and one is answered after the other, so that they wait for one at most. Throws InputError where
 * too much differs, DatabaseOverloaded where too many wait.
 */
export async function withGraphAt<Answer>(
  database: Database,
  prepared: Prepared,
  answer: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  const { moment, statuses, request } = prepared;
  const number = moment === null ? null : await numberToGoBackTo(database, moment);
  if (number === null && statuses.length === 0) return answer(database);
  // Asked of now first, so that it is planned, and what takes too long is given up, before changes have to wait.
  await readRoot(database, prepared);
  request.made.objects += MOMENT_POINTS;
  return inTurn(database, () =>
    database.rolledBack(async (run) => {
      if (number !== null) await undoLaterChanges(run, number);
      if (statuses.length > 0) await countUnaccepted(run, statuses);
      return answer({
        ...database,
        read: async (text, parameters) => ({ keys: [], rows: await run(text, parameters) }),
        // By this function it is known which ids were merged, and they may be others here.
        write: () => Promise.reject(new Error('A graph that is made for one answer is not written to.')),
      });
    }),
  );
}

/** The number of the last change that had been made at a moment; null where that is the last of all. */
async function numberToGoBackTo(database: Database, at: number): Promise<number | null> {
  const [{ number, last } = { number: 0, last: 0 }] = await readRows(database, changeNumbersAt, { at });
  return number === last ? null : number;
}

async function inTurn<T>(database: Pick<Database, 'write'>, work: () => Promise<T>): Promise<T> {
  const turns = waiting.get(database.write) ?? { last: Promise.resolve(), count: 0 };
  waiting.set(database.write, turns);
  if (turns.count >= MOST_WAITING)
    throw new DatabaseOverloaded('Too many wait for a graph that is made for their answer.');
  turns.count += 1;
  const mine = turns.last.then(work);
  turns.last = mine.then(
    () => undefined,
    () => undefined,
  );
  try {
    return await mine;
  } finally {
    turns.count -= 1;
  }
}
