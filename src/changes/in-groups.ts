import type { Database, RunStatement } from '../graph/database.ts';
import { DatabaseDeadlineExceeded, DatabaseOverloaded, DatabaseUnavailable } from '../graph/errors.ts';

/** Something to be done in a write transaction, which it may share with others. Run again after a transient failure. */
export type Work<T> = (run: RunStatement) => Promise<T>;

/** One that waits for its turn. */
interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** How many may wait; at fifty a second the last one waits four seconds. */
const MOST_WAITING = 200;

/** How many share a transaction: more would keep the first ones waiting for the last. */
const MOST_TOGETHER = 16;

/** By the function that writes, which those who ask one database for several requests share. */
const queues = new WeakMap<Database['write'], Waiting[]>();

/**
 * Does some work in a write transaction, one after the other for each database. Whatever waits when a transaction ends shares the
 * next one, as beginning one, holding what all of them write, and committing it cost as much as a small change; each work
 * sees what those before it did. Where one of them fails, nothing of all that is kept and each is done by itself, so that none
 * fails for another. The database would make them wait too, but in transactions of their own, whose connections readers need.
 * Rejects with what the work throws, with the faults of the database, and with DatabaseOverloaded where too many wait.
 */
export function inGroups<T>(database: Pick<Database, 'write'>, work: Work<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const running = queues.get(database.write);
    const one: Waiting = { work, resolve, reject };
    if (running === undefined) {
      const queue = [one];
      queues.set(database.write, queue);
      void runQueue(database, queue);
    } else if (running.length >= MOST_WAITING) reject(new DatabaseOverloaded('Too many changes wait.'));
    else running.push(one);
  });
}

async function runQueue(database: Pick<Database, 'write'>, queue: Waiting[]): Promise<void> {
  while (queue.length > 0) await runGroup(database, queue.splice(0, MOST_TOGETHER));
  queues.delete(database.write);
}

async function runGroup(database: Pick<Database, 'write'>, group: readonly Waiting[]): Promise<void> {
  const state = { isUndone: false };
  try {
    const answers = await database.write(async (run) => {
      state.isUndone = false;
      const made: unknown[] = [];
      try {
        for (const { work } of group) made.push(await work(run));
      } catch (error) {
        state.isUndone = true;
        throw error;
      }
      return made;
    });
    for (const [index, { resolve }] of group.entries()) resolve(answers[index] as never);
  } catch (error) {
    // What failed while it was committed may be there: done again, it could be there twice.
    const isForAll =
      group.length === 1 || error instanceof DatabaseUnavailable || error instanceof DatabaseDeadlineExceeded;
    if (isForAll || !state.isUndone) for (const { reject } of group) reject(error);
    else for (const one of group) await runGroup(database, [one]);
  }
}
