import type { ManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';

/** A database of this run of the tests. */
export interface ManagedForRun {
  readonly managed: ManagedNeo4j;
  readonly storeHome: string;
  /** Ends the archiving of classes with the run. */
  readonly archiving: AbortController;
}

// Setup and teardown are loaded as separate modules: the process is all they share.
const key = Symbol.for('guanxi.managed-for-run');
const shared = globalThis as unknown as Record<symbol, ManagedForRun[] | undefined>;

/** Keeps one from setup to teardown. */
export function keepForTeardown(run: ManagedForRun): void {
  (shared[key] ??= []).push(run);
}

/** What setup kept. */
export function keptForTeardown(): readonly ManagedForRun[] {
  return shared[key] ?? [];
}
