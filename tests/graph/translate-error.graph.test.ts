import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import type { DatabaseOptions } from '../../src/graph/database.ts';
import { DatabaseRefused } from '../../src/graph/errors.ts';
import { fault } from '../support/fault.ts';
import { testDatabaseOptions, withTestDatabase } from '../support/neo4j.ts';

describe('a database that turns us away', () => {
  const refusal = (options: Partial<DatabaseOptions>) =>
    withTestDatabase(options, (opened) => fault(opened.read('RETURN 1'))) as Promise<DatabaseRefused>;

  async function listening(server: Server): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  test('says so of wrong credentials', async () => {
    // A user of our own invention: three wrong passwords would lock the real one out of the other tests.
    const error = await refusal({ username: 'nobody' });
    expect(error).toBeInstanceOf(DatabaseRefused);
    expect(error.reason).toBe('credentials');
  });

  test('says so of a database name', async () => {
    expect(await refusal({ database: 'absent' })).toMatchObject({ name: 'DatabaseRefused', reason: 'database' });
  });

  test('says so of encryption that is not offered', async () => {
    const uri = testDatabaseOptions().uri.replace('bolt:', 'bolt+ssc:');
    expect(await refusal({ uri })).toMatchObject({ name: 'DatabaseRefused', reason: 'encryption' });
  });

  test('says so of an address that speaks HTTP', async () => {
    const server = createServer((_, response) => response.end());
    const uri = `bolt://127.0.0.1:${await listening(server)}`;
    expect(await refusal({ uri })).toMatchObject({ name: 'DatabaseRefused', reason: 'address' });
    server.close();
  });

  test('says so of a version that shares no protocol with us', async () => {
    const server = createTcpServer((socket) =>
      socket.on('data', () => socket.write(Buffer.alloc(4))).on('error', () => 0),
    );
    const uri = `bolt://127.0.0.1:${await listening(server)}`;
    expect(await refusal({ uri })).toMatchObject({ name: 'DatabaseRefused', reason: 'version' });
    server.close();
  });

  test.each(['http://localhost:7474', 'localhost:7687', 'bolt://', ''])('is not even asked at %j', (uri) => {
    expect(() => openDatabase({ ...testDatabaseOptions(), uri })).toThrow(DatabaseRefused);
  });

  test('never repeats the password', async () => {
    const error = await refusal({ username: 'nobody', password: 'open-sesame' });
    expect(error.message).not.toContain('open-sesame');
  });
});
