import { Writable } from 'node:stream';
import { createLogger } from '../../src/api/logger.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import type { Config } from '../../src/config.ts';
import { testDatabaseOptions } from './neo4j.ts';
import { testConfig } from './test-config.ts';

/** What a command output. */
export interface CommandOutput {
  /** Its answer, on standard output. */
  readonly printed: string[];
  /** What it wrote to standard output that is no lines. */
  readonly bytes: Buffer[];
  /** What it output who waits, on standard error. */
  readonly progress: string[];
}

/** Runs a command over the test database, with some of the configuration as given; answers what it output. */
export async function runCommand(
  work: (context: CommandContext) => Promise<void>,
  config: Partial<Config> = {},
): Promise<CommandOutput> {
  const output: CommandOutput = { printed: [], bytes: [], progress: [] };
  await work({
    config: testConfig({ place: { kind: 'given', ...testDatabaseOptions() }, ...config }),
    log: createLogger('silent'),
    print: (line) => output.printed.push(line),
    output: new Writable({
      write: (bytes: Buffer, _encoding, done) => {
        output.bytes.push(bytes);
        done();
      },
    }),
    progress: (line) => output.progress.push(line),
    width: null,
    stop: new AbortController().signal,
    compute: (work) => work(),
  });
  return output;
}
