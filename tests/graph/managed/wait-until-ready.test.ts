import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { DatabaseRefused, DatabaseUnavailable } from '../../../src/graph/errors.ts';
import { waitUntilReady } from '../../../src/graph/managed/wait-until-ready.ts';
import type { Readiness } from '../../../src/graph/managed/wait-until-ready.ts';

async function withReadiness<T>(own: Partial<Readiness>, work: (readiness: Readiness) => Promise<T>): Promise<T> {
  const server = createServer((socket) => socket.on('error', () => 0)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const readiness = {
    port: (server.address() as AddressInfo).port,
    claim: () => Promise.resolve(),
    over: () => false,
    fault: () => Promise.resolve(null),
    limitMs: 5000,
    logFile: '/x/neo4j.log',
    progress: () => undefined,
    ...own,
  };
  try {
    return await work(readiness);
  } finally {
    server.close();
  }
}

// They wait most of their time.
test.concurrent('the wait for the database waits until the database answers', async () => {
  let asked = 0;
  const claim = () => {
    asked += 1;
    return asked < 3 ? Promise.reject(new DatabaseUnavailable()) : Promise.resolve();
  };
  expect(await withReadiness({ claim }, waitUntilReady)).toBe(true);
  expect(asked).toBe(3);
});

test.concurrent('the wait for the database waits no longer for a database that ended', async () => {
  expect(await withReadiness({ over: () => true }, waitUntilReady)).toBe(false);
});

test.concurrent('the wait for the database passes on a refusal, as waiting does not mend it', async () => {
  const refused = new DatabaseRefused('credentials', 'no');
  const waiting = withReadiness({ claim: () => Promise.reject(refused) }, waitUntilReady);
  await expect(waiting).rejects.toBe(refused);
});

test.concurrent('the wait for the database gives up at its limit, naming the log', async () => {
  const waiting = withReadiness({ port: 1, limitMs: 300 }, waitUntilReady);
  await expect(waiting).rejects.toThrow('The database did not answer within 0.3 s: /x/neo4j.log says why.');
});

test.concurrent('the wait for the database tells who waits how long it has waited', async () => {
  const said: string[] = [];
  const readiness = { port: 1, over: () => said.length > 0, progress: (line: string) => said.push(line) };
  expect(await withReadiness({ ...readiness, limitMs: 60_000 }, waitUntilReady)).toBe(false);
  expect(said).toEqual([expect.stringMatching(/^Waiting for the database: \d+ s$/)]);
});

test.concurrent('the wait for the database ends where its log says that it will never answer', async () => {
  const fault = () => Promise.resolve('It is damaged.');
  const waiting = withReadiness({ port: 1, fault, limitMs: 60_000 }, waitUntilReady);
  await expect(waiting).rejects.toThrow('It is damaged.');
});
