import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database, DatabaseOptions } from '../../src/graph/database.ts';
import { DatabaseDeadlineExceeded, DatabaseUnavailable } from '../../src/graph/errors.ts';
import { fault } from '../support/fault.ts';
import { openTestDatabase, testDatabaseOptions, withTestDatabase } from '../support/neo4j.ts';
import { startTcpRelay } from '../support/tcp-relay.ts';
import type { TcpRelay } from '../support/tcp-relay.ts';

const slow = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS slow';

describe('a database that cannot be reached', () => {
  let relay: TcpRelay;
  beforeEach(async () => {
    relay = await startTcpRelay(Number(new URL(testDatabaseOptions().uri).port));
  });
  afterEach(() => relay.close());
  const through = (options: Partial<DatabaseOptions>, work: (opened: Database) => Promise<void>) =>
    withTestDatabase({ uri: `bolt://127.0.0.1:${relay.port}`, ...options }, work);

  test('is unavailable at once when nothing listens', async () => {
    await relay.close();
    await through({}, async (opened) => {
      const start = Date.now();
      expect(await fault(opened.read('RETURN 1'))).toBeInstanceOf(DatabaseUnavailable);
      expect(await fault(opened.ping())).toBeInstanceOf(DatabaseUnavailable);
      expect(Date.now() - start).toBeLessThan(2000);
    });
    relay = await startTcpRelay(1);
  });

  test('is asked once more over a new connection when the old one was broken off', async () => {
    await through({}, async (opened) => {
      await opened.ping();
      const asked = opened.read('UNWIND range(1, 3000000) AS n RETURN count(n)');
      setTimeout(() => relay.cut(), 50);
      expect((await asked).rows).toEqual([[3_000_000]]);
      expect(relay.connections).toBe(2);
    });
  });

  test('is not asked again where the caller forbids it', async () => {
    await through({}, async (opened) => {
      await opened.ping();
      const asked = fault(opened.read(slow, {}, { retry: false }));
      setTimeout(() => relay.cut(), 50);
      expect(await asked).toBeInstanceOf(DatabaseUnavailable);
    });
  });

  test('hangs nobody when it falls silent: each caller hears by the deadline', async () => {
    await through({ deadlineMs: 400 }, async (opened) => {
      await opened.ping();
      relay.blackHole();
      const start = Date.now();
      const faults = await Promise.all(Array.from({ length: 150 }, () => fault(opened.read('RETURN 1'))));
      expect(Date.now() - start).toBeLessThan(1500);
      expect(
        faults.every((error) => error instanceof DatabaseDeadlineExceeded || error instanceof DatabaseUnavailable),
      ).toBe(true);
    });
  });

  test('is spoken to by a fresh driver after a missed deadline', async () => {
    await through({ deadlineMs: 300 }, async (opened) => {
      await opened.ping();
      // A driver younger than two seconds is not replaced.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      relay.freeze();
      expect(await fault(opened.read('RETURN 1'))).toBeInstanceOf(DatabaseDeadlineExceeded);
      expect((await opened.read('RETURN 1', {}, { deadlineMs: 2000 })).rows).toEqual([[1]]);
    });
  });

  test('answers a ping within two seconds, also with silence', async () => {
    await through({}, async (opened) => {
      relay.blackHole();
      const start = Date.now();
      expect(await fault(opened.ping())).toBeInstanceOf(Error);
      expect(Date.now() - start).toBeLessThan(2500);
    });
  });

  test('is called too busy when every connection is taken', async () => {
    await through({ maxConnections: 1, deadlineMs: 1000 }, async (opened) => {
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
