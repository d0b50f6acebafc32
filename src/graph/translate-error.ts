import { isRetryableError, Neo4jError } from 'neo4j-driver';
import {
  DatabaseDeadlineExceeded,
  DatabaseRefused,
  DatabaseUnavailable,
  isDatabaseFault,
  StatementFailed,
  type RefusalReason,
} from './errors.ts';

// By neo4j:// the driver looks for the leader itself.
const NO_LEADER = 'That member of the cluster takes no writes: give the address of the cluster as neo4j://host:7687.';

const refusals: Readonly<Record<string, [RefusalReason, string]>> = {
  'Neo.ClientError.Cluster.NotALeader': ['address', NO_LEADER],
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': ['address', NO_LEADER],
  'Neo.ClientError.Security.Unauthorized': ['credentials', 'The database refused the user name or the password.'],
  'Neo.ClientError.Security.AuthenticationRateLimit': [
    'credentials',
    'The database refuses this user for some seconds after too many wrong passwords.',
  ],
  'Neo.ClientError.Security.CredentialsExpired': [
    'credentials',
    'The password of this user has expired: set a new one in the database first.',
  ],
  'Neo.ClientError.Security.Forbidden': ['permission', 'The database does not allow this user what was asked.'],
  'Neo.ClientError.Database.DatabaseNotFound': ['database', 'The database server has no database of that name.'],
};

/** How Neo4j names what it could not put on its disk: it then takes no further write until it is started again. */
const unwritten = new Set([
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.General.StorageDamageDetected',
]);

const timeouts = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

// A statement that needs more memory than the server allows fails again on every retry, whatever its class says.
const neverTransient = new Set(['Neo.TransientError.General.MemoryPoolOutOfMemoryError']);

// The driver gives these no code of their own, so its wording is all there is to go by; tests/graph guards each.
const wording = {
  version: /negotiate|unknown (bolt )?protocol|unsupported protocol|not supported by this driver/i,
  encryption: /certificate|self.signed|SSL|TLS|EPROTO/,
  disk: /no space left on device|disk (is )?full|read-only file system/i,
  unavailable:
    /acquisition timed out|acquire a connection|pool is closed|closed session|driver.*closed|closed.*connection/i,
};

/** Carries what a caller's own code threw inside a transaction past the translation, which is for the driver's errors. */
export class CallersError extends Error {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    super("A caller's own error", { cause: thrown });
    this.thrown = thrown;
  }
}

/** The one translation at the border: a driver's error in, one of our faults out. Ours, and a caller's own, pass through. */
export function translateError(error: unknown, deadlineMs: number): unknown {
  if (error instanceof CallersError) return error.thrown;
  if (isDatabaseFault(error)) return error;
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error && wording.unavailable.test(error.message)
      ? new DatabaseUnavailable(undefined, undefined, error)
      : new StatementFailed(undefined, error);
  }
  const { code } = error;
  const refusal = refusals[code];
  if (refusal) return new DatabaseRefused(refusal[0], refusal[1], code, error);
  if (unwritten.has(code) || wording.disk.test(error.message)) {
    const message = 'The database cannot write to its disk: it is full, or it fails.';
    return new DatabaseRefused('disk', message, code, error);
  }
  if (timeouts.has(code)) return new DatabaseDeadlineExceeded(deadlineMs, code, error);
  if (error.message.includes('responded HTTP')) {
    return new DatabaseRefused(
      'address',
      'That address speaks HTTP: give the Bolt address of the database.',
      code,
      error,
    );
  }
  if (code === 'ServiceUnavailable' && wording.encryption.test(error.message)) {
    const hint = 'An encrypted connection to the database failed: its certificate is not trusted, or it offers none.';
    return new DatabaseRefused('encryption', hint, code, error);
  }
  if (wording.version.test(error.message) && !code.startsWith('Neo.')) {
    return new DatabaseRefused('version', 'The database is too old or too new for this program.', code, error);
  }
  if (isRetryableError(error) && !neverTransient.has(code)) return new DatabaseUnavailable(undefined, code, error);
  if (!code.startsWith('Neo.') && wording.unavailable.test(error.message)) {
    return new DatabaseUnavailable('The database is too busy to take another call.', code, error);
  }
  return new StatementFailed(code, error);
}
