import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadSource } from '../../src/sources/load.ts';
import { openApi } from '../support/fake-database.ts';
import { openTestDatabase, testDatabaseOptions, wipe } from '../support/neo4j.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { startTcpRelay } from '../support/tcp-relay.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** The address of the test's database by the scheme that asks it where to send reads and writes. */
const routed = testDatabaseOptions().uri.replace(/^bolt:/, 'neo4j:');

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('several copies of the server over one database, by neo4j://', () => {
  const copies: { readonly database: Database; readonly api: Awaited<ReturnType<typeof openApi>> }[] = [];

  beforeAll(async () => {
    for (let copy = 0; copy < 3; copy += 1) {
      copies.push({ database: openTestDatabase({ uri: routed }), api: await openApi() });
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
    for (const { database, api } of copies) {
      await api.close();
      await database.close();
    }
  });

  const ask = ({ database, api }: (typeof copies)[number], query: string, variables = {}) =>
    api.ask(database, query, variables);

  test('each answers what one of them has written', async () => {
    for (const copy of copies) {
      expect(await ask(copy, '{ person(id: "ann") { name heads { nodes { id } } } }')).toEqual({
        data: { person: { name: 'Ann Lee', heads: { nodes: [{ id: 'tea-guild' }] } } },
      });
    }
  });

  test('a page that one began another goes on with: nothing of a reader is kept in any', async () => {
    const query = 'query ($after: String) { claims(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 6; turn += 1) {
      const answer = await ask(copies[turn % 3]!, query, { after });
      const { nodes, pageInfo } = (answer.data as { claims: Page }).claims;
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
    }
    const whole = await ask(copies[0]!, '{ claims(first: 12) { nodes { id } } }');
    expect(whole.data).toEqual({ claims: { nodes: ids.map((id) => ({ id })) } });
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
