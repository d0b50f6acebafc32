import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiKey, openApiKeys, revokeApiKey } from '../../src/access/api-keys.ts';
import { openPointAccounts } from '../../src/access/point-accounts.ts';
import { leasesOf } from '../../src/access/take-lease.ts';
import { databaseState } from '../../src/commands/database-state.ts';
import { watchReadiness, type WatchedReadiness } from '../../src/commands/readiness.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadSource } from '../../src/sources/load.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { openTestDatabase, testDatabaseOptions, wipe } from '../support/neo4j.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { withinAMinute } from '../support/within-a-minute.ts';

/** The address of the test's database by the scheme that asks it where to send reads and writes. */
const routed = testDatabaseOptions().uri.replace(/^bolt:/, 'neo4j:');

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

const POINTS = 60;

describe('three copies of the server over one database, by neo4j://', () => {
  /** What the copies measure time by, and by which they forget what they know of keys. */
  const clock = { ms: 0 };
  const copies: {
    readonly database: Database;
    readonly watched: WatchedReadiness;
    readonly served: ServedApi;
  }[] = [];
  /** Before the database of the third. */
  let relay: TcpRelay;

  beforeAll(async () => {
    const { hostname, port } = new URL(testDatabaseOptions().uri);
    relay = await startTcpRelay(Number(port));
    for (const uri of [routed, routed, `neo4j://${hostname}:${relay.port}`]) {
      const database = openTestDatabase({ uri });
      const watched = watchReadiness(() => databaseState(database), { everyMs: 3_600_000, withinMs: 60_000 });
      const points = { anonymous: 100_000, key: POINTS, token: POINTS, local: POINTS };
      const access = {
        authentication: { mode: 'keys' as const, keys: openApiKeys(database, () => clock.ms), checkToken: null },
        budgetOf: openPointAccounts(points, leasesOf(database)),
      };
      const served = await serveApi({ context: { database }, access, readiness: () => watched.now() });
      copies.push({ database, watched, served });
    }
    await wipe(copies[0]!.database);
    await migrate(copies[0]!.database, 'cypher/migrations');
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'a.yaml');
      await writeFile(file, SMALL_SOURCE);
      expect(await loadSource(copies[0]!.database, file)).toMatchObject({ ok: true });
    });
  });

  afterAll(async () => {
    await wipe(copies[0]!.database);
    for (const { database, watched, served } of copies) {
      watched.close();
      await served.close();
      await database.close();
    }
    await relay.close();
  });

  const post = (copy: number, query: string, variables = {}, headers = {}) =>
    fetch(`${copies[copy]!.served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const ask = async (copy: number, query: string, variables = {}) =>
    ((await (await post(copy, query, variables)).json()) as { data: unknown }).data;
  const askWith = async (secret: string, copy: number) => {
    const response = await post(copy, '{ __typename }', {}, { authorization: `Bearer ${secret}` });
    await response.text();
    return response.status;
  };
  const statuses = (secret: string) => Promise.all([0, 1, 2].map((copy) => askWith(secret, copy)));
  const readiness = () => Promise.all(copies.map(async ({ served }) => (await fetch(`${served.url}/readyz`)).status));

  test('each answers what one of them has written', async () => {
    for (const copy of [0, 1, 2])
      expect(await ask(copy, '{ person(id: "ann") { name heads { nodes { id } } } }')).toEqual({
        person: { name: 'Ann Lee', heads: { nodes: [{ id: 'tea-guild' }] } },
      });
  });

  test('a page that one began another goes on with: nothing of a reader is kept in any', async () => {
    const query = 'query ($after: String) { claims(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 6; turn += 1) {
      const { nodes, pageInfo }: Page = ((await ask(turn % 3, query, { after })) as { claims: Page }).claims;
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
    }
    const whole = await ask(0, '{ claims(first: 12) { nodes { id } } }');
    expect(whole).toEqual({ claims: { nodes: ids.map((id) => ({ id })) } });
  });

  test('a key that one creates is known to all, and is refused by all ten seconds after any has revoked it', async () => {
    const secret = (await createApiKey(copies[0]!.database, { name: 'shared', role: 'reader' }))!;
    expect(await statuses(secret)).toEqual([200, 200, 200]);
    await revokeApiKey(copies[1]!.database, 'shared');
    clock.ms += 9_999;
    expect(await statuses(secret)).toEqual([200, 200, 200]);
    clock.ms += 1;
    expect(await statuses(secret)).toEqual([401, 401, 401]);
  });

  test('a key is refused at once by a copy that had not seen it before it was revoked', async () => {
    const secret = (await createApiKey(copies[0]!.database, { name: 'unseen', role: 'reader' }))!;
    expect(await askWith(secret, 0)).toBe(200);
    await revokeApiKey(copies[0]!.database, 'unseen');
    expect(await askWith(secret, 1)).toBe(401);
  });

  test('the points of a minute are one limit over all, of which none is lost and none given twice', async () => {
    const { database } = copies[0]!;
    const answers = await withinAMinute(database, async (turn) => {
      const secret = (await createApiKey(database, { name: `spender-${turn}`, role: 'reader' }))!;
      // Each is asked for all there is, so that each goes on to take points until there are none. One operation costs one.
      return Promise.all(Array.from({ length: POINTS }, () => statuses(secret)));
    });
    const counts = [200, 429].map((status) => answers.flat().filter((one) => one === status).length);
    expect(counts).toEqual([POINTS, 2 * POINTS]);
  });

  test('one whose connection is lost is not ready, and the others are; when it is back, it is ready again', async () => {
    const refresh = () => Promise.all(copies.map(({ watched }) => watched.refresh()));
    await refresh();
    expect(await readiness()).toEqual([200, 200, 200]);
    relay.refuse();
    await refresh();
    expect(await readiness()).toEqual([200, 200, 503]);
    relay.accept();
    await refresh();
    expect(await readiness()).toEqual([200, 200, 200]);
  });

  test('none is ready over a store with nothing in it', async () => {
    await wipe(copies[0]!.database);
    await Promise.all(copies.map(({ watched }) => watched.refresh()));
    expect(await readiness()).toEqual([503, 503, 503]);
  });
});

describe('a read after a write, by neo4j://', () => {
  test('carries the bookmark of the write, so that a follower catches up before it answers', async () => {
    const { port, hostname } = new URL(testDatabaseOptions().uri);
    const relay = await startTcpRelay(Number(port));
    let sent = '';
    relay.onSent((bytes) => {
      sent += bytes.toString('latin1');
    });
    const database = openTestDatabase({ uri: `neo4j://${hostname}:${relay.port}` });
    try {
      await database.write((run) => run("MERGE (n:Bookmarked {id: 'a'}) SET n.at = timestamp()"));
      sent = '';
      await database.read('MATCH (n:Bookmarked) RETURN n.id');
      // The request for the routing table may come first; the statement itself has the bookmark beside it.
      expect(sent).toMatch(/MATCH \(n:Bookmarked\)[\s\S]*bookmarks[\s\S]*FB:/);
    } finally {
      await database.write((run) => run('MATCH (n:Bookmarked) DELETE n'));
      await database.close();
      await relay.close();
    }
  });
});
