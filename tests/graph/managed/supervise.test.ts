import { expect, test } from 'vitest';
import type { ExitReason } from '../../../src/graph/managed/exit-reason.ts';
import type { ServerRun } from '../../../src/graph/managed/run-server.ts';
import { supervise } from '../../../src/graph/managed/supervise.ts';
import type { ManagedEvent } from '../../../src/graph/managed/supervise.ts';

interface FakeRun extends ServerRun {
  die(words: string): void;
  readonly ended: boolean;
}

/** A run that is up at once, or one that never comes up. */
function fakeRun(up = true): FakeRun {
  let die: (words: string) => void = () => undefined;
  let ended = false;
  const exited = new Promise<ExitReason>((resolve) => {
    die = (words) => {
      resolve({ kind: 'other', words });
    };
  });
  if (!up) die('no luck');
  return {
    ready: Promise.resolve(up),
    exited,
    end() {
      ended = true;
      die('asked to');
    },
    die: (words) => {
      die(words);
    },
    get ended() {
      return ended;
    },
  };
}

const policy = { backoffMs: [1, 2], healthyMs: 0, tolerated: 3 };

function scene(runs: (FakeRun | Error)[], own: typeof policy = policy) {
  const first = fakeRun();
  const events: ManagedEvent[] = [];
  let heard: () => void = () => undefined;
  const launch = () => {
    const next = runs.shift() ?? new Error('nothing left');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const tell = (event: ManagedEvent) => {
    events.push(event);
    heard();
  };
  const supervisor = supervise(first, launch, tell, own);
  const until = async (kind: ManagedEvent['kind']) => {
    while (events.at(-1)?.kind !== kind) await new Promise<void>((resolve) => (heard = resolve));
  };
  return { first, events, supervisor, until };
}

test('the supervisor starts a database again that died', async () => {
  const { first, events, supervisor, until } = scene([fakeRun()]);
  first.die('it ended (signal SIGKILL)');
  await until('up');
  expect(events).toEqual([{ kind: 'down', reason: 'it ended (signal SIGKILL)' }, { kind: 'up' }]);
  await supervisor.stop();
});

test('the supervisor goes on trying, and tells the reason from the third failure in a row', async () => {
  const runs = [fakeRun(false), new Error('disk full'), fakeRun(false), fakeRun(false), fakeRun()];
  const { first, events, supervisor, until } = scene(runs);
  first.die('x');
  await until('up');
  expect(events.slice(1)).toEqual([
    { kind: 'failing', reason: 'no luck', attempts: 3 },
    { kind: 'failing', reason: 'no luck', attempts: 4 },
    { kind: 'up' },
  ]);
  await supervisor.stop();
});

test('the supervisor pauses longer before one that never stays up', async () => {
  const [second, third] = [fakeRun(), fakeRun()];
  const { first, supervisor, until } = scene([second, third], { backoffMs: [1, 200], healthyMs: 10_000, tolerated: 3 });
  first.die('x');
  await until('up');
  const start = performance.now();
  second.die('x');
  await until('down');
  await until('up');
  expect(performance.now() - start).toBeGreaterThan(150);
  await supervisor.stop();
});

test('the supervisor ends the database when asked, once, and says nothing of it', async () => {
  const { first, events, supervisor } = scene([]);
  await Promise.all([supervisor.stop(), supervisor.stop()]);
  expect(first.ended).toBe(true);
  expect(events).toEqual([]);
});

test('the supervisor ends also a database that is just coming back', async () => {
  const second = fakeRun();
  const { first, supervisor, until } = scene([second], { backoffMs: [50], healthyMs: 0, tolerated: 3 });
  first.die('x');
  await until('down');
  await supervisor.stop();
  expect(second.ended).toBe(false);
});
