import type { TestProject } from 'vitest/node';
import { buildProgram } from './build-program.ts';
import { archiveClasses, startDatabase, stopDatabase } from './database-of-run.ts';

/** What test files named `*.program.test.ts` need before the first of them runs: the built program, and a database. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  buildProgram();
  project.provide('program', true);
  project.provide('database', await startDatabase());
  await archiveClasses();
  return stopDatabase;
}
