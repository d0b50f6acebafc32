import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseOverloaded, ReadCancelled, StatementFailed } from '../../src/graph/errors.ts';
import { queued, type StatementQueueOptions } from '../../src/graph/statement-queue.ts';
import type { Table } from '../../src/graph/table.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const TABLE: Table = { keys: [], rows: [] };

const NEVER = new AbortController().signal;

/** A queue before a database whose statements run until the test ends them. */
function queueWith(options: StatementQueueOptions) {
  const running = new Map<string, { end(): void; fail(): void }>();
  const database = queued(
    {
      ...fakeDatabase(() => []),
      read: (text) =>
        new Promise<Table>((resolve, reject) => {
          const over = (settle: () => void) => () => {
            running.delete(text);
            settle();
          };
          running.set(text, { end: over(() => resolve(TABLE)), fail: over(() => reject(new StatementFailed())) });
        }),
    },
    options,
  );
  const ask = (text: string, client = 'a', isHeavy = false, signal = NEVER) => {
    const answer = database.read(text, {}, { client, isHeavy, signal });
    answer.catch(() => undefined);
    return answer;
  };
  const end = async (text: string) => {
    running.get(text)!.end();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ask, end, running, texts: () => [...running.keys()] };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a queue of statements', () => {
  it('runs so many at once, and the next as one ends', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 2 });
    for (const text of ['1', '2', '3', '4']) void ask(text);
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).toEqual(['1', '2']);
    await end('1');
    expect(texts()).toEqual(['2', '3']);
  });

  it('lets a client go that waits no longer, and what comes after takes its turn', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 1, mostWaiting: 2 });
    const left = new AbortController();
    void ask('1');
    const second = ask('2', 'b', false, left.signal);
    void ask('3', 'c');
    left.abort();
    await expect(second).rejects.toBeInstanceOf(ReadCancelled);
    // Its place in the queue is free.
    void ask('4', 'd');
    await end('1');
    expect(texts()).toEqual(['3']);
    await expect(ask('5', 'e', false, left.signal)).rejects.toBeInstanceOf(ReadCancelled);
  });

  it('gives each client its turn, however much one of them asks', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 1 });
    for (const text of ['a1', 'a2', 'a3']) void ask(text, 'a');
    void ask('b1', 'b');
    void ask('c1', 'c');
    const order: string[] = [];
    while (texts().length > 0 || order.length === 0) {
      await vi.advanceTimersByTimeAsync(0);
      const [text] = texts();
      order.push(text!);
      await end(text!);
    }
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3']);
  });

  it('keeps room for light statements, and lets them pass heavy ones', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 3, heavyAtOnce: 2, heavyOfOne: 1 });
    for (const text of ['h1', 'h2']) void ask(text, 'a', true);
    void ask('g1', 'b', true);
    void ask('g2', 'b', true);
    void ask('i1', 'c', true);
    void ask('l1', 'a');
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).toEqual(['h1', 'g1', 'l1']);
    await end('h1');
    expect(texts()).toHaveLength(3);
    expect(texts()).not.toContain('g2');
  });

  it('forgets nobody who waits as an older statement of the same client ends', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 2 });
    void ask('a1', 'a');
    void ask('a2', 'a');
    await end('a1');
    void ask('b1', 'b');
    void ask('a3', 'a');
    void ask('a4', 'a');
    // The one that runs longest began before the others came.
    await end('a2');
    await end('b1');
    expect(texts()).toEqual(['a3', 'a4']);
  });

  it('goes on after a statement that failed', async () => {
    const { ask, running, texts } = queueWith({ atOnce: 1 });
    const failing = ask('1');
    void ask('2');
    await vi.advanceTimersByTimeAsync(0);
    running.get('1')!.fail();
    await expect(failing).rejects.toBeInstanceOf(StatementFailed);
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).toEqual(['2']);
  });

  it('refuses at once what is beyond those that may wait', async () => {
    const { ask, end } = queueWith({ atOnce: 1, mostWaiting: 1 });
    void ask('1');
    const second = ask('2');
    await expect(ask('3')).rejects.toBeInstanceOf(DatabaseOverloaded);
    await end('1');
    await end('2');
    expect(await second).toEqual(TABLE);
  });

  it('lets nobody wait for longer than is allowed, and forgets who gave up', async () => {
    const { ask, end, texts } = queueWith({ atOnce: 1, waitMs: 1000 });
    void ask('1');
    const late = ask('2');
    await vi.advanceTimersByTimeAsync(1000);
    await expect(late).rejects.toBeInstanceOf(DatabaseOverloaded);
    void ask('3');
    await end('1');
    expect(texts()).toEqual(['3']);
  });
});
