import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApolloServer } from '@apollo/server';
import { createApollo } from '../../src/api/apollo.ts';
import { readExplorerOperations } from '../../src/api/explorer-operations.ts';
import { knownOperations, type KnownOperation } from '../../src/api/known-operations.ts';
import type { Context } from '../../src/query/context.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { warmUp } from '../../src/api/warm-up.ts';
import { DatabaseUnavailable } from '../../src/graph/errors.ts';
import { openPlanningGate } from '../../src/graph/planning-gate.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { until } from '../support/program.ts';

const firstAnswers = 'query One { firm(id: "a") { id } } query Two { person(id: "b") { id } }';

const log = createLogger('silent');
let apollo: ApolloServer<Context>;
let operations: readonly KnownOperation[];
beforeAll(async () => {
  apollo = await createApollo(log);
  await apollo.start();
  const explorer = await readExplorerOperations();
  operations = await knownOperations(apollo, { database: fakeDatabase(() => []) }, firstAnswers, explorer);
});
afterAll(() => apollo.stop());

/** What the database does with a statement, by all that it was sent before. */
type Reply = (sent: readonly string[], stop: () => void) => void;

interface Way {
  readonly reply?: Reply;
  readonly readyWithinMs?: number;
  /** The operations; some of them unless given. */
  readonly of?: readonly KnownOperation[];
}

/** Plans the known operations over a database that finds nothing, until `enough`; answers the statements it was sent, and the metrics. */
async function planning({ reply = () => undefined, readyWithinMs = 100_000, of = operations.slice(0, 25) }: Way = {}) {
  const metrics = createMetrics();
  const controller = new AbortController();
  const sent: string[] = [];
  const database = fakeDatabase((text) => {
    sent.push(text);
    reply(sent, () => controller.abort());
    return [];
  });
  const gate = openPlanningGate({ warm: database, planner: database });
  const counts = async (): Promise<Record<string, number>> => {
    const states = (await metrics.text()).matchAll(/^guanxi_known_operations\{state="(\w+)"\} (\d+)$/gm);
    return Object.fromEntries([...states].map(([, state, count]) => [state, Number(count)]));
  };
  const before = await counts();
  const told = metrics.planning.bind(metrics);
  const { signal: stop } = controller;
  const known = warmUp({
    apollo,
    context: { database },
    gate,
    operations: of,
    log,
    onProgress: told,
    stop,
    readyWithinMs,
  });
  return {
    ...known,
    sent,
    before,
    counts,
    gate,
    ask: async (query: string) => {
      const from = sent.length;
      await apollo.executeOperation({ query }, { contextValue: { database: gate.asked } });
      return sent.slice(from);
    },
    stop: async () => {
      controller.abort();
      await known.ended;
    },
  };
}

describe('the operations that are known beforehand', () => {
  test('are all asked after the start, and then the server is ready', async () => {
    const { sent, before, counts, ready, isReady, stop } = await planning({ of: operations });
    expect(isReady()).toBe(false);
    await ready;
    // What is not there is looked for among merged ids.
    const [first, second] = sent.filter((text) => !text.includes(':Alias'));
    expect(first).toMatch(/Firm/);
    expect(second).toMatch(/Person/);
    expect(before).toEqual({});
    expect(operations.length).toBeGreaterThan(100);
    const { waiting, planned, failed } = await counts();
    expect(waiting).toBe(0);
    // Some statements answer with a row whatever there is, which this database has none of.
    expect(failed).toBeLessThan(10);
    expect(planned! + failed!).toBe(operations.length);
    await stop();
  });

  test('hold what a question asks that is asked by its name', async () => {
    const { sent, ready, ask, stop } = await planning({ of: operations });
    await ready;
    const planned = new Set(sent);
    const questions = ['heads', 'former-staff', 'alumni-founders', 'timeline'];
    for (const name of questions) {
      const asked = await ask(`{ question(name: "${name}") { answer { paragraph } } }`);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((text) => !planned.has(text))).toEqual([]);
    }
    await stop();
  });

  test('are no longer asked once the server is to stop', async () => {
    const { sent, ended, stop, counts } = await planning({
      reply: (all, abort) => {
        if (all.length === 3) abort();
      },
    });
    await ended;
    expect(sent.length).toBeLessThan(12);
    expect((await counts())['waiting']).toBeGreaterThan(15);
    await stop();
  });

  test('keep the server from being ready no longer than it may take', async () => {
    // The first one that is planned never gets an answer but that the database is away.
    const { ready, isReady, counts, stop } = await planning({
      reply: () => {
        throw new DatabaseUnavailable();
      },
      readyWithinMs: 1,
    });
    await ready;
    expect(isReady()).toBe(true);
    expect((await counts())['waiting']).toBeGreaterThan(15);
    await stop();
  });

  test('are asked again where the database gave no answer', async () => {
    const sound = await planning();
    await sound.ready;
    const { ready, counts, sent, stop } = await planning({
      reply: (all) => {
        if (all.length <= 5) throw new DatabaseUnavailable();
      },
    });
    await ready;
    expect(await counts()).toEqual(await sound.counts());
    expect(new Set(sent)).toEqual(new Set(sound.sent));
    await sound.stop();
    await stop();
  });

  test('are told to have failed where we are at fault', async () => {
    const { ready, counts, stop } = await planning({
      reply: () => {
        throw new Error('a defect');
      },
    });
    await ready;
    const { failed, waiting } = await counts();
    expect(waiting).toBe(0);
    expect(failed).toBeGreaterThan(15);
    await stop();
  });

  test('are all asked again when the database was started anew, and only then is the server ready again', async () => {
    const { ready, gate, isReady, sent, counts, stop } = await planning();
    await ready;
    const before = await counts();
    const first = new Set(sent.filter((text) => !text.includes(':Alias')));
    sent.length = 0;
    gate.forget();
    expect(isReady()).toBe(false);
    await until('planned again', async () => isReady());
    expect(new Set(sent.filter((text) => !text.includes(':Alias')))).toEqual(first);
    expect(await counts()).toEqual(before);
    await stop();
  });
});
