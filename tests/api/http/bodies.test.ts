import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResponse, serveApi, type ServedApi } from '../../support/http-server.ts';

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi();
});
afterAll(() => served.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });
const DATA = '{"data":{"__typename":"Query"}';

describe('a body', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['GZip', gzipSync],
    ['identity', (text: string) => text],
    ['', (text: string) => text],
  ] as const)('encoded with %j is read', async (encoding, encode) => {
    const headers = { ...JSON_TYPE, 'content-encoding': encoding };
    expect(await served.ask('POST /graphql', headers, encode(QUERY))).toMatchObject({
      status: 200,
      body: expect.stringContaining(DATA),
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('that %s makes larger than is allowed is refused while it is decompressed', async (encoding, encode) => {
    const bomb = encode(`{"query":"${' '.repeat(50_000_000)}"}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await served.ask('POST /graphql', { ...JSON_TYPE, 'content-encoding': encoding }, bomb)).toMatchObject({
      status: 413,
      body: expect.stringContaining('1048576 bytes'),
    });
  });

  it('that is not encoded as it says is refused', async () => {
    expect(await served.ask('POST /graphql', { ...JSON_TYPE, 'content-encoding': 'gzip' }, QUERY)).toMatchObject({
      status: 400,
      body: expect.stringContaining('content-encoding, gzip'),
    });
  });

  it('in chunks is read, as is one that comes byte by byte', async () => {
    const headers = { ...JSON_TYPE, 'transfer-encoding': 'chunked' };
    const chunks = [...QUERY].map((sign) => `1\r\n${sign}\r\n`).join('');
    expect((await served.ask('POST /graphql', headers, `${chunks}0\r\n\r\n`)).status).toBe(200);
  });

  it('that is refused for its size does not keep the response from a client that sends on', async () => {
    const whole = 'x'.repeat(3_000_000);
    const answer = await served.ask(
      'POST /graphql',
      { ...JSON_TYPE, 'transfer-encoding': 'chunked' },
      `2dc6c0\r\n${whole}\r\n0\r\n\r\n`,
    );
    expect(answer.status).toBe(413);
  });
});

/** What a collector of all garbage leaves of buffers, in bytes. */
function bufferBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe('incomplete bodies', () => {
  it('that were given up hold no memory while their clients stay', async () => {
    const small = await serveApi({ limits: { incompleteBytes: 2_000_000, requestMs: 60_000 } });
    const part = Buffer.alloc(900_000, ' ');
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost:${small.port}\r\ncontent-type: application/json\r\n`;
    const before = bufferBytes();
    const sockets: Socket[] = [];
    for (let count = 0; count < 30; count += 1) {
      const socket = connect(small.port, '127.0.0.1');
      sockets.push(socket);
      socket.write(`${head}content-length: 1000000\r\n\r\n`);
      socket.write(part);
    }
    await new Promise<void>((resolve) => {
      let refused = 0;
      for (const socket of sockets)
        socket.once('data', () => {
          refused += 1;
          // Two of them fit; the rest has been freed once it was refused.
          if (refused === 28) resolve();
        });
    });
    // What was refused is on its way yet, and read to be dropped.
    await expect.poll(() => bufferBytes() - before, { timeout: 20_000 }).toBeLessThan(15_000_000);
    for (const socket of sockets) socket.destroy();
    await small.close();
  });

  it('take no more memory than is allowed: the one that began first is given up, and a whole one is answered', async () => {
    const small = await serveApi({ limits: { incompleteBytes: 300_000, requestMs: 60_000 } });
    const begin = async () => {
      const socket = connect(small.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${small.port}\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n${' '.repeat(200_000)}`,
      );
      return socket;
    };
    const first = await begin();
    const answered = once(first, 'data') as Promise<[Buffer]>;
    const second = await begin();
    const { status, headers, body } = readResponse(String((await answered)[0]));
    expect([status, headers['retry-after'], body]).toEqual([503, '1', expect.stringContaining('OVERLOADED')]);
    expect((await small.ask('POST /graphql', JSON_TYPE, QUERY)).status).toBe(200);
    for (const socket of [first, second]) socket.destroy();
    await small.close();
  });
});
