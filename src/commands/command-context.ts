import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Logger } from '../api/logger.ts';
import type { Config } from '../config.ts';

/** What a command works with. */
export interface CommandContext {
  readonly config: Config;
  readonly log: Logger;
  /** Prints a line of the command's answer, on standard output. */
  readonly print: (line: string) => void;
  /** Where an answer goes that is no lines, as it is: standard output. Never ended. */
  readonly output: Writable;
  /** Prints a line for who waits, on standard error. */
  readonly progress: (line: string) => void;
  /** How many columns the terminal has; null where no terminal reads the answer. */
  readonly width: number | null;
  /** Aborted when the user or the system asks the command to end. */
  readonly stop: AbortSignal;
  /** Runs work that takes long without a pause, during which `stop` cannot be heard: the system then ends the program at once. */
  readonly compute: <T>(work: () => T) => T;
}

/** The migrations that come with the program. */
export const migrationsFolder = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

/** The sources that come with the program. */
export const bundledData = fileURLToPath(new URL('../../data', import.meta.url));
