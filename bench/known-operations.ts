import { setTimeout as delay } from 'node:timers/promises';
import { type DatabaseAddress, startContender } from './contenders.ts';
import { openConnection } from './http-client.ts';
import { median, quantile } from './percentiles.ts';
import type { BenchFile } from './results.ts';

interface Question {
  readonly name: string;
  readonly operation: string;
  readonly example: object;
}

/** No operation takes longer than its deadline and the pause after it: after so long without a further one, all are planned. */
const PLANNED_AFTER_MS = 20_000;
const LONGEST_PLANNING_MS = 300_000;

/**
 * How long the first hit of each operation takes that the program comes with, once the server has planned them after a
 * start of its own with nothing planned before it. `forgetPlans` empties the database's cache of plans.
 */
export async function timeKnownOperations(
  database: DatabaseAddress,
  logFolder: string,
  forgetPlans: () => Promise<void>,
): Promise<BenchFile['known']> {
  await forgetPlans();
  const guanxi = await startContender('guanxi', database, logFolder);
  try {
    await untilPlanned(guanxi.port);
    const connection = await openConnection(guanxi.port);
    const listed = await connection.post(
      '/graphql',
      JSON.stringify({ query: '{ questions { name operation example } }' }),
    );
    const { data } = JSON.parse(listed.body) as { data: { questions: Question[] } };
    const times: number[] = [];
    for (const { operation, example } of data.questions) {
      const body = JSON.stringify({ query: operation, variables: example });
      const start = performance.now();
      await connection.post('/graphql', body);
      times.push(performance.now() - start);
    }
    connection.close();
    return {
      operations: times.length,
      medianMs: median(times),
      p95Ms: quantile(times, 0.95),
      mostMs: Math.max(...times),
    };
  } finally {
    await guanxi.stop();
  }
}

/** Settles once the server plans no further operations. */
async function untilPlanned(port: number): Promise<void> {
  const start = performance.now();
  let [planned, since] = [-1, start];
  while (performance.now() - since < PLANNED_AFTER_MS && performance.now() - start < LONGEST_PLANNING_MS) {
    await delay(1000);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const now = Number(/^guanxi_operations_planned_total (\d+)/m.exec(metrics)?.[1] ?? 0);
    if (now !== planned) [planned, since] = [now, performance.now()];
  }
}
