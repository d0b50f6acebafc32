import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { AuthMode } from '../../../src/access/authenticate.ts';
import { openPointAccounts } from '../../../src/access/point-accounts.ts';
import type { HttpParts } from '../../../src/api/http.ts';
import { changeAfter, changeLatest } from '../../../src/generated/cypher.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';
import { closing, openBareSocket, openSocket, type SocketOptions } from '../../support/socket-client.ts';

const opened: ServedApi[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

async function serve(parts: Partial<HttpParts> = {}): Promise<ServedApi> {
  const api = await serveApi(parts);
  opened.push(api);
  return api;
}

/** A server that knows one key, of a curator. */
async function serveCallers(mode: AuthMode, perMinute = 100_000): Promise<ServedApi> {
  const points = { anonymous: perMinute, key: 1000, token: 1000, local: 10_000 };
  const take = async (_id: string, wanted: number, limit: number) => ({
    granted: wanted,
    taken: limit,
    msLeft: 30_000,
  });
  const find = async (secret: string) =>
    secret === 'guanxi_alice' ? ({ name: 'alice', role: 'curator' } as const) : null;
  return serve({
    access: { authentication: { mode, keys: { find }, checkToken: null }, budgetOf: openPointAccounts(points, take) },
  });
}

const ALICE = { Authorization: 'Bearer guanxi_alice' };
const RETRACT =
  'mutation { decideClaims(input: { claims: ["r-a"], decision: RETRACT, reason: "x" }) { change { id } } }';

/** What an operation over a socket of its own is answered with: data and errors, or how the socket was closed. */
async function answer(api: ServedApi, query: string, options: SocketOptions = {}) {
  const { client, next } = openSocket(api.url, options);
  try {
    return await next({ query });
  } catch (fault) {
    return fault as { readonly code?: number; readonly reason?: string };
  } finally {
    await client.dispose();
  }
}

describe('a WebSocket', () => {
  it('answers queries, with what they cost', async () => {
    const answered = await answer(await serveCallers('local'), '{ limits { limit: name value } firm(id: "a") { id } }');
    expect(answered).toMatchObject({ data: { firm: null }, extensions: { cost: { requested: 31 } } });
    expect(answered).toMatchObject({
      data: { limits: expect.arrayContaining([{ limit: 'listeners', value: 1000 }]) },
    });
  });

  it('refuses what HTTP refuses: documents that are too large, do not fit the schema or nest too deep', async () => {
    const api = await serve();
    const deep = `{ ${'entity(id: "a") { changes { nodes { entities { '.repeat(6)} id ${'} } } }'.repeat(6)} }`;
    for (const [query, code] of [
      [
        `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: latestChange`).join(' ')} }`,
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      [deep, 'GRAPHQL_VALIDATION_FAILED'],
      [`{ a(b: ${'['.repeat(500)}${']'.repeat(500)}) }`, 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['subscription { changed { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription ($after: ID!) { changed(after: $after) { id } }', 'BAD_USER_INPUT'],
    ] as const) {
      const errors = (await answer(api, query)) as unknown as { extensions: { code: string } }[];
      expect([query.slice(0, 40), errors[0]!.extensions.code]).toEqual([query.slice(0, 40), code]);
    }
  });

  it('takes the points of operations from those of the client', async () => {
    const api = await serveCallers('keys', 100);
    const { client, next } = openSocket(api.url);
    const query = '{ limits { name } }';
    const asked = async () => next({ query });
    await expect(async () => {
      for (let count = 0; count < 200; count += 1) await asked();
    }).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    const listening = 'subscription { changed { claims { claim { history { change { id } } } } entities { id } } }';
    await expect(next({ query: listening })).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    await client.dispose();
  });

  it('has so many operations at a time', async () => {
    const api = await serve({ limits: { socketOperations: 2 } });
    const { client, next } = openSocket(api.url);
    const listening = [1, 2].map(() => client.iterate({ query: 'subscription { changed { id } }' }).next());
    await expect(next({ query: '{ latestChange }' })).rejects.toEqual([
      {
        message: 'socketOperations: 3 operations of a connection at a time; 2 allowed.',
        extensions: { code: 'TOO_MUCH' },
      },
    ]);
    await client.dispose();
    await Promise.allSettled(listening);
  });

  it('is one of so many that listen', async () => {
    const api = await serve({ limits: { listeners: 1 } });
    const first = await openBareSocket(api.url);
    expect(await closing(await openBareSocket(api.url))).toEqual([1013, 'Too many are listening; try again.']);
    expect((await fetch(`${api.url}/changes`)).status).toBe(503);
    const gone = once(first, 'close');
    first.close();
    await gone;
    await expect.poll(async () => answer(api, '{ latestChange }')).toMatchObject({ data: { latestChange: null } });
  });

  it('is closed for messages that are too large, nest too deep or are none', async () => {
    const api = await serve({ limits: { bodyBytes: 1000 } });
    for (const [message, code] of [
      ['x'.repeat(2000), 1009],
      [`${'['.repeat(100)}${']'.repeat(100)}`, 4400],
      ['nothing', 4400],
      ['{"id":"1","type":"subscribe","payload":{"query":"{ latestChange }"}}', 4401],
    ] as const) {
      const socket = await openBareSocket(api.url);
      const closed = closing(socket);
      socket.send(message);
      expect((await closed)[0]).toBe(code);
    }
  });

  it('is closed by a code after which clients connect again, when the server stops', async () => {
    const api = await serve();
    const { client, next } = openSocket(api.url);
    await next({ query: '{ latestChange }' });
    const listening = next({ query: 'subscription { changed { id } }' });
    const outcome = expect(listening).rejects.toMatchObject({
      code: 1012,
      reason: 'The server is stopping; connect again.',
    });
    await next({ query: '{ latestChange }' });
    await api.http.close();
    await outcome;
    await client.dispose();
  });
});

describe('who may', () => {
  it('is told by a key in the parameters of the connection, or in the header of the request', async () => {
    for (const mode of ['local', 'keys', 'closed'] as const) {
      const api = await serveCallers(mode);
      expect(await answer(api, '{ latestChange }', { connectionParams: ALICE })).toMatchObject({
        data: { latestChange: null },
      });
      expect(await answer(api, '{ latestChange }', { headers: { authorization: ALICE.Authorization } })).toMatchObject({
        data: { latestChange: null },
      });
      expect(
        await answer(api, '{ latestChange }', { connectionParams: { authorization: 'Bearer guanxi_bob' } }),
      ).toMatchObject({
        code: 4401,
        reason: expect.stringContaining('The key or token is not valid here'),
      });
    }
  });

  it('is nobody without a key where the server is closed', async () => {
    expect(await answer(await serveCallers('closed'), '{ latestChange }')).toMatchObject({
      code: 4401,
      reason: expect.stringContaining('send it in the header Authorization'),
    });
  });

  it('change the graph depends on the role, as over HTTP', async () => {
    const api = await serveCallers('keys');
    expect(await answer(api, RETRACT)).toMatchObject({
      data: { decideClaims: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    // The fake database is for reading: that it is asked to write says that this caller may.
    expect(await answer(api, RETRACT, { connectionParams: ALICE })).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });
});

describe('a page', () => {
  const open = async (api: ServedApi, headers: Record<string, string>) => {
    const { status } = await api.ask('GET /graphql', {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    });
    return status;
  };

  it('of another site opens no WebSocket, nor does one whose name was made to lead here', async () => {
    const api = await serve();
    expect(await open(api, { origin: 'https://evil.example' })).toBe(403);
    expect(await open(api, { origin: 'null' })).toBe(403);
    expect(await open(api, { host: 'evil.example', origin: 'http://evil.example' })).toBe(421);
  });

  it('of an origin that may read answers opens one, and changes nothing', async () => {
    const api = await serveCallers('local');
    const studio = { headers: { origin: 'https://studio.apollographql.com' } };
    expect(await answer(api, '{ latestChange }', studio)).toMatchObject({ data: { latestChange: null } });
    expect(await answer(api, RETRACT, studio)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('of our own opens one, and may what this machine may', async () => {
    const api = await serveCallers('local');
    expect(await answer(api, RETRACT, { headers: { origin: api.url } })).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  it('gets WebSockets at no other address', async () => {
    const api = await serve();
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
    expect((await api.ask('GET /changes', upgrade)).status).toBe(400);
  });
});

it('a request that offers another protocol than WebSocket is answered as it is, with its body', async () => {
  const api = await serve();
  const body = JSON.stringify({ query: '{ latestChange }' });
  const answered = await api.ask(
    'POST /graphql',
    {
      connection: 'Upgrade, HTTP2-Settings, close',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
      'content-type': 'application/json',
    },
    body,
  );
  expect([answered.status, JSON.parse(answered.body)]).toMatchObject([200, { data: { latestChange: null } }]);
});

it('over HTTP a subscription is an error that says where it is answered', async () => {
  const api = await serve();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { changed { id } }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('over a WebSocket at /graphql'), extensions: { code: 'BAD_REQUEST' } }],
  });
});

describe('a listener', () => {
  /** A database with so many changes, each of which is answered by a long text. */
  const changes = (last: () => number) =>
    fakeDatabase((text, { number, limit }) => {
      if (text === changeLatest.text) return [[last()]];
      if (text !== changeAfter.text) return [[['x'.repeat(100_000)]]];
      const first = Number(number) + 1;
      const count = Math.min(Number(limit), last() - Number(number));
      return Array.from({ length: count }, (_, index) => [first + index, `change-${first + index}`, 0]);
    });

  it('that does not read is ended, whatever waits for it', async () => {
    const api = await serve({ context: { database: changes(() => 1000) }, limits: { socketUnreadMs: 200 } });
    const socket = await openBareSocket(api.url);
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(
      JSON.stringify({
        id: '1',
        type: 'subscribe',
        payload: { query: 'subscription { changed(after: "change-1") { id } }' },
      }),
    );
    socket.pause();
    const gone = once(socket, 'close');
    await expect.poll(() => api.http.websocketServer.clients.size, { timeout: 5000 }).toBe(0);
    socket.resume();
    expect((await gone)[0]).toBe(1006);
  });

  it('who wants what comes after a change that is still to come is told so', async () => {
    const api = await serve({ context: { database: changes(() => 3) } });
    expect(await answer(api, 'subscription { changed(after: "change-4") { id } }')).toEqual([
      { message: 'There is no change "change-4"; the last one is change-3.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await answer(api, 'subscription { changed(after: "x") { id } }')).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
