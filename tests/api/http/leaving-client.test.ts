import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/graph/database.ts';
import { ReadCancelled } from '../../../src/graph/errors.ts';
import { createLogger } from '../../../src/api/logger.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { serveApi } from '../../support/http-server.ts';

const QUERY = 'GET /graphql?query={source(id:"a"){id}} HTTP/1.1\r\n';

/** A database whose reads last until they are cancelled, and what becomes of the first. */
function endlessDatabase() {
  let begin: (signal: AbortSignal) => void = () => undefined;
  const begun = new Promise<AbortSignal>((resolve) => {
    begin = resolve;
  });
  const read: Database['read'] = (_text, _parameters, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      signal!.addEventListener('abort', () => reject(new ReadCancelled()));
      begin(signal!);
    });
  return { database: { ...fakeDatabase(() => []), read }, begun };
}

describe('a client that leaves before it is answered', () => {
  it('ends its reads, which is no fault that the log would have', async () => {
    const { database, begun } = endlessDatabase();
    const log = createLogger('silent');
    const faults: unknown[] = [];
    log.error = (...given: unknown[]) => void faults.push(given);
    const served = await serveApi({ context: { database }, log });
    const socket = connect(served.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`${QUERY}host: localhost:${served.port}\r\n\r\n`);
    const signal = await begun;
    expect(signal.aborted).toBe(false);
    const aborted = once(signal, 'abort');
    socket.destroy();
    await aborted;
    await new Promise(setImmediate);
    expect(faults).toEqual([]);
    await served.close();
  });
});

it('a client that was answered and stays ends nothing', async () => {
  const signals: AbortSignal[] = [];
  const database: Database = {
    ...fakeDatabase(() => []),
    read: async (_text, _parameters, { signal } = {}) => {
      signals.push(signal!);
      return { keys: ['value'], rows: [] };
    },
  };
  const served = await serveApi({ context: { database } });
  await served.send(`${QUERY}host: localhost:${served.port}\r\nconnection: close\r\n\r\n`);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  await served.close();
});
