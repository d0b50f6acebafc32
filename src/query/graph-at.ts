import { changeNumbersAt } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { DatabaseOverloaded } from '../graph/errors.ts';
import { readRows } from '../graph/statement.ts';
import { undoLaterChanges } from '../store/past/undo-later-changes.ts';
import { readRoot } from './execute-root.ts';
import { MOMENT_POINTS } from './operation-cost.ts';
import type { Prepared } from './root-plan.ts';

/** How many may wait for their turn: each takes as long as undoing what came since. */
const MOST_WAITING = 50;

/** By the function that writes, which is one for all requests: who is answered as of a moment, and waits for it. */
const waiting = new WeakMap<Database['write'], { last: Promise<unknown>; count: number }>();

/**
 * Answers a root field from the graph as it was when it asks for that, else from the graph as it is. What came since is undone in
 * a transaction of which nothing is kept; `answer` reads in it. Changes wait meanwhile, and one is answered after the other,
 * so that they wait for one at most. Throws InputError where the graph cannot be as it was, DatabaseOverloaded where too
 * many wait.
 */
export async function withGraphAt<Answer>(
  database: Database,
  prepared: Prepared,
  answer: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  if (prepared.moment === null) return answer(database);
  const [{ number, last } = { number: 0, last: 0 }] = await readRows(database, changeNumbersAt, {
    at: prepared.moment,
  });
  if (number === last) return answer(database);
  // Asked of now first, so that it is planned, and what takes too long is given up, before changes have to wait.
  await readRoot(database, prepared);
  prepared.request.made.objects += MOMENT_POINTS;
  return inTurn(database, () =>
    database.rolledBack(async (run) => {
      await undoLaterChanges(run, number);
      return answer({
        ...database,
        read: async (text, parameters) => ({ keys: [], rows: await run(text, parameters) }),
        // By this function it is known which ids were merged, and they were others then.
        write: () => Promise.reject(new Error('The graph as it was is not written to.')),
      });
    }),
  );
}

async function inTurn<T>(database: Pick<Database, 'write'>, work: () => Promise<T>): Promise<T> {
  const turns = waiting.get(database.write) ?? { last: Promise.resolve(), count: 0 };
  waiting.set(database.write, turns);
  if (turns.count >= MOST_WAITING) throw new DatabaseOverloaded('Too many wait for the graph as it was.');
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
