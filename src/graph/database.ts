import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session, SessionConfig } from 'neo4j-driver';
import { openReplaceableDriver, type Expiry } from './replaceable-driver.ts';
import {
  DatabaseDeadlineExceeded,
  DatabaseRefused,
  DatabaseUnavailable,
  isDatabaseFault,
  ReadCancelled,
} from './errors.ts';
import { explained, type Explained } from './explained.ts';
import { toDriverParameters, type StatementParameters } from './parameters.ts';
import { readTable, type Row, type Table } from './table.ts';
import { CallersError, translateError } from './translate-error.ts';

/** Runs one statement inside a transaction and answers its rows. */
export type RunStatement = (text: string, parameters?: StatementParameters) => Promise<readonly Row[]>;

/** How long a call may take, in milliseconds, where the database's own default does not fit. */
export interface Patience {
  readonly deadlineMs?: number;
}

/** How a read is asked; `retry: false` gives up at the first transient failure instead of asking once more. */
export interface ReadOptions extends Patience {
  readonly retry?: boolean;
  /** Ends the statement in the database when it is aborted; the read then fails with ReadCancelled. */
  readonly signal?: AbortSignal;
  /** Whose statement it is and whether it is a heavy one, where statements wait in a queue (`statement-queue.ts`). */
  readonly client?: string;
  readonly isHeavy?: boolean;
}

/**
 * Neo4j, as the rest of the program sees it. Every call settles within its deadline, and fails with nothing but the
 * faults of errors.ts. Values come back as the driver decodes them: a statement returns maps, lists and scalars
 * rather than nodes or temporal values, which only the driver's own types could describe.
 */
export interface Database {
  /** Runs a reading statement outside any managed transaction, the fastest way; retried once at most. */
  read(text: string, parameters?: StatementParameters, options?: ReadOptions): Promise<Table>;
  /** One transaction: all of what `work` runs, or nothing. `work` is run again after a transient failure, so it must be idempotent. */
  write<T>(work: (run: RunStatement) => Promise<T>, patience?: Patience): Promise<T>;
  /** Runs a schema or administration statement, or one with CALL … IN TRANSACTIONS, which no transaction may hold; never retried. */
  schema(text: string, parameters?: StatementParameters, patience?: Patience): Promise<Table>;
  /** What the database would do for a statement, without doing it. */
  explain(text: string, parameters?: StatementParameters): Promise<Explained>;
  /** Settles within 2 s: fulfilled when the database answers, else rejected with the fault. */
  ping(): Promise<void>;
  /** Closes every connection, within 2 s. */
  close(): Promise<void>;
}

/** Where the database is and how long it may take; times in milliseconds. */
export interface DatabaseOptions {
  /** bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database unless given. */
  readonly database?: string | undefined;
  /** For reads; 8 s unless given. */
  readonly deadlineMs?: number;
  /** For writes, retries included; 30 s unless given. */
  readonly writeDeadlineMs?: number;
  /** For schema and administration statements; 10 min unless given. */
  readonly schemaDeadlineMs?: number;
  /** How many calls may be under way at once; the rest wait their turn within their deadlines. 100 unless given. */
  readonly maxConnections?: number;
  /** Told of every fault before the caller is, with the driver's error as its `cause`. */
  readonly onFault?: (fault: Error) => void;
  /** Told when a connection was lost or none could be had, also where the call then succeeds: the database may be another process. */
  readonly onConnectionLost?: () => void;
}

const pingDeadlineMs = 2000;
const connectTimeoutMs = 3000;
const reading = { defaultAccessMode: 'READ' } as const;
const remarking = { notificationFilter: { minimumSeverityLevel: 'INFORMATION' } } as const;

/**
 * Opens a pool of connections; nothing is sent before the first call. Throws DatabaseRefused for an address that is
 * none. Remember to `close` it.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const { uri, deadlineMs = 8000, writeDeadlineMs = 30_000, schemaDeadlineMs = 600_000 } = options;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) {
    const message = 'The address of the database must look like bolt://host:7687 or neo4j+s://host:7687.';
    throw new DatabaseRefused('address', message);
  }
  // In a cluster a read may go to a follower, which must first have caught up with our own writes.
  const bookmarks = uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  const place = { ...(options.database ? { database: options.database } : {}), ...bookmarks };
  const slot = openReplaceableDriver(openDriver);

  function openDriver(): Driver {
    return neo4j.driver(uri, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.maxConnections ?? 100,
      connectionTimeout: Math.min(connectTimeoutMs, deadlineMs),
      // A full pool must be told from a silent database, so it gives up first.
      connectionAcquisitionTimeout: Math.max(deadlineMs / 2, deadlineMs - 2000),
      maxTransactionRetryTime: writeDeadlineMs,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'guanxi',
    });
  }

  async function call<T>(
    within: number,
    config: SessionConfig,
    work: (session: Session, expiry: Expiry) => Promise<T>,
    signal?: AbortSignal,
  ) {
    try {
      return await slot.run(within, async (driver, expiry) => {
        const session = driver.session({ ...place, ...config });
        try {
          return await unlessAborted(work(session, expiry), signal);
        } finally {
          // Its connection went back to the pool with the last row, and nobody needs to wait for the rest. Before that, to close
          // a session resets its connection, which ends the statement.
          void session.close().catch(() => undefined);
        }
      });
    } catch (error) {
      throw translateError(error, within);
    }
  }

  async function reported<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof Error && !(error instanceof ReadCancelled)) options.onFault?.(error);
      throw error;
    }
  }

  async function readOnce(
    text: string,
    parameters: StatementParameters,
    within: number,
    signal?: AbortSignal,
  ): Promise<Table> {
    if (signal?.aborted) throw new ReadCancelled();
    const given = toDriverParameters(parameters);
    // The server is told the deadline too, so that it does not go on computing what nobody waits for.
    try {
      return await call(
        within,
        reading,
        (session) => readTable(withoutStack(() => session.run(text, given, { timeout: Math.ceil(within) }))),
        signal,
      );
    } catch (error) {
      if (error instanceof DatabaseUnavailable && error.isConnectionLost) options.onConnectionLost?.();
      throw error;
    }
  }

  async function readRetrying(
    text: string,
    parameters: StatementParameters,
    within: number,
    signal?: AbortSignal,
  ): Promise<Table> {
    const start = performance.now();
    try {
      return await readOnce(text, parameters, within, signal);
    } catch (error) {
      // A pooled connection that died with a restarted server fails at once, and a new one then succeeds.
      const left = Math.floor(within - (performance.now() - start));
      if (!(error instanceof DatabaseUnavailable) || left < 1) throw error;
      return readOnce(text, parameters, left, signal);
    }
  }

  async function write<T>(work: (run: RunStatement) => Promise<T>, { deadlineMs: within = writeDeadlineMs }: Patience) {
    return call(within, {}, (session, expiry) =>
      session.executeWrite((transaction) => inTransaction(transaction, work, expiry, within), {
        timeout: Math.ceil(within),
      }),
    );
  }

  return {
    read: (text, parameters = {}, { deadlineMs: within = deadlineMs, retry = true, signal } = {}) =>
      reported((retry ? readRetrying : readOnce)(text, parameters, within, signal)),
    write: (work, patience = {}) => reported(write(work, patience)),
    schema: (text, parameters = {}, { deadlineMs: within = schemaDeadlineMs } = {}) =>
      reported(call(within, {}, (session) => readTable(session.run(text, toDriverParameters(parameters))))),
    explain: (text, parameters = {}) =>
      reported(
        call(deadlineMs, remarking, async (session) => {
          const result = session.run(`EXPLAIN ${text}`, toDriverParameters(parameters));
          return explained(await result.keys(), await result.summary());
        }),
      ),
    ping: async () => {
      await reported(readRetrying('RETURN 1', {}, pingDeadlineMs));
    },
    close: () => slot.close(),
  };
}

/** The outcome of work, unless the signal is aborted first. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new ReadCancelled());
    signal.addEventListener('abort', cancel, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

async function inTransaction<T>(
  transaction: ManagedTransaction,
  work: (run: RunStatement) => Promise<T>,
  expiry: Expiry,
  deadlineMs: number,
): Promise<T> {
  const run: RunStatement = async (text, parameters = {}) => {
    if (expiry.expired) throw new DatabaseDeadlineExceeded(deadlineMs);
    try {
      return (await readTable(transaction.run(text, toDriverParameters(parameters)))).rows;
    } catch (error) {
      throw translateError(error, deadlineMs);
    }
  };
  try {
    return await work(run);
  } catch (error) {
    // The driver retries only what it recognises as its own error; what the caller's work threw passes through.
    if (isDatabaseFault(error)) throw error.cause instanceof Error ? error.cause : error;
    throw new CallersError(error);
  }
}

/**
 * The driver writes down, for its errors, where each statement was run. That is always here, and making a text of it
 * costs as much as a tenth of what a small read costs the server.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
