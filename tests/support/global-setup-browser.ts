import chromium from '@sparticuz/chromium';
import { buildProgram } from './build-program.ts';
import { startDatabases } from './start-databases.ts';
import { allow } from './test-needs.ts';

/**
 * What test files named `*.browser.test.ts` need before the first of them runs: the built explorer, databases, and the
 * browser, unpacked before two workers would do so at once.
 */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  buildProgram();
  await chromium.executablePath();
  allow('browser');
  await startDatabases(maxWorkers);
}
