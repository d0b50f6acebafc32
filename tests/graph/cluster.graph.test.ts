import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApiKey, openApiKeys } from '../../src/access/api-keys.ts';
import { leasesOf } from '../../src/access/take-lease.ts';
import type { Database } from '../../src/graph/database.ts';
import { DatabaseRefused, DatabaseUnavailable } from '../../src/graph/errors.ts';
import { startCluster, type Member, type SimulatedCluster } from '../support/cluster.ts';
import { fault } from '../support/fault.ts';
import { openTestDatabase, testDatabaseOptions } from '../support/neo4j.ts';
import { withinAMinute } from '../support/within-a-minute.ts';

const READ = 'MATCH (n:Switched) RETURN count(n) AS switched';
const CREATE = 'CREATE (n:Switched) RETURN 1';

let cluster: SimulatedCluster;
let database: Database;
let first: Member;
let second: Member;
beforeEach(async () => {
  cluster = await startCluster(Number(new URL(testDatabaseOptions().uri).port));
  [first, second] = cluster.members;
  cluster.route({ leader: first, follower: second });
  database = openTestDatabase({ uri: cluster.uri });
});
afterEach(async () => {
  await database.close();
  await cluster.close();
  const own = openTestDatabase();
  await own.write((run) => run('MATCH (n:Switched|ApiKey|Budget) DELETE n'));
  await own.close();
});

/** From now on the second member is the leader, and the first one reads. */
const switchLeader = () => cluster.route({ leader: second, follower: first });
/** From now on the second member does everything. */
const loseFirst = () => cluster.route({ leader: second, follower: second });
/** How often a member was sent a statement. */
const timesSent = ({ sent }: Member, text: string) => sent.filter((bytes) => bytes.includes(text)).length;
const stored = async () => (await database.read(READ)).rows;

/** Writes by a statement that would leave something twice; answers how often the work was run. */
async function createOne(): Promise<number> {
  let runs = 0;
  await database.write(async (run) => {
    runs += 1;
    await run(CREATE);
  });
  return runs;
}

describe('a cluster, asked by neo4j://', () => {
  it('is written to at its leader and read at a follower, which is given the bookmark of the write', async () => {
    await createOne();
    expect(await stored()).toEqual([[1]]);
    expect([timesSent(first, CREATE), timesSent(second, CREATE)]).toEqual([1, 0]);
    expect([timesSent(first, READ), timesSent(second, READ)]).toEqual([0, 1]);
    expect(second.sent.find((bytes) => bytes.includes(READ))).toMatch(/bookmarks[^]*FB:/);
  });

  it('is asked once more, elsewhere, where a member is lost in the middle of a read', async () => {
    cluster.route({ leader: second, follower: first });
    first.meets('gone at a statement', loseFirst);
    expect(await stored()).toEqual([[0]]);
    expect([timesSent(first, READ), timesSent(second, READ)]).toEqual([1, 1]);
  });

  it('is not read a third time', async () => {
    cluster.route({ leader: second, follower: first });
    first.meets('gone at a statement');
    expect(await fault(database.read(READ))).toBeInstanceOf(DatabaseUnavailable);
    expect([timesSent(first, READ), timesSent(second, READ)]).toEqual([1, 0]);
  });

  it('whose leader is lost before it has the commit has the write once', async () => {
    first.meets('gone before the commit', loseFirst);
    expect(await createOne()).toBe(2);
    expect(await stored()).toEqual([[1]]);
  });

  it('whose leader is only a member any more has the write once, from the new one, with the bookmarks before it', async () => {
    await createOne();
    first.meets('no leader', switchLeader);
    await createOne();
    expect([timesSent(first, CREATE), timesSent(second, CREATE)]).toEqual([1, 1]);
    expect(second.sent.find((bytes) => bytes.includes('bookmarks'))).toContain('FB:');
    expect(await stored()).toEqual([[2]]);
  });

  it('whose leader is lost as it says that it has committed is written to again: one key is created, and its secret known', async () => {
    first.meets('gone after the commit', loseFirst);
    const secret = await createApiKey(database, { name: 'alice', role: 'reader' });
    expect(secret).not.toBeNull();
    expect(await openApiKeys(database).find(secret!)).toEqual({ name: 'alice', role: 'reader' });
    expect((await database.read('MATCH (k:ApiKey) RETURN count(k)')).rows).toEqual([[1]]);
    expect(await createApiKey(database, { name: 'alice', role: 'owner' })).toBeNull();
  });

  it('whose leader is lost so gives no point twice, and may lose a lease', async () => {
    const granted = await withinAMinute(database, async (turn) => {
      if (turn === 0) first.meets('gone after the commit', loseFirst);
      const take = leasesOf(database);
      const leases = [await take(`a${turn}`, 60, 100), await take(`a${turn}`, 60, 100)];
      return leases.map((lease) => lease.granted);
    });
    // Twice 60 were taken, of which the first were answered by nobody; or the minute ended, and the second time nothing was lost.
    expect([
      [40, 0],
      [60, 40],
    ]).toContainEqual(granted);
  });
});

it('a member that takes no writes, asked by bolt://, is named as such, with the address to give', async () => {
  first.meets('no leader');
  const direct = openTestDatabase({ uri: `bolt://127.0.0.1:${first.port}` });
  const refused = await fault(direct.write((run) => run(CREATE)));
  await direct.close();
  expect(refused).toBeInstanceOf(DatabaseRefused);
  expect(refused).toMatchObject({ reason: 'address', message: expect.stringContaining('neo4j://') });
});
