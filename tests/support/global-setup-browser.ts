import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { buildProgram } from './build-program.ts';
import { startDatabase, stopDatabase } from './database-of-run.ts';

/**
 * What test files named `*.browser.test.ts` need before the first of them runs: the built explorer, a database, and the
 * browser, unpacked.
 */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  buildProgram();
  await chromium.executablePath();
  project.provide('program', true);
  project.provide('browser', true);
  project.provide('database', await startDatabase());
  return stopDatabase;
}
