import type { Database, StatementOrigin, StatementTimes } from './database.ts';

/** A statement that has ended, one way or the other. Times in milliseconds; moments on the clock of `performance`. */
export interface EndedStatement {
  readonly text: string;
  /** Null for a statement that belongs to no request. */
  readonly origin: StatementOrigin | null;
  readonly startedAt: number;
  readonly endedAt: number;
  /** How much of the time it waited for its turn. */
  readonly waitedMs: number;
  /** Whether the database had to plan it first, in which case that is part of the time. */
  readonly wasPlanned: boolean;
  /** How many rows it gave; null where it failed. */
  readonly rows: number | null;
  /** Why it failed; null where it did not. */
  readonly fault: unknown;
}

/** Told of every statement once it has ended, before its caller is. Must not throw. */
export type StatementObserver = (statement: EndedStatement) => void;

/**
 * A database that tells an observer of the statements that are read and written. To be put around the planning gate and the
 * queue, so that the time is the one that the caller waits.
 */
export function observed(database: Database, observer: StatementObserver): Database {
  const observe = async <T>(
    text: string,
    origin: StatementOrigin | null,
    times: StatementTimes,
    run: () => Promise<T>,
    rowsOf: (answer: T) => number,
  ): Promise<T> => {
    const startedAt = performance.now();
    const tell = (rows: number | null, fault: unknown) => {
      const waitedMs = (times.begunAt ?? startedAt) - startedAt;
      const { wasPlanned } = times;
      observer({ text, origin, startedAt, endedAt: performance.now(), waitedMs, wasPlanned, rows, fault });
    };
    let answer: T;
    try {
      answer = await run();
    } catch (error) {
      tell(null, error);
      throw error;
    }
    tell(rowsOf(answer), null);
    return answer;
  };

  return {
    ...database,
    read: (text, parameters, options = {}) => {
      const times: StatementTimes = { begunAt: null, wasPlanned: false };
      const read = () => database.read(text, parameters, { ...options, times });
      return observe(text, options.origin ?? null, times, read, ({ rows }) => rows.length);
    },
    write: (work, options) =>
      database.write(
        (run) =>
          work((text, parameters) => {
            const times = { begunAt: null, wasPlanned: false };
            return observe(
              text,
              null,
              times,
              () => run(text, parameters),
              (rows) => rows.length,
            );
          }),
        options,
      ),
  };
}
