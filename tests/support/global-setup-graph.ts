import type { TestProject } from 'vitest/node';
import { startDatabase, stopDatabase } from './database-of-run.ts';

/** What test files named `*.graph.test.ts` need before the first of them runs: a database. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('database', await startDatabase());
  return stopDatabase;
}
