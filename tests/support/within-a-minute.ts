import type { Database } from '../../src/graph/database.ts';

/**
 * Does some work within one minute of the database's clock, by which budgets go: work during which a minute ended says
 * nothing and is done again. `work` is told how often it was done before, and must not depend on those times.
 */
export async function withinAMinute<T>(database: Database, work: (turn: number) => Promise<T>): Promise<T> {
  const minute = async () => (await database.read('RETURN timestamp() / 60000')).rows[0]![0];
  for (let turn = 0; ; turn += 1) {
    const before = await minute();
    const result = await work(turn);
    if ((await minute()) === before) return result;
  }
}
