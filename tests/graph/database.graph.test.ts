import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import neo4j from 'neo4j-driver';
import type { Database, RunStatement } from '../../src/graph/database.ts';
import { DatabaseDeadlineExceeded, ReadCancelled, StatementFailed } from '../../src/graph/errors.ts';
import { float } from '../../src/graph/parameters.ts';
import { fault } from '../support/fault.ts';
import { openTestDatabase, testDatabaseOptions, wipe, withTestDatabase } from '../support/neo4j.ts';
import { until } from '../support/program.ts';

let database: Database;
beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
});
afterAll(() => database.close());

// It takes longer than any test may.
const slow = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS slow';

/** Settles once so many have arrived, and how each of them says that it has. */
function meeting(size: number): [Promise<void>, () => void] {
  let arrive: () => void = () => undefined;
  let arrived = 0;
  const met = new Promise<void>((resolve) => {
    arrive = () => {
      arrived += 1;
      if (arrived === size) resolve();
    };
  });
  return [met, arrive];
}

describe('rolledBack', () => {
  test('reads what it wrote itself, and nothing of that is kept, whether it ends well or not', async () => {
    const written = 'MATCH (n:RolledBack) RETURN count(*)';
    const work = async (run: RunStatement) => {
      await run('CREATE (:RolledBack)');
      return (await run(written))[0];
    };
    expect(await database.rolledBack(work)).toEqual([1]);
    const failing = database.rolledBack(async (run) => {
      await work(run);
      throw new Error('enough');
    });
    await expect(failing).rejects.toThrow('enough');
    expect((await database.read(written)).rows).toEqual([[0]]);
  });
});

describe('read', () => {
  test('answers columns and rows, whole numbers as numbers', async () => {
    const { keys, rows } = await database.read('UNWIND [1, 2] AS n RETURN n, {double: n * 2, half: n / 2.0} AS map');
    expect(keys).toEqual(['n', 'map']);
    expect(rows).toEqual([
      [1, { double: 2, half: 0.5 }],
      [2, { double: 4, half: 1 }],
    ]);
  });

  test('answers the columns of a statement without rows', async () => {
    expect(await database.read('MATCH (n:Nothing) RETURN n.id AS id')).toEqual({ keys: ['id'], rows: [] });
  });

  test('answers more rows than the driver fetches at once', async () => {
    expect((await database.read('UNWIND range(1, 2500) AS n RETURN n')).rows).toHaveLength(2500);
  });

  test('sends whole numbers as integers, at every depth, and marked ones as floats', async () => {
    const text = `RETURN valueType($whole), valueType($list[0].deep), valueType($fraction), valueType($marked),
      valueType($none), valueType($text)`;
    const parameters = { whole: 3, list: [{ deep: 4 }], fraction: 0.5, marked: float(3), none: null, text: '3' };
    const types = (await database.read(text, parameters)).rows[0];
    expect(types?.map((type) => String(type).split(' ')[0])).toEqual([
      'INTEGER',
      'INTEGER',
      'FLOAT',
      'FLOAT',
      'NULL',
      'STRING',
    ]);
  });

  test('leaves the parameters it was given as they were', async () => {
    const parameters = Object.freeze({ ids: Object.freeze([1, 2]) });
    await database.read('RETURN $ids AS ids', parameters);
    expect(parameters).toEqual({ ids: [1, 2] });
  });

  test('fails as a statement, without a word of it, when the statement is wrong', async () => {
    const error = await fault(database.read('MATCH (n:Secret RETURN n'));
    expect(error).toBeInstanceOf(StatementFailed);
    expect(error).toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect((error as Error).message).toBe('The database could not carry out a statement.');
    expect(((error as Error).cause as Error).message).toContain('Invalid input');
  });

  test('fails as a statement when a parameter is missing', async () => {
    expect(await fault(database.read('RETURN $id'))).toMatchObject({
      code: 'Neo.ClientError.Statement.ParameterMissing',
    });
  });

  test('gives up at its deadline, and the server stops computing', async () => {
    expect(await fault(database.read(slow, {}, { deadlineMs: 500 }))).toBeInstanceOf(DatabaseDeadlineExceeded);
    await until('the server stopped', async () => {
      const running = await database.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      return !running.rows.flat().some((text) => String(text).includes('AS slow'));
    });
  });

  const isRunning = async (name: string) => {
    const running = await database.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
    return running.rows.flat().some((text) => String(text).includes(`AS ${name}`));
  };

  test('ends when it is cancelled, in the database too, and its connection serves the next', async () => {
    const faults: Error[] = [];
    await withTestDatabase({ maxConnections: 1, onFault: (error) => faults.push(error) }, async (opened) => {
      const left = new AbortController();
      const cancelled = fault(opened.read(slow.replace('AS slow', 'AS abandoned'), {}, { signal: left.signal }));
      await until('the server computes', () => isRunning('abandoned'));
      left.abort();
      expect(await cancelled).toBeInstanceOf(ReadCancelled);
      await until('the server stopped', async () => !(await isRunning('abandoned')));
      expect((await opened.read('RETURN 1')).rows).toEqual([[1]]);
    });
    // To leave is no fault.
    expect(faults).toEqual([]);
  });

  test('sends nothing where it was cancelled before', async () => {
    expect(await fault(database.read('RETURN', {}, { signal: AbortSignal.abort() }))).toBeInstanceOf(ReadCancelled);
  });

  test('is not touched by a signal that is aborted after the answer', async () => {
    const left = new AbortController();
    expect((await database.read('RETURN 1', {}, { signal: left.signal })).rows).toEqual([[1]]);
    left.abort();
    expect((await database.read('RETURN 2')).rows).toEqual([[2]]);
  });

  test('reports each fault once', async () => {
    const faults: Error[] = [];
    await withTestDatabase({ onFault: (error) => faults.push(error) }, (opened) => fault(opened.read('RETURN')));
    expect(faults).toEqual([expect.any(StatementFailed)]);
  });

  test('reports no fault where the work of a write refuses', async () => {
    const faults: Error[] = [];
    const refused = new Error('refused');
    const work = () => Promise.reject(refused);
    await withTestDatabase({ onFault: (error) => faults.push(error) }, async (opened) =>
      expect(await fault(opened.write(work))).toBe(refused),
    );
    expect(faults).toEqual([]);
  });
});

describe('write', () => {
  beforeEach(() => wipe(database));

  const count = async () => (await database.read('MATCH (n:Written) RETURN count(n)')).rows[0]?.[0];

  test('does all of the work, each statement seeing what the ones before it did', async () => {
    const seen = await database.write(async (run) => {
      await run('CREATE (:Written {n: $n})', { n: 1 });
      return run('MATCH (w:Written) RETURN w.n AS n');
    });
    expect(seen).toEqual([[1]]);
    expect(await count()).toBe(1);
  });

  test('does nothing when the work throws, and passes on what it threw', async () => {
    const own = new Error('changed my mind');
    const failing = database.write(async (run) => {
      await run('CREATE (:Written)');
      throw own;
    });
    expect(await fault(failing)).toBe(own);
    expect(await count()).toBe(0);
  });

  test('does nothing when a statement fails, and tells a broken constraint by its code', async () => {
    await database.schema('CREATE CONSTRAINT test_written IF NOT EXISTS FOR (w:Written) REQUIRE w.id IS UNIQUE');
    try {
      const twice = database.write(async (run) => {
        await run('CREATE (:Written {id: 1})');
        await run('CREATE (:Written {id: 1})');
      });
      expect(await fault(twice)).toMatchObject({
        name: 'StatementFailed',
        code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
      });
      expect(await count()).toBe(0);
    } finally {
      await database.schema('DROP CONSTRAINT test_written IF EXISTS');
    }
  });

  test('is done once when two writers lock each other out, as the driver runs the loser again', async () => {
    await database.write((run) => run("CREATE (:Written {id: 'a', n: 0}), (:Written {id: 'b', n: 0})"));
    const touch = 'MATCH (w:Written {id: $id}) SET w.n = w.n + 1';
    let attempts = 0;
    const [bothHoldOne, holdsOne] = meeting(2);
    const writer = (first: string, second: string) =>
      database.write(async (run) => {
        attempts += 1;
        await run(touch, { id: first });
        holdsOne();
        await bothHoldOne;
        await run(touch, { id: second });
      });
    await Promise.all([writer('a', 'b'), writer('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    expect((await database.read('MATCH (w:Written) RETURN w.n')).rows).toEqual([[2], [2]]);
  });

  test('gives up at its deadline and does not begin again behind the back of its caller', async () => {
    const [overdue, isOverdue] = meeting(1);
    const [ended, hasEnded] = meeting(1);
    let refused: unknown;
    const late = database.write(
      async (run) => {
        await overdue;
        refused = await fault(run('CREATE (:Written)'));
        hasEnded();
        throw refused;
      },
      { deadlineMs: 500 },
    );
    expect(await fault(late)).toBeInstanceOf(DatabaseDeadlineExceeded);
    isOverdue();
    await ended;
    expect(refused).toBeInstanceOf(DatabaseDeadlineExceeded);
    // The driver begins again after an error that it calls retryable, and after no other.
    expect(neo4j.Neo4jError.isRetryable(refused)).toBe(false);
    expect((refused as Error).cause).toBeUndefined();
    expect(await count()).toBe(0);
  });
});

describe('explain', () => {
  test('answers columns, plan and remarks', async () => {
    const { keys, plan, notifications } = await database.explain('MATCH (a:Absent) RETURN a.n AS n');
    expect(keys).toEqual(['n']);
    expect(plan.operator).toBe('ProduceResults');
    expect(JSON.stringify(plan)).toContain('NodeByLabelScan');
    expect(notifications.map(({ code }) => code)).toContain('Neo.ClientNotification.Statement.UnknownLabelWarning');
  });

  test('does not run the statement', async () => {
    await database.explain('CREATE (w:Written)');
    expect((await database.read('MATCH (w:Written) RETURN w')).rows).toEqual([]);
  });

  test('has no remark on a statement that needs none', async () => {
    expect((await database.explain('RETURN $n AS n', { n: 1 })).notifications).toEqual([]);
  });
});

test('a routing address reads its own writes', async () => {
  const uri = testDatabaseOptions().uri.replace('bolt:', 'neo4j:');
  await withTestDatabase({ uri }, async (routed) => {
    await routed.write((run) => run('CREATE (:Routed {n: 1})'));
    expect((await routed.read('MATCH (r:Routed) RETURN r.n')).rows).toEqual([[1]]);
    expect((await routed.explain('RETURN 1 AS one')).keys).toEqual(['one']);
    await routed.ping();
  });
});
