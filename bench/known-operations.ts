import { setTimeout as delay } from 'node:timers/promises';
import { type DatabaseAddress, startContender } from './contenders.ts';
import { type Connection, openConnection } from './http-client.ts';
import { median, quantile } from './percentiles.ts';
import type { BenchFile } from './results.ts';

interface Question {
  readonly operation: string;
  readonly example: object;
}

const LONGEST_PLANNING_MS = 600_000;

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
    const times: number[] = [];
    for (const body of await questionsOn(connection)) {
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

/** What is posted to ask each operation that the program comes with, with its example. */
export async function questionsOn(connection: Connection): Promise<readonly string[]> {
  const listed = await connection.post('/graphql', JSON.stringify({ query: '{ questions { operation example } }' }));
  const { data } = JSON.parse(listed.body) as { data: { questions: Question[] } };
  return data.questions.map(({ operation, example }) => JSON.stringify({ query: operation, variables: example }));
}

/** Settles once the server has asked all that it knows. Throws where it is still at it after ten minutes. */
export async function untilPlanned(port: number): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < LONGEST_PLANNING_MS) {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    if (/^guanxi_known_operations\{state="waiting"\} 0$/m.test(metrics)) return;
    await delay(1000);
  }
  throw new Error(`The known operations were not planned within ${LONGEST_PLANNING_MS / 60_000} minutes.`);
}
