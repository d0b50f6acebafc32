import { buildProgram } from './build-program.ts';
import { startDatabases } from './start-databases.ts';

/** What test files named `*.program.test.ts` need before the first of them runs: the built program, and databases. */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  buildProgram();
  await startDatabases(maxWorkers);
}
