import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { leasesOf } from '../../src/access/take-lease.ts';
import { budgetForget } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import { runRows } from '../../src/graph/statement.ts';
import { openTestDatabase } from '../support/neo4j.ts';
import { withinAMinute } from '../support/within-a-minute.ts';

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => void vi.useRealTimers());
beforeEach(() => database.write((run) => run('MATCH (b:Budget) DELETE b')));

describe('a lease of points', () => {
  it('is what is left where less is left than was wanted, and none where nothing is', async () => {
    const take = leasesOf(database);
    const leases = await withinAMinute(database, async (turn) => {
      const some = [];
      for (const client of ['a', 'a', 'a', 'b']) some.push(await take(`${client}${turn}`, 60, 100));
      return some;
    });
    expect(leases.map(({ granted, taken }) => [granted, taken])).toEqual([
      [60, 60],
      [40, 100],
      [0, 100],
      [60, 60],
    ]);
    for (const { msLeft } of leases) expect(msLeft > 0 && msLeft <= 60_000).toBe(true);
  });

  it('gives no point to two servers that ask at once', async () => {
    const leases = await withinAMinute(database, (turn) =>
      Promise.all(Array.from({ length: 20 }, () => leasesOf(database)(`a${turn}`, 7, 100))),
    );
    expect(leases.reduce((sum, { granted }) => sum + granted, 0)).toBe(100);
  });

  it('is of the minute that the database’s clock shows, wherever that of a server stands, and where it is set back', async () => {
    const take = leasesOf(database);
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const granted = await withinAMinute(database, async (turn) => {
      const id = `a${turn}`;
      const first = [await take(id, 100, 100), await take(id, 1, 100)];
      // As it stood before the database's clock was set back by an hour.
      await database.write((run) => run('MATCH (b:Budget {id: $id}) SET b.minute = b.minute + 60', { id }));
      return [...first, await take(id, 100, 100), await take(id, 1, 100)].map((lease) => lease.granted);
    });
    expect(granted).toEqual([100, 0, 100, 0]);
  });

  it('begins anew with each minute, and the minutes that are over are forgotten', async () => {
    const take = leasesOf(database);
    await take('a', 100, 100);
    await take('b', 1, 100);
    await database.write((run) => run("MATCH (b:Budget {id: 'a'}) SET b.minute = b.minute - 1"));
    expect(await take('a', 30, 100)).toMatchObject({ granted: 30, taken: 30 });
    await database.write((run) => run("MATCH (b:Budget {id: 'a'}) SET b.minute = b.minute - 1"));
    await database.write((run) => runRows(run, budgetForget, {}));
    expect((await database.read('MATCH (b:Budget) RETURN b.id')).rows).toEqual([['b']]);
  });
});
