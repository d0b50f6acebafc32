import { createLogger } from '../../src/api/logger.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { testDatabaseOptions } from './neo4j.ts';
import { testConfig } from './test-config.ts';

/** What a command told. */
export interface Told {
  /** Its answer, on standard output. */
  readonly printed: string[];
  /** What it told who waits, on standard error. */
  readonly progress: string[];
}

/** Runs a command over the test database; answers what it told. */
export async function telling(work: (surroundings: CommandContext) => Promise<void>): Promise<Told> {
  const told: Told = { printed: [], progress: [] };
  await work({
    config: testConfig({ place: { kind: 'given', ...testDatabaseOptions() } }),
    log: createLogger('silent'),
    print: (line) => told.printed.push(line),
    progress: (line) => told.progress.push(line),
    width: null,
    stop: new AbortController().signal,
    compute: (work) => work(),
  });
  return told;
}
