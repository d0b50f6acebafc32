import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database, DatabaseOptions } from '../../src/graph/database.ts';
import { DatabaseDeadlineExceeded, DatabaseUnavailable } from '../../src/graph/errors.ts';
import { fault } from '../support/fault.ts';
import { openTestDatabase, testDatabaseOptions, withTestDatabase } from '../support/neo4j.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';

// It takes longer than any test may.
const slow = 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS slow';
// Whoever is heard of sooner than the test's own end did not wait for it.
const HOUR_MS = 3_600_000;
const never = HOUR_MS;

describe('a database that cannot be reached', () => {
  let relay: TcpRelay;
  beforeEach(async () => {
    relay = await startTcpRelay(Number(new URL(testDatabaseOptions().uri).port));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await relay.close();
  });
  const through = (options: Partial<DatabaseOptions>, work: (opened: Database) => Promise<void>) =>
    withTestDatabase({ uri: `bolt://127.0.0.1:${relay.port}`, ...options }, work);

  /** Breaks off the connection over which a statement comes, once. */
  const cutAtFirst = (text: string) => {
    let cut = false;
    relay.onSent((bytes) => {
      if (cut || !bytes.includes(text)) return;
      cut = true;
      relay.cut();
    });
  };

  test('is unavailable at once when nothing listens', async () => {
    await relay.close();
    await through({ deadlineMs: never }, async (opened) => {
      expect(await fault(opened.read('RETURN 1'))).toBeInstanceOf(DatabaseUnavailable);
      expect(await fault(opened.ping())).toBeInstanceOf(DatabaseUnavailable);
    });
    relay = await startTcpRelay(1);
  });

  test('is asked once more over a new connection when the old one was broken off', async () => {
    await through({}, async (opened) => {
      await opened.ping();
      cutAtFirst('RETURN 1');
      expect((await opened.read('RETURN 1')).rows).toEqual([[1]]);
      expect(relay.connections).toBe(2);
    });
  });

  test('is told to have been lost, also where the read then succeeds, and not where nothing was lost', async () => {
    let lost = 0;
    await through({ onConnectionLost: () => (lost += 1) }, async (opened) => {
      await opened.ping();
      await fault(opened.read('RETURN'));
      expect(lost).toBe(0);
      cutAtFirst('RETURN 1');
      await opened.read('RETURN 1');
      expect(lost).toBe(1);
    });
  });

  test('is not asked again where the caller forbids it', async () => {
    await through({}, async (opened) => {
      await opened.ping();
      cutAtFirst('RETURN 1');
      expect(await fault(opened.read('RETURN 1', {}, { retry: false }))).toBeInstanceOf(DatabaseUnavailable);
    });
  });

  test('hangs nobody when it falls silent: each caller hears at the deadline', async () => {
    await through({ deadlineMs: 400 }, async (opened) => {
      await opened.ping();
      relay.blackHole();
      const faults = await Promise.all(Array.from({ length: 150 }, () => fault(opened.read('RETURN 1'))));
      expect(
        faults.every((error) => error instanceof DatabaseDeadlineExceeded || error instanceof DatabaseUnavailable),
      ).toBe(true);
    });
  });

  test('is spoken to by a fresh driver after a missed deadline', async () => {
    await through({}, async (opened) => {
      await opened.ping();
      // A driver younger than two seconds is not replaced: time is put forward. That the clock was set back does not matter.
      const [now, clock] = [performance.now.bind(performance), Date.now];
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 2000);
      vi.spyOn(Date, 'now').mockImplementation(() => clock() - HOUR_MS);
      relay.freeze();
      expect(await fault(opened.read('RETURN 1', {}, { deadlineMs: 300 }))).toBeInstanceOf(DatabaseDeadlineExceeded);
      expect((await opened.read('RETURN 1')).rows).toEqual([[1]]);
    });
  });

  test('answers a ping sooner than a read that may take long, also with silence', async () => {
    await through({ deadlineMs: never }, async (opened) => {
      relay.blackHole();
      expect(await fault(opened.ping())).toBeInstanceOf(DatabaseDeadlineExceeded);
    });
  });

  test('is called too busy when every connection is taken', async () => {
    await through({ maxConnections: 1, deadlineMs: 2000 }, async (opened) => {
      await opened.ping();
      const [first, second] = [fault(opened.read(slow)), fault(opened.read('RETURN 1', {}, { retry: false }))];
      expect(await second).toMatchObject({ name: 'DatabaseUnavailable', message: expect.stringContaining('too busy') });
      expect(await first).toBeInstanceOf(DatabaseDeadlineExceeded);
    });
  });

  test('is unavailable once closed', async () => {
    const opened = openTestDatabase();
    await opened.ping();
    await opened.close();
    expect(await fault(opened.read('RETURN 1'))).toBeInstanceOf(DatabaseUnavailable);
  });
});
