import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import {
  DatabaseDeadlineExceeded,
  DatabaseUnavailable,
  ReadCancelled,
  StatementFailed,
} from '../../src/graph/errors.ts';
import { openPlanningGate, type PlanningGateOptions } from '../../src/graph/planning-gate.ts';
import type { Table } from '../../src/graph/table.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const TABLE: Table = { keys: ['value'], rows: [['planned']] };

/** A planning that the test ends as it likes. */
interface Begun {
  readonly text: string;
  end(): void;
  fail(error: Error): void;
}

/** A gate before a database whose plannings last until the test ends them. */
function gateWith(options: Partial<PlanningGateOptions> = {}) {
  const begun: Begun[] = [];
  const warm: string[] = [];
  const planner: Database = {
    ...fakeDatabase(() => []),
    read: (text) =>
      new Promise((resolve, reject) => begun.push({ text, end: () => resolve(TABLE), fail: (error) => reject(error) })),
  };
  const gate = openPlanningGate({
    warm: fakeDatabase((text) => {
      warm.push(text);
      return [['warm']];
    }),
    planner,
    ...options,
  });
  return { gate, begun, warm, texts: () => begun.map(({ text }) => text) };
}

/** Lets everything go on that does not wait for a planning or for time. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a statement that was not asked before', () => {
  test('is planned by being run, and from then on runs past the gate', async () => {
    const { gate, begun, warm } = gateWith();
    const first = gate.asked.read('RETURN 1');
    begun[0]!.end();
    expect(await first).toEqual(TABLE);
    expect((await gate.asked.read('RETURN 1')).rows).toEqual([['warm']]);
    expect(warm).toEqual(['RETURN 1']);
    expect(begun).toHaveLength(1);
  });

  test('is planned once, however many ask it; the others then run it with what they ask', async () => {
    const { gate, begun, warm } = gateWith();
    const asking = [1, 2, 3].map((id) => gate.asked.read('RETURN $id', { id }));
    await settled();
    expect(begun).toHaveLength(1);
    begun[0]!.end();
    expect((await Promise.all(asking)).map(({ rows }) => rows[0])).toEqual([['planned'], ['warm'], ['warm']]);
    expect(warm).toHaveLength(2);
  });

  test('runs for those who waited a few at a time, so that none of them misses its deadline', async () => {
    const running: (() => void)[] = [];
    const warm: Database = {
      ...fakeDatabase(() => []),
      read: () => new Promise((resolve) => running.push(() => resolve(TABLE))),
    };
    const { gate, begun } = gateWith({ warm, releasedAtOnce: 2 });
    const asking = Array.from({ length: 6 }, (_, id) => gate.asked.read('RETURN $id', { id }));
    begun[0]!.end();
    await settled();
    expect(running).toHaveLength(2);
    running[0]!();
    await settled();
    expect(running).toHaveLength(3);
    for (let index = 1; index < 5; index += 1) {
      running[index]!();
      await settled();
    }
    expect(await Promise.all(asking)).toHaveLength(6);
  });

  test('holds nobody up who waited for another statement, and no one for ever', async () => {
    const never: Database['read'] = () => new Promise(() => undefined);
    const warm: Database = {
      ...fakeDatabase(() => []),
      read: (text) => (text === 'A' ? never(text) : Promise.resolve(TABLE)),
    };
    const { gate, begun } = gateWith({ warm, releasedAtOnce: 1, waitMs: 1000 });
    const stuck = [1, 2, 3].map((id) => gate.asked.read('A', { id }));
    const other = [1, 2].map((id) => gate.asked.read('B', { id }));
    for (const { end } of begun) end();
    expect(await Promise.all(other)).toEqual([TABLE, TABLE]);
    const late = Promise.allSettled(stuck.slice(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect((await late).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test.each([
    ['null where a date was', { asOf: '2011' }, { asOf: null }],
    ['a number where a text was', { value: '1' }, { value: 1 }],
    ['a fraction where a whole number was', { value: 1 }, { value: 1.5 }],
    ['numbers where texts were', { list: ['a'] }, { list: [1] }],
  ])('is planned anew with %s', async (_what, one, other) => {
    const { gate, begun } = gateWith();
    void gate.asked.read('RETURN 1', one);
    begun[0]!.end();
    await settled();
    void gate.asked.read('RETURN 1', other);
    expect(begun).toHaveLength(2);
  });

  test.each([
    [true, 2],
    [false, 1],
  ])('is planned anew for parameters of another size where the database does so: %s', async (sizes, plannings) => {
    const { gate, begun } = gateWith({ sizes });
    void gate.asked.read('RETURN $id', { id: 'saic' });
    begun[0]!.end();
    await settled();
    void gate.asked.read('RETURN $id', { id: 'shanghai-sme-development-service-center' });
    expect(begun).toHaveLength(plannings);
  });
});

describe('the queue before the planner', () => {
  test('lets two in at once, the next when one is done', async () => {
    const { gate, begun, texts } = gateWith();
    for (const text of ['A', 'B', 'C', 'D']) void gate.asked.read(text);
    expect(texts()).toEqual(['A', 'B']);
    begun[1]!.end();
    await settled();
    expect(texts()).toEqual(['A', 'B', 'C']);
  });

  test('plans what is asked before what might be', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    void gate.expected.read('A');
    void gate.expected.read('B');
    void gate.asked.read('C');
    begun[0]!.end();
    await settled();
    expect(texts()).toEqual(['A', 'C']);
  });

  test('plans sooner what might be asked once somebody does ask it', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    for (const text of ['A', 'B', 'C']) void gate.expected.read(text);
    void gate.asked.read('C');
    begun[0]!.end();
    await settled();
    expect(texts()).toEqual(['A', 'C']);
  });

  test('plans first of what might be asked what was asked most', async () => {
    const uses: Record<string, number> = { B: 2, D: 7 };
    const { gate, begun, texts } = gateWith({ atOnce: 1, usesBefore: (text) => uses[text] ?? 0 });
    for (const text of ['A', 'B', 'C', 'D']) void gate.expected.read(text);
    for (let place = 0; place < 3; place += 1) {
      begun[place]!.end();
      await settled();
    }
    expect(texts()).toEqual(['A', 'D', 'B', 'C']);
  });

  test('plans the short ones first, of what is asked and of what might be', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    for (const text of ['A', 'BBBB', 'CC']) void gate.expected.read(text);
    for (const text of ['DDD', 'EE', 'F']) void gate.asked.read(text);
    for (let place = 0; place < 5; place += 1) {
      begun[place]!.end();
      await settled();
    }
    expect(texts()).toEqual(['A', 'F', 'EE', 'DDD', 'CC', 'BBBB']);
  });

  test('lets nobody wait for ever because shorter ones come', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1, longMs: 10_000, most: 1 });
    void gate.asked.read('A');
    void gate.asked.read('BBBB');
    await vi.advanceTimersByTimeAsync(10_001);
    void gate.asked.read('C');
    begun[0]!.end();
    await settled();
    expect(texts()).toEqual(['A', 'BBBB']);
  });

  test('is not held up by statements that take long, and lets no more in than four for all that', async () => {
    const { gate, texts } = gateWith();
    for (let place = 0; place < 10; place += 1) void gate.expected.read(`RETURN ${place}`);
    expect(texts()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(texts()).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(texts()).toHaveLength(4);
  });

  test('never holds up a statement that is planned', async () => {
    const { gate, begun } = gateWith();
    void gate.asked.read('KNOWN');
    begun[0]!.end();
    await settled();
    for (const text of ['A', 'B', 'C']) void gate.asked.read(text);
    expect((await gate.asked.read('KNOWN')).rows).toEqual([['warm']]);
  });

  test('counts what was asked, and not what might be', async () => {
    const asked: string[] = [];
    const { gate } = gateWith({ onAsked: (text) => asked.push(text) });
    void gate.expected.read('A');
    void gate.asked.read('B');
    void gate.asked.read('B');
    expect(asked).toEqual(['B', 'B']);
  });

  test('turns away who asks something new when too many wait, and nobody who asks what is on its way', async () => {
    const { gate, begun } = gateWith({ atOnce: 1, mostWaiting: 2 });
    for (const text of ['A', 'B', 'C']) void gate.asked.read(text).catch(() => undefined);
    await expect(gate.asked.read('D')).rejects.toBeInstanceOf(DatabaseUnavailable);
    const again = gate.asked.read('A');
    begun[0]!.end();
    expect((await again).rows).toEqual([['warm']]);
  });
});

describe('a planning that fails', () => {
  test('fails those who wait for it, holds nobody else up, and is done anew for who asks next', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    const asking = [gate.asked.read('A'), gate.asked.read('A')].map((answer) =>
      answer.catch((error: unknown) => error),
    );
    void gate.asked.read('B');
    begun[0]!.fail(new DatabaseDeadlineExceeded(120_000));
    expect(await Promise.all(asking)).toEqual([
      expect.any(DatabaseDeadlineExceeded),
      expect.any(DatabaseDeadlineExceeded),
    ]);
    begun[1]!.end();
    await settled();
    const again = gate.asked.read('A');
    begun[2]!.end();
    expect(await again).toEqual(TABLE);
    expect(texts()).toEqual(['A', 'B', 'A']);
  });

  test('for what it was asked with fails nobody who asks with something else', async () => {
    const { gate, begun } = gateWith();
    const wrong = gate.asked.read('RETURN 1 / $n', { n: 0 }).catch((error: unknown) => error);
    const right = gate.asked.read('RETURN 1 / $n', { n: 1 });
    begun[0]!.fail(new StatementFailed('Neo.ClientError.Statement.ArithmeticError'));
    expect(await wrong).toBeInstanceOf(StatementFailed);
    expect((await right).rows).toEqual([['warm']]);
  });

  test('by lasting too long is given up by who waits, and still done', async () => {
    const { gate, begun, warm } = gateWith({ waitMs: 1000 });
    const late = [gate.asked.read('A'), gate.asked.read('A')].map((answer) => answer.catch((error: unknown) => error));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.all(late)).toEqual([
      expect.any(DatabaseDeadlineExceeded),
      expect.any(DatabaseDeadlineExceeded),
    ]);
    begun[0]!.end();
    await settled();
    await gate.asked.read('A');
    expect(warm).toEqual(['A']);
    expect(begun).toHaveLength(1);
  });

  test('is waited for by what might be asked for as long as it takes', async () => {
    const { gate, begun } = gateWith({ waitMs: 1000 });
    const expected = gate.expected.read('A');
    await vi.advanceTimersByTimeAsync(100_000);
    begun[0]!.end();
    expect(await expected).toEqual(TABLE);
  });
});

describe('a client that leaves', () => {
  /** Asks as a client that can leave; the answer is the fault where there is one. */
  const asking = (gate: ReturnType<typeof gateWith>['gate'], text: string) => {
    const client = new AbortController();
    const answer = gate.asked.read(text, {}, { signal: client.signal }).catch((error: unknown) => error);
    return { answer, leave: () => client.abort() };
  };

  test('while its statement is planned is released at once, and who asked the same gets the plan', async () => {
    const { gate, begun, warm } = gateWith();
    const [first, second] = [asking(gate, 'A'), asking(gate, 'A')];
    first.leave();
    expect(await first.answer).toBeInstanceOf(ReadCancelled);
    begun[0]!.end();
    expect(await second.answer).toMatchObject({ rows: [['warm']] });
    expect([begun.length, warm]).toEqual([1, ['A']]);
  });

  test('before its statement is planned has it planned no more, unless others ask or expect it', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    void gate.asked.read('FIRST');
    const alone = asking(gate, 'ALONE');
    const [one, other] = [asking(gate, 'SHARED'), asking(gate, 'SHARED')];
    const known = asking(gate, 'KNOWN');
    void gate.expected.read('KNOWN');
    for (const { leave } of [alone, one, known]) leave();
    expect(await Promise.all([alone, one, known].map(({ answer }) => answer))).toEqual(
      Array.from({ length: 3 }, () => expect.any(ReadCancelled)),
    );
    for (let place = 0; place < 3; place += 1) {
      begun[place]!.end();
      await settled();
    }
    expect(texts()).toEqual(['FIRST', 'SHARED', 'KNOWN']);
    expect(await other.answer).toMatchObject({ rows: [['warm']] });
  });

  test('leaves its room in the queue to others', async () => {
    const { gate } = gateWith({ atOnce: 1, mostWaiting: 1 });
    void gate.asked.read('A');
    const waiting = asking(gate, 'B');
    expect(await asking(gate, 'C').answer).toBeInstanceOf(DatabaseUnavailable);
    waiting.leave();
    await waiting.answer;
    const next = asking(gate, 'C');
    next.leave();
    expect(await next.answer).toBeInstanceOf(ReadCancelled);
  });

  test('before it asks is not heard, and what it asks is not planned', async () => {
    const { gate, begun } = gateWith();
    await expect(gate.asked.read('A', {}, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(ReadCancelled);
    expect(begun).toEqual([]);
  });

  test('and asks again begins anew', async () => {
    const { gate, begun, texts } = gateWith({ atOnce: 1 });
    void gate.asked.read('A');
    const left = asking(gate, 'B');
    left.leave();
    await left.answer;
    const again = asking(gate, 'B');
    begun[0]!.end();
    await settled();
    begun[1]!.end();
    expect(await again.answer).toEqual(TABLE);
    expect(texts()).toEqual(['A', 'B']);
  });
});

describe('a database that was started anew', () => {
  test('plans everything again, and says so to who listens', async () => {
    const { gate, begun } = gateWith();
    let forgotten = 0;
    const unsubscribe = gate.onForgotten(() => (forgotten += 1));
    void gate.asked.read('A');
    begun[0]!.end();
    await settled();
    gate.forget();
    // It is away for a while, and found to be so again.
    gate.forget();
    expect(forgotten).toBe(1);
    void gate.asked.read('A');
    expect(begun).toHaveLength(2);
    begun[1]!.end();
    await settled();
    unsubscribe();
    gate.forget();
    expect(forgotten).toBe(1);
  });

  test('has not planned what was being planned by the one before', async () => {
    const { gate, begun } = gateWith();
    const before = gate.asked.read('A');
    gate.forget();
    begun[0]!.end();
    expect(await before).toEqual(TABLE);
    void gate.asked.read('A');
    expect(begun).toHaveLength(2);
  });
});
