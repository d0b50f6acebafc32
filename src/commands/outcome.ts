import { ConfigError } from '../config.ts';
import { DatabaseDeadlineExceeded, DatabaseRefused, DatabaseUnavailable, StatementFailed } from '../graph/errors.ts';
import { ManagedStartFailed } from '../graph/managed/managed-start-failed.ts';
import { MigrationConflict } from '../graph/migrate.ts';
import { RegisterAtFault } from '../registers/register-at-fault.ts';
import { QuestionsAtFault } from '../questions/read-questions.ts';

/** How a command ended, as its exit code. */
export const EXIT = { done: 0, atFault: 1, usage: 2, missing: 3 } as const;

/** The data or the answer is at fault; every line of the message has been made for the reader. */
export class DataAtFault extends Error {}

/** The words of the command line cannot be meant so; the message says what is allowed. */
export class WrongUsage extends Error {}

/** Something that is needed is missing, busy or cannot be reached; the message says what, and what to do. */
export class SomethingMissing extends Error {}

/** The user asked to stop before the work was done; nothing is wrong. */
export class Stopped extends Error {}

/** The exit code for an error, and the lines to print; null for an error that nobody foresaw. */
export function explain(error: unknown): { readonly code: number; readonly message: string } | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof StatementFailed)
    return { code: EXIT.missing, message: `${error.message} This is a defect; LOG_LEVEL=warn shows its cause.` };
  if (error instanceof ConfigError || error instanceof WrongUsage) return { code: EXIT.usage, message: error.message };
  if ([DataAtFault, QuestionsAtFault, RegisterAtFault].some((kind) => error instanceof kind))
    return { code: EXIT.atFault, message: error.message };
  const missing = [
    SomethingMissing,
    Stopped,
    ManagedStartFailed,
    MigrationConflict,
    DatabaseUnavailable,
    DatabaseRefused,
    DatabaseDeadlineExceeded,
  ];
  if (!missing.some((kind) => error instanceof kind)) return null;
  return { code: EXIT.missing, message: [error.message, hintFor(error)].filter(Boolean).join(' ') };
}

/** Which variables to look at; the database itself does not know how it was configured. */
function hintFor(error: Error): string {
  if (error instanceof DatabaseUnavailable) return 'Is it running, and is NEO4J_URI right?';
  if (!(error instanceof DatabaseRefused)) return '';
  const variables = {
    credentials: 'NEO4J_USERNAME and NEO4J_PASSWORD',
    database: 'NEO4J_DATABASE',
    encryption: 'NEO4J_URI',
  };
  const named = variables[error.reason as keyof typeof variables];
  return named ? `See to ${named}.` : '';
}
