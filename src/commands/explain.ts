import { ConfigError } from '../config.ts';
import { systemFault } from '../domain/system-fault.ts';
import { ImportAtFault } from '../exchange/in/import-at-fault.ts';
import { DatabaseDeadlineExceeded, DatabaseRefused, DatabaseUnavailable, StatementFailed } from '../graph/errors.ts';
import { BackupAtFault } from '../graph/managed/backup-file.ts';
import { ManagedStartFailed } from '../graph/managed/managed-start-failed.ts';
import { MigrationConflict } from '../graph/migrate.ts';
import { StoreDamaged } from '../graph/require-intact.ts';
import { QuestionsAtFault } from '../questions/read-questions.ts';
import { RegisterAtFault } from '../registers/register-at-fault.ts';
import { DataAtFault, EXIT, SomethingMissing, Stopped, WrongUsage } from './outcome.ts';

/** The exit code for an error, and the lines to print; null for an error that nobody foresaw. */
export function explain(error: unknown): { readonly code: number; readonly message: string } | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof StatementFailed)
    return { code: EXIT.missing, message: `${error.message} This is a defect; LOG_LEVEL=warn shows its cause.` };
  if (error instanceof ConfigError || error instanceof WrongUsage) return { code: EXIT.usage, message: error.message };
  if (
    [BackupAtFault, DataAtFault, ImportAtFault, QuestionsAtFault, RegisterAtFault].some((kind) => error instanceof kind)
  )
    return { code: EXIT.atFault, message: error.message };
  const missing = [
    SomethingMissing,
    Stopped,
    ManagedStartFailed,
    MigrationConflict,
    StoreDamaged,
    DatabaseUnavailable,
    DatabaseRefused,
    DatabaseDeadlineExceeded,
  ];
  if (!missing.some((kind) => error instanceof kind)) return systemProblem(error);
  return { code: EXIT.missing, message: [error.message, hintFor(error)].filter(Boolean).join(' ') };
}

/** A file, folder or stream that the system refuses: which, and why. */
function systemProblem(error: Error & { readonly path?: unknown }): ReturnType<typeof explain> {
  const words = systemFault(error);
  if (words === null) return null;
  const path = typeof error.path === 'string' ? error.path : 'a file or folder';
  return { code: EXIT.missing, message: `${path} cannot be used: ${words}.` };
}

/** Which variables to look at; the database itself does not know how it was configured. */
function hintFor(error: Error): string {
  if (error instanceof StoreDamaged)
    return 'Nothing was written. `guanxi restore FILE` puts a backup in its place; without one, delete the folder `store` in GUANXI_HOME and start again, which loads the source files anew.';
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
