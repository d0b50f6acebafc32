import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeDatabase } from '../../support/fake-database.ts';
import { readResponse, serveApi, type ServedApi } from '../../support/http-server.ts';

let served: ServedApi;
beforeAll(async () => {
  served = await serveApi({ limits: { requestMs: 600, idleMs: 300, connections: 20 } });
});
afterAll(() => served.close());

/** Sends bytes, and one more every few milliseconds, until the server ends the connection; answers what it said. */
async function trickle(begin: string, more: string): Promise<string> {
  const socket = await open(served.port);
  if (begin.length > 0) socket.write(begin);
  const timer = setInterval(() => socket.writable && more.length > 0 && socket.write(more), 20);
  let text = '';
  socket.on('data', (part: Buffer) => (text += String(part)));
  await closed(socket);
  clearInterval(timer);
  return text;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

// Each waits most of its time, so they wait together.
describe.concurrent('a request that is not complete in time', () => {
  it.each([
    ['a connection that says nothing', '', ''],
    ['an address that comes byte by byte', 'GET /', 'x'],
    ['headers that come line by line', 'GET /graphql HTTP/1.1\r\n', 'x: y\r\n'],
  ])('ends with 408: %s', async (_what, begin, more) => {
    const { status, body, headers } = readResponse(await trickle(begin, more));
    expect([status, headers['connection']]).toEqual([408, 'close']);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: 'The request was not complete after 0.6 seconds.', extensions: { code: 'REQUEST_TIMEOUT' } }],
    });
  });

  it.each([
    ['and stops', 'content-length: 1000\r\n\r\n{', ''],
    ['byte by byte', 'content-length: 100000\r\n\r\n', ' '],
    ['chunk by chunk', 'transfer-encoding: chunked\r\n\r\n', '1\r\n \r\n'],
  ])('ends with 408 where a body comes %s', async (_what, end, more) => {
    const head = HEAD.replace('localhost', `localhost:${served.port}`);
    expect(readResponse(await trickle(head + end, more)).status).toBe(408);
  });
});

/** Settles when a connection has ended, be it by a reset. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Asks over a connection; null where the server ends it instead. */
async function ask(socket: Socket, port: number): Promise<string | null> {
  const ended = closed(socket).then(() => null);
  socket.write(`GET /healthz HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
  const answered = new Promise<string>((resolve) => socket.once('data', (part: Buffer) => resolve(String(part))));
  return Promise.race([answered, ended]);
}

it('a request that was refused before it was complete gets no second response', async () => {
  const head = HEAD.replace('localhost', `localhost:${served.port}`);
  const text = await trickle(`${head}content-length: 2000000\r\n\r\n`, ' ');
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413']);
});

describe('a connection', () => {
  it('is kept for the next request, and ends where none comes', async () => {
    const socket = await open(served.port);
    expect(await ask(socket, served.port)).toContain('200 OK');
    expect(await ask(socket, served.port)).toContain('200 OK');
    socket.resume();
    await closed(socket);
  });

  it('whose client does not read its responses ends', async () => {
    const unread = await serveApi({ limits: { unreadMs: 300 } });
    const connected = once(unread.http.server, 'connection') as Promise<[Socket]>;
    const client = await open(unread.port);
    const [server] = await connected;
    client.pause();
    const ended = closed(server);
    // More than the system keeps for a client.
    client.write(`GET /schema.graphql HTTP/1.1\r\nhost: localhost:${unread.port}\r\n\r\n`.repeat(200));
    await ended;
    client.destroy();
    await unread.close();
  });

  it('that only waits for a next request makes room for a new one', async () => {
    const few = await serveApi({ limits: { connections: 3, idleMs: 60_000 } });
    const idle = [await open(few.port), await open(few.port), await open(few.port)];
    for (const socket of idle) expect(await ask(socket, few.port)).toContain('200 OK');
    // One too many is refused, and the idle ones end.
    const ended = Promise.all(
      idle.map((socket) => {
        socket.resume();
        return closed(socket);
      }),
    );
    expect(await ask(await open(few.port), few.port)).toBeNull();
    await ended;
    expect(await ask(await open(few.port), few.port)).toContain('200 OK');
    await few.close();
  });
});

describe('a server that closes', () => {
  it('answers a request under way and ends its connection', async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const slow = await serveApi({
      context: {
        database: fakeDatabase(async () => {
          begin();
          await asked;
          return [];
        }),
      },
    });
    const answered = slow.send(
      `GET /graphql?query={entity(id:"a"){id}} HTTP/1.1\r\nhost: localhost:${slow.port}\r\n\r\n`,
    );
    await begun;
    const closed = slow.http.close();
    while (slow.http.server.listening) await new Promise(setImmediate);
    answer();
    expect(readResponse(await answered)).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await closed;
  });

  it('refuses in GraphQL’s form what arrives on a connection that was open, and says when to try again', async () => {
    const closing = await serveApi();
    const connected = once(closing.http.server, 'connection');
    const socket = connect(closing.port, '127.0.0.1');
    await connected;
    const closed = closing.http.close();
    while (closing.http.server.listening) await new Promise(setImmediate);
    socket.write(`GET /graphql?query={__typename} HTTP/1.1\r\nhost: localhost:${closing.port}\r\n\r\n`);
    const { status, headers, body } = readResponse(String(((await once(socket, 'data')) as [Buffer])[0]));
    expect([status, headers['connection'], headers['retry-after']]).toEqual([503, 'close', '5']);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    await closed;
  });
});
