import { type DatabaseAddress, startContender } from './contenders.ts';
import { openConnection } from './http-client.ts';
import { median, quantile } from './percentiles.ts';
import type { BenchFile } from './results.ts';

interface Question {
  readonly name: string;
  readonly operation: string;
  readonly example: object;
}

/**
 * How long the first hit of each operation takes that the program comes with, after a start of its own with nothing
 * planned before it. `forgetPlans` empties the database's cache of plans.
 */
export async function timeKnownOperations(
  database: DatabaseAddress,
  logFolder: string,
  forgetPlans: () => Promise<void>,
): Promise<BenchFile['known']> {
  await forgetPlans();
  const guanxi = await startContender('guanxi', database, logFolder);
  try {
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
