/** What every fault of the database has in common: a message fit for any reader, and the driver's own words in `cause`, for the log alone. */
abstract class DatabaseFault extends Error {
  /** Neo4j's status code where there is one, for the log and for telling a broken constraint from a broken statement. */
  readonly code: string | undefined;

  constructor(message: string, code?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
  }
}

/** The database cannot answer now (unreachable, restarting, too busy); the same call may succeed later. */
export class DatabaseUnavailable extends DatabaseFault {
  /** Whether a connection was lost or none could be had: when the database answers again it may be another process. */
  get isConnectionLost(): boolean {
    return this.code === 'ServiceUnavailable' || this.code === 'SessionExpired';
  }

  constructor(message = 'The database cannot be reached at the moment.', code?: string, cause?: unknown) {
    super(message, code, cause);
  }
}

/** Too many others ask: the same call may succeed in some seconds. */
export class DatabaseOverloaded extends DatabaseUnavailable {}

/** No answer within the deadline. A read may be asked again; a write may or may not have happened. */
export class DatabaseDeadlineExceeded extends DatabaseFault {
  /** The deadline that was missed, in milliseconds. */
  readonly deadlineMs: number;

  constructor(deadlineMs: number, code?: string, cause?: unknown) {
    super(`The database gave no answer within ${deadlineMs / 1000} s.`, code, cause);
    this.deadlineMs = deadlineMs;
  }
}

/** Why a database turned us away; each needs a change of configuration or of the machine, not a second try. */
export type RefusalReason = 'credentials' | 'database' | 'permission' | 'version' | 'encryption' | 'address' | 'disk';

/** The database turned us away, and will again until the configuration changes; `message` says what to change. */
export class DatabaseRefused extends DatabaseFault {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, code?: string, cause?: unknown) {
    super(message, code, cause);
    this.reason = reason;
  }
}

/** The database took the statement and could not carry it out; `code` and `cause` say why, the message never does. */
export class StatementFailed extends DatabaseFault {
  constructor(code?: string, cause?: unknown) {
    super('The database could not carry out a statement.', code, cause);
  }
}

/** Whoever asked no longer waits for the answer (the signal of a read was aborted). */
export class ReadCancelled extends DatabaseFault {
  constructor() {
    super('The read was cancelled before the database answered.');
  }
}

/** True for each of the faults that this folder throws instead of a driver's error. */
export function isDatabaseFault(
  error: unknown,
): error is DatabaseUnavailable | DatabaseDeadlineExceeded | DatabaseRefused | StatementFailed | ReadCancelled {
  return error instanceof DatabaseFault;
}
