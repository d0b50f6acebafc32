import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchReadiness, type Readiness, type WatchedReadiness } from '../../src/commands/readiness.ts';

const READY = { ready: true, reason: 'yes' };
const SILENT = { ready: false, reason: 'The database does not answer at the moment.' };

let answers: ((outcome: Readiness) => void)[] = [];
let watched: WatchedReadiness;
beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  watched = watchReadiness(() => new Promise((resolve) => answers.push(resolve)), { everyMs: 1000, withinMs: 2000 });
});
afterEach(() => {
  watched.close();
  vi.useRealTimers();
});

/** Lets the check that is under way come out. */
async function answer(outcome: Readiness): Promise<void> {
  answers.at(-1)!(outcome);
  await vi.advanceTimersByTimeAsync(0);
}

describe('watched readiness', () => {
  it('is unknown before the first check, and then what the last one said', async () => {
    expect(watched.now()).toMatchObject({ ready: false });
    const refreshed = watched.refresh();
    await answer(READY);
    await refreshed;
    expect(watched.now()).toEqual(READY);
    await vi.advanceTimersByTimeAsync(1000);
    await answer({ ready: false, reason: 'no' });
    expect(watched.now()).toEqual({ ready: false, reason: 'no' });
  });

  it('ends while a check takes too long, and comes back with the next one that does not', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    await answer(READY);
    await vi.advanceTimersByTimeAsync(3000);
    expect(watched.now()).toEqual(READY);
    await vi.advanceTimersByTimeAsync(1);
    expect(watched.now()).toEqual(SILENT);
    await answer(READY);
    expect(watched.now()).toEqual(SILENT);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(READY);
    expect(watched.now()).toEqual(READY);
  });

  it('ends at once where there is doubt, until a check that begins afterwards', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    await answer(READY);
    await vi.advanceTimersByTimeAsync(1000);
    watched.doubt();
    expect(watched.now()).toMatchObject({ ready: false, reason: expect.stringContaining('was lost') });
    // This one began before, and may have seen the database as it was.
    await answer(READY);
    expect(watched.now()).toMatchObject({ ready: false });
    await vi.advanceTimersByTimeAsync(1000);
    await answer(READY);
    expect(watched.now()).toEqual(READY);
  });

  it('begins no check beside another, however long that takes', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(1);
  });

  it('ends with the server', async () => {
    watched.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(0);
  });
});
