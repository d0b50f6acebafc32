import {
  DatabaseDeadlineExceeded,
  DatabaseOverloaded,
  DatabaseUnavailable,
  ReadCancelled,
  StatementFailed,
} from '../../graph/errors.ts';

/** What became of a statement, in one word. */
export type StatementOutcome = 'ok' | 'overloaded' | 'unavailable' | 'deadline' | 'cancelled' | 'failed' | 'defect';

/** The outcome of a statement that ended with a fault, or with null for none. */
export function statementOutcome(fault: unknown): StatementOutcome {
  if (fault === null) return 'ok';
  // The first is one of the second.
  if (fault instanceof DatabaseOverloaded) return 'overloaded';
  if (fault instanceof DatabaseUnavailable) return 'unavailable';
  if (fault instanceof DatabaseDeadlineExceeded) return 'deadline';
  if (fault instanceof ReadCancelled) return 'cancelled';
  return fault instanceof StatementFailed ? 'failed' : 'defect';
}
