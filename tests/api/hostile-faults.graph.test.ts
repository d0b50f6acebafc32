import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { databaseState } from '../../src/commands/database-state.ts';
import { watchReadiness, type WatchedReadiness } from '../../src/commands/readiness.ts';
import type { Database } from '../../src/graph/database.ts';
import { queued, type QueuedDatabase } from '../../src/graph/statement-queue.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { askHostile } from '../support/ask-hostile.ts';
import { hostileRequest, type HostileRequest } from '../support/hostile.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { openTestDatabase, testDatabaseOptions } from '../support/neo4j.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';

/** A long round takes hours. */
const DAY_MS = 86_400_000;
/** So many are sent at once. */
const AT_ONCE = 25;
/** Whoever is heard of sooner than the test's own end did not wait for it. */
const NEVER_MS = 3_600_000;
const SIMPLE = '{ governmentBody(id: "ssec") { id } }';

/** A server whose database is behind a relay. */
interface Behind {
  readonly api: ServedApi;
  readonly database: Database;
  readonly queue: QueuedDatabase;
  readonly watched: WatchedReadiness;
}

let graph: ArticleGraph;
let relay: TcpRelay;
let requests: readonly HostileRequest[];
beforeAll(async () => {
  graph = await openArticleGraph();
  relay = await startTcpRelay(Number(new URL(testDatabaseOptions().uri).port));
  const schema = buildSchema((await readTypeDefs()).join('\n'));
  requests = fc.sample(hostileRequest(schema), propertyRuns(AT_ONCE));
});
afterAll(async () => {
  await relay.close();
  await graph.close();
});

async function serveBehind(deadlineMs: number): Promise<Behind> {
  const database = openTestDatabase({ uri: `bolt://127.0.0.1:${relay.port}`, deadlineMs });
  const queue = queued(database);
  const watched = watchReadiness(() => databaseState(database), { everyMs: 100, withinMs: 1000 });
  const api = await serveApi({ context: { database: queue }, readiness: () => watched.now() });
  return { api, database, queue, watched };
}

async function close({ api, database, watched }: Behind): Promise<void> {
  watched.close();
  await api.close();
  await database.close();
}

const statusOf = async (url: string) => (await fetch(url)).status;
const ask = async ({ api }: Behind) => {
  const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(SIMPLE)}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  return ((await response.json()) as { data?: unknown }).data;
};

/** The database is as it was; what hung on a broken connection ends. */
function recover(): void {
  relay.pace(null);
  relay.thaw();
  relay.accept();
  relay.cut();
}

describe('a server that is asked anything while its database is out of order', () => {
  it.each([
    ['slow', () => relay.pace({ bytes: 65_536, everyMs: 300 })],
    ['silent', () => relay.blackHole()],
    ['cut off', () => relay.refuse()],
    ['trickling', () => relay.pace({ bytes: 20, everyMs: 5 })],
  ] as const)(
    'and %s answers in GraphQL’s form, says that it lives, and goes on once that is over',
    { timeout: DAY_MS },
    async (_what, fault) => {
      const served = await serveBehind(1000);
      fault();
      for (let at = 0; at < requests.length; at += AT_ONCE) {
        const asking = requests.slice(at, at + AT_ONCE).map((request) => askHostile(served.api.url, request));
        expect(await statusOf(`${served.api.url}/healthz`)).toBe(200);
        expect([200, 503]).toContain(await statusOf(`${served.api.url}/readyz`));
        await Promise.all(asking);
      }
      recover();
      await expect.poll(() => ask(served), { timeout: 120_000 }).toEqual({ governmentBody: { id: 'ssec' } });
      await expect.poll(() => statusOf(`${served.api.url}/readyz`), { timeout: 120_000 }).toBe(200);
      await close(served);
    },
  );

  it('and gives no answer at all is known not to be ready while every statement still waits for it', async () => {
    const served = await serveBehind(NEVER_MS);
    await served.watched.refresh();
    expect(await statusOf(`${served.api.url}/readyz`)).toBe(200);
    relay.blackHole();
    const asking = Array.from({ length: 40 }, () => ask(served));
    const { turns } = served.queue;
    await expect.poll(() => turns.counts).toMatchObject({ running: { light: 32 }, waiting: { light: 8 } });
    await expect.poll(() => statusOf(`${served.api.url}/readyz`)).toBe(503);
    expect(await statusOf(`${served.api.url}/healthz`)).toBe(200);
    expect(turns.counts).toMatchObject({ running: { light: 32 }, waiting: { light: 8 } });
    recover();
    await Promise.all(asking);
    await close(served);
  });
});
