import { startDatabases } from './start-databases.ts';

/** What test files named `*.graph.test.ts` need before the first of them runs: a database for each worker. */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  await startDatabases(maxWorkers);
}
