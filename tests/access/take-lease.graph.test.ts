import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leasesOf } from '../../src/access/take-lease.ts';
import { budgetForget } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import { runRows } from '../../src/graph/statement.ts';
import { openTestDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.write((run) => run('MATCH (b:Budget) DELETE b')));

describe('a lease of points', () => {
  it('is what is left where less is left than was wanted, and none where nothing is', async () => {
    const take = leasesOf(database);
    expect(await take('a', 60, 100)).toMatchObject({ granted: 60, taken: 60 });
    expect(await take('a', 60, 100)).toMatchObject({ granted: 40, taken: 100 });
    const none = await take('a', 60, 100);
    expect(none).toMatchObject({ granted: 0, taken: 100 });
    expect(none.msLeft).toBeGreaterThan(0);
    expect(none.msLeft).toBeLessThanOrEqual(60_000);
    expect(await take('b', 60, 100)).toMatchObject({ granted: 60, taken: 60 });
  });

  it('gives no point to two servers that ask at once', async () => {
    const leases = await Promise.all(Array.from({ length: 20 }, () => leasesOf(database)('a', 7, 100)));
    expect(leases.reduce((sum, { granted }) => sum + granted, 0)).toBe(100);
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
