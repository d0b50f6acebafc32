import type { ManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';

/** The database of this run of the tests. */
export interface ManagedForRun {
  readonly managed: ManagedNeo4j;
  readonly storeHome: string;
}

// Setup and teardown are loaded as separate modules: the process is all they share.
const key = Symbol.for('guanxi.managed-for-run');
const shared = globalThis as unknown as Record<symbol, ManagedForRun | undefined>;

/** Keeps it from setup to teardown. */
export function keepForTeardown(run: ManagedForRun): void {
  shared[key] = run;
}

/** What setup kept; undefined when it started nothing. */
export function keptForTeardown(): ManagedForRun | undefined {
  return shared[key];
}
