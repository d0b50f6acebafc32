import { describe, expect, test } from '@jest/globals';
import { createApollo } from '../../src/api/apollo.ts';
import { readExplorerOperations } from '../../src/api/explorer-operations.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { planKnown } from '../../src/api/plan-known.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const firstAnswers = 'query One { firm(id: "a") { id } } query Two { person(id: "b") { id } }';

interface Way {
  /** Whether every statement fails. */
  readonly fails?: boolean;
  /** Whether the server is to stop, by the statements that it sent. */
  readonly enough?: (sent: readonly string[]) => boolean;
}

/** Plans the known operations over a database that finds nothing; answers the statements it was sent, and the metrics. */
async function planning({ fails = false, enough = () => false }: Way = {}) {
  const log = createLogger('silent');
  const metrics = createMetrics();
  const apollo = await createApollo(log);
  await apollo.start();
  const controller = new AbortController();
  const sent: string[] = [];
  const database = fakeDatabase((text) => {
    sent.push(text);
    if (enough(sent)) controller.abort();
    if (fails) throw new Error('away');
    return [];
  });
  const counts = async (): Promise<Record<string, number>> => {
    const states = (await metrics.text()).matchAll(/^guanxi_known_operations\{state="(\w+)"\} (\d+)$/gm);
    return Object.fromEntries([...states].map(([, state, count]) => [state, Number(count)]));
  };
  const before = await counts();
  const told = metrics.planning.bind(metrics);
  const { signal: stop } = controller;
  const explorer = await readExplorerOperations();
  await planKnown({ apollo, context: { database }, firstAnswers, explorer, log, told, stop, beginAfterMs: 0 });
  await apollo.stop();
  return { sent, before, after: await counts() };
}

describe('the operations that are known beforehand', () => {
  test('are all asked after the start: the first answers, the examples of root fields, and each question', async () => {
    const { sent, before, after } = await planning();
    expect(sent[0]).toMatch(/Firm/);
    expect(sent[1]).toMatch(/Person/);
    expect(before).toEqual({});
    expect(after).toMatchObject({ waiting: 0 });
    // There are more than fifty questions; each is asked by its operation and by its name.
    expect(after['planned']! + after['failed']!).toBeGreaterThan(100);
  });

  test('are no longer asked once the server is to stop', async () => {
    const { sent, after } = await planning({ enough: (all) => all.length >= 3 });
    expect(sent.length).toBeLessThan(12);
    expect(after['waiting']).toBeGreaterThan(100);
  });

  test('are gone on with where the database is away, and told to have failed', async () => {
    const { after } = await planning({ fails: true });
    expect(after).toMatchObject({ waiting: 0 });
    expect(after['failed']).toBeGreaterThan(100);
  });
});
