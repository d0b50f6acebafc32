import type { Database, RunStatement } from './database.ts';
import type { EndedStatement, StatementOrigin, StatementTimes } from './statement-origin.ts';

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
      const ended = { text, origin, startedAt, endedAt: performance.now(), waitedMs, wasPlanned, rows, fault };
      observer(ended);
      origin?.onStatement?.(ended);
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

  const observing = (run: RunStatement, origin: StatementOrigin | null): RunStatement => {
    return (text, parameters) => {
      const times: StatementTimes = { begunAt: null, wasPlanned: false };
      return observe(
        text,
        origin,
        times,
        () => run(text, parameters),
        (rows) => rows.length,
      );
    };
  };

  return {
    ...database,
    read: (text, parameters, options = {}) => {
      const times: StatementTimes = { begunAt: null, wasPlanned: false };
      const read = () => database.read(text, parameters, { ...options, times });
      return observe(text, options.origin ?? null, times, read, ({ rows }) => rows.length);
    },
    write: (work, options) => database.write((run) => work(observing(run, null)), options),
    rolledBack: (work, options = {}) =>
      database.rolledBack((run) => work(observing(run, options.origin ?? null)), options),
  };
}
