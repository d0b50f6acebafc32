import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logSlowStatements } from '../../src/api/observe/log-slow-statements.ts';
import type { Database } from '../../src/graph/database.ts';
import { DatabaseOverloaded, StatementFailed } from '../../src/graph/errors.ts';
import { observed } from '../../src/graph/observed.ts';
import { openPlanningGate } from '../../src/graph/planning-gate.ts';
import { statementHash } from '../../src/graph/statement-hash.ts';
import type { EndedStatement, StatementOrigin } from '../../src/graph/statement-origin.ts';
import { queued } from '../../src/graph/statement-queue.ts';
import type { Table } from '../../src/graph/table.ts';
import { withReadOptions } from '../../src/graph/with-read-options.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { linesOf } from '../support/log-lines.ts';

const TEXT = 'MATCH (entity {id: $id}) RETURN entity.id';
const origin: StatementOrigin = { requestId: 'r1', caller: 'key', operationName: 'Lookup' };

/** A database that takes so many milliseconds for a statement. */
function slowDatabase(ms: number): Database {
  const read = async (): Promise<Table> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return { keys: ['id'], rows: [['one'], ['two']] };
  };
  return { ...fakeDatabase(() => []), read };
}

/** What is observed of a database, which is asked on behalf of a request. */
function observing(database: Database) {
  const ended: EndedStatement[] = [];
  return {
    ended,
    database: withReadOptions(
      observed(database, (one) => void ended.push(one)),
      { origin },
    ),
  };
}

const msOf = ({ startedAt, endedAt }: EndedStatement) => Math.round(endedAt - startedAt);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an observer of a database', () => {
  it('gets each statement as it ends, with the time that it took and its rows', async () => {
    const { ended, database } = observing(slowDatabase(30));
    const reading = database.read(TEXT, { id: 'x' });
    await vi.advanceTimersByTimeAsync(29);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect((await reading).rows).toHaveLength(2);
    expect(ended).toMatchObject([{ text: TEXT, origin, waitedMs: 0, wasPlanned: false, rows: 2, fault: null }]);
    expect(msOf(ended[0]!)).toBe(30);
  });

  it('gets a statement that fails, and the caller gets the fault', async () => {
    const fault = new StatementFailed();
    const { ended, database } = observing({ ...fakeDatabase(() => []), read: () => Promise.reject(fault) });
    await expect(database.read(TEXT)).rejects.toBe(fault);
    expect(ended).toMatchObject([{ rows: null, fault }]);
  });

  it('is told how long a statement waited for its turn', async () => {
    const { ended, database } = observing(queued(slowDatabase(30), { atOnce: 1 }));
    const both = [database.read(TEXT), database.read(TEXT)];
    await vi.advanceTimersByTimeAsync(60);
    await Promise.all(both);
    expect(ended.map((one) => [msOf(one), Math.round(one.waitedMs)])).toEqual([
      [30, 0],
      [60, 30],
    ]);
  });

  it('gets a statement that never had its turn', async () => {
    const { ended, database } = observing(queued(slowDatabase(30), { atOnce: 1, mostWaiting: 0 }));
    const first = database.read(TEXT);
    await expect(database.read(TEXT)).rejects.toBeInstanceOf(DatabaseOverloaded);
    await vi.advanceTimersByTimeAsync(30);
    await first;
    expect(ended.map(({ rows, waitedMs }) => [rows, waitedMs])).toEqual([
      [null, 0],
      [2, 0],
    ]);
  });

  it('is told which statement was planned, and which waited for the plan of another', async () => {
    const gate = openPlanningGate({ warm: queued(slowDatabase(5)), planner: slowDatabase(500) });
    const { ended, database } = observing(gate.asked);
    const both = [database.read(TEXT), database.read(TEXT)];
    await vi.advanceTimersByTimeAsync(505);
    await Promise.all(both);
    const third = database.read(TEXT);
    await vi.advanceTimersByTimeAsync(5);
    await third;
    expect(ended.map((one) => [msOf(one), Math.round(one.waitedMs), one.wasPlanned])).toEqual([
      [500, 0, true],
      [505, 500, false],
      [5, 0, false],
    ]);
  });

  it('gets each statement of a write', async () => {
    const { ended, database } = observing({
      ...fakeDatabase(() => []),
      write: (work) => work(async () => [['one']]),
    });
    await database.write(async (run) => {
      await run('CREATE (one)');
      await run('CREATE (other)');
    });
    expect(ended.map(({ text, rows, origin: whose }) => [text, rows, whose])).toEqual([
      ['CREATE (one)', 1, null],
      ['CREATE (other)', 1, null],
    ]);
  });
});

describe('the log of slow statements', () => {
  const slow = (over: Partial<EndedStatement> = {}): EndedStatement => ({
    ...{ text: TEXT, origin, startedAt: 100, endedAt: 1350.4, waitedMs: 20.2, wasPlanned: false, rows: 3, fault: null },
    ...over,
  });

  it('names what took longer than it may, and nothing else', () => {
    const { log, lines } = linesOf('info');
    const observe = logSlowStatements(log, 1000);
    observe(slow({ endedAt: 1099 }));
    observe(slow());
    observe(slow({ origin: null, wasPlanned: true, rows: null, fault: new StatementFailed('x', new Error('inside')) }));
    const own = new Set(['time', 'pid', 'hostname']);
    const said = lines.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => !own.has(name))));
    expect(said).toEqual([
      {
        ...{ level: 40, msg: 'a statement was slow', ms: 1250, waitedMs: 20, statement: statementHash(TEXT), rows: 3 },
        ...{ operation: 'Lookup', caller: 'key', requestId: 'r1' },
      },
      {
        ...{ level: 40, msg: 'a statement was slow', ms: 1250, waitedMs: 20, statement: statementHash(TEXT) },
        ...{ planned: true, fault: 'StatementFailed' },
      },
    ]);
  });

  it('names nothing where no time is too long, nor what is for debugging where that is not asked', () => {
    const { log, lines } = linesOf('info');
    logSlowStatements(log, 0)(slow());
    logSlowStatements(log, 1000, 'debug')(slow());
    expect(lines).toEqual([]);
  });

  it('has the text where the level is debug', () => {
    const { log, lines } = linesOf('debug');
    logSlowStatements(log, 1000)(slow());
    expect(lines).toMatchObject([{ text: TEXT }]);
  });

  it('names a statement by the beginning of the SHA-256 of its text, so that a text can be compared', () => {
    expect(statementHash(TEXT)).toBe(createHash('sha256').update(TEXT).digest('hex').slice(0, 12));
    expect(statementHash(`${TEXT} `)).not.toBe(statementHash(TEXT));
  });
});
