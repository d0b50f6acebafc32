import type { ManagedTransaction, Transaction } from 'neo4j-driver';
import { driverCall } from './driver-call.ts';
import { DatabaseDeadlineExceeded, isDatabaseFault, ReadCancelled } from './errors.ts';
import { explained, type Explained } from './explained.ts';
import { checkAddress, openDriver, sessionConfigOf, type DatabaseAddress } from './open-driver.ts';
import { toDriverParameters, type StatementParameters } from './parameters.ts';
import { readOver } from './read-over.ts';
import { openReplaceableDriver, type Expiry } from './replaceable-driver.ts';
import type { StatementOrigin, StatementTimes } from './statement-origin.ts';
import { readTable, type Row, type Table } from './table.ts';
import { CallersError, translateError } from './translate-error.ts';

/** Runs one statement inside a transaction and answers its rows. */
export type RunStatement = (text: string, parameters?: StatementParameters) => Promise<readonly Row[]>;

/** How long a call may take, in milliseconds, where the database's own default does not fit. */
export interface CallOptions {
  readonly deadlineMs?: number;
}

/** How a read is asked; `retry: false` gives up at the first transient failure instead of asking once more. */
export interface ReadOptions extends CallOptions {
  readonly retry?: boolean;
  /** Ends the statement in the database when it is aborted; the read then fails with ReadCancelled. */
  readonly signal?: AbortSignal;
  /** Whose statement it is and whether it is a heavy one, where statements wait in a queue (`statement-queue.ts`). */
  readonly client?: string;
  readonly isHeavy?: boolean;
  /** The request that it belongs to; left out for none. */
  readonly origin?: StatementOrigin;
  /** Where to write down when it has its turn; left out where nobody asks. */
  readonly times?: StatementTimes;
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
  write<T>(work: (run: RunStatement) => Promise<T>, options?: CallOptions): Promise<T>;
  /** One transaction of which nothing is kept: what `work` reads is as if what it wrote were there. Never retried. */
  rolledBack<T>(work: (run: RunStatement) => Promise<T>, options?: ReadOptions): Promise<T>;
  /** Runs a schema or administration statement, or one with CALL … IN TRANSACTIONS, which no transaction may hold; never retried. */
  schema(text: string, parameters?: StatementParameters, options?: CallOptions): Promise<Table>;
  /** What the database would do for a statement, without doing it. */
  explain(text: string, parameters?: StatementParameters): Promise<Explained>;
  /** Settles within 2 s: fulfilled when the database answers, else rejected with the fault. */
  ping(): Promise<void>;
  /** Closes every connection, within 2 s. */
  close(): Promise<void>;
}

/** Where the database is and how long it may take; times in milliseconds. */
export interface DatabaseOptions extends DatabaseAddress {
  /** For reads; 8 s unless given. */
  readonly deadlineMs?: number;
  /** For writes, retries included; 30 s unless given. */
  readonly writeDeadlineMs?: number;
  /** For schema and administration statements; 10 min unless given. */
  readonly schemaDeadlineMs?: number;
  /** How many calls may be under way at once; the rest wait their turn within their deadlines. 100 unless given. */
  readonly maxConnections?: number;
  /** Told of every fault before the caller is, with the driver's error as its `cause`, and the request of the statement. */
  readonly onFault?: (fault: Error, origin?: StatementOrigin) => void;
  /** Told when a connection was lost or none could be had, also where the call then succeeds: the database may be another process. */
  readonly onConnectionLost?: () => void;
}

const pingDeadlineMs = 2000;
const withRemarks = { notificationFilter: { minimumSeverityLevel: 'INFORMATION' } } as const;

/**
 * Opens a pool of connections; nothing is sent before the first call. Throws DatabaseRefused for an address that is
 * none. Remember to `close` it.
 */
export function openDatabase(options: DatabaseOptions): Database {
  const { deadlineMs = 8000, writeDeadlineMs = 30_000, schemaDeadlineMs = 600_000, maxConnections = 100 } = options;
  checkAddress(options.uri);
  const driver = openReplaceableDriver(() => openDriver(options, { deadlineMs, writeDeadlineMs, maxConnections }));
  const call = driverCall(driver, sessionConfigOf(options));
  const read = readOver(call, options.onConnectionLost);

  async function reported<T>(answer: Promise<T>, origin?: StatementOrigin): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      // What the caller's own work threw, and that he left, is no fault of the database.
      if (isDatabaseFault(error) && !(error instanceof ReadCancelled)) options.onFault?.(error, origin);
      throw error;
    }
  }

  return {
    read: (text, parameters = {}, { deadlineMs: within = deadlineMs, retry = true, signal, origin } = {}) =>
      reported((retry ? read.retrying : read.once)(text, parameters, within, signal), origin),
    write: (work, { deadlineMs: within = writeDeadlineMs } = {}) =>
      reported(
        call(within, {}, (session, expiry) =>
          session.executeWrite((transaction) => inTransaction(transaction, work, expiry, within), {
            timeout: Math.ceil(within),
          }),
        ),
      ),
    rolledBack: (work, { deadlineMs: within = deadlineMs, signal, origin } = {}) =>
      reported(
        call(
          within,
          {},
          async (session, expiry) => {
            const transaction = await session.beginTransaction({ timeout: Math.ceil(within) });
            try {
              return await inTransaction(transaction, work, expiry, within);
            } finally {
              // One that failed is rolled back already.
              await transaction.rollback().catch(() => undefined);
            }
          },
          signal,
        ),
        origin,
      ),
    schema: (text, parameters = {}, { deadlineMs: within = schemaDeadlineMs } = {}) =>
      reported(call(within, {}, (session) => readTable(session.run(text, toDriverParameters(parameters))))),
    explain: (text, parameters = {}) =>
      reported(
        call(deadlineMs, withRemarks, async (session) => {
          const result = session.run(`EXPLAIN ${text}`, toDriverParameters(parameters));
          return explained(await result.keys(), await result.summary());
        }),
      ),
    ping: async () => {
      await reported(read.retrying('RETURN 1', {}, pingDeadlineMs));
    },
    close: () => driver.close(),
  };
}

async function inTransaction<T>(
  transaction: ManagedTransaction | Transaction,
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
