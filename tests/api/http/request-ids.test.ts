import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../../src/api/apollo.ts';
import { logSlowStatements } from '../../../src/api/observe/log-slow-statements.ts';
import { DatabaseUnavailable, StatementFailed } from '../../../src/graph/errors.ts';
import { observed } from '../../../src/graph/observed.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { readResponse, serveApi, type ServedApi } from '../../support/http-server.ts';
import { linesOf } from '../../support/log-lines.ts';

const { log, lines } = linesOf('info');

let api: ServedApi;
beforeAll(async () => {
  const apollo = await createApollo(log);
  await apollo.start();
  // What a statement does is what the first string of its parameters says.
  const database = fakeDatabase((_text, parameters) => {
    if (JSON.stringify(parameters).includes('defect')) throw new TypeError('of the inside');
    if (JSON.stringify(parameters).includes('broken')) throw new StatementFailed('Neo.Some.Code');
    return [];
  });
  api = await serveApi({
    apollo,
    log,
    // Of any time, so that every statement is a slow one.
    context: { database: observed(database, logSlowStatements(log, Number.MIN_VALUE)) },
    access: {
      authentication: {
        mode: 'keys',
        keys: {
          find: async (secret) => {
            if (secret === 'guanxi_down') throw new DatabaseUnavailable();
            return null;
          },
        },
        checkToken: null,
      },
      budgetOf: () => ({ reserve: async () => undefined, settle: () => 0 }),
    },
  });
});
afterAll(() => api.close());

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('the id of a request', () => {
  it.each(['abc', '4bf92f35-77b3', '2001:db8::1/7', 'a'.repeat(100)])(
    'is the one that the client gave, where it is plain and short: %s',
    async (id) => {
      const { headers } = await post('{ __typename }', { 'x-request-id': id });
      expect(headers.get('x-request-id')).toBe(id);
    },
  );

  it.each(['', 'two words', '"quoted"', '{"a":1}', 'é', 'a'.repeat(101), 'a,b'])(
    'is a new one where the client gave none that can be written down: %s',
    async (id) => {
      const [one, other] = [
        await post('{ __typename }', { 'x-request-id': id }),
        await post('{ __typename }', { 'x-request-id': id }),
      ].map(({ headers }) => headers.get('x-request-id'));
      expect(one).toMatch(/^[\da-f-]{36}$/);
      expect(other).not.toBe(one);
    },
  );

  it.each([
    ['GET /healthz', 200],
    ['GET /nowhere', 404],
    ['DELETE /graphql', 405],
    ['OPTIONS /graphql', 204],
    [`GET /${'a'.repeat(50_000)}`, 414],
    ['GET /%E0%A4%A', 400],
    ['POST /graphql', 415],
  ])('is in every response: %s', async (line, status) => {
    const body = line.startsWith('POST') ? 'a=1' : '';
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await api.ask(line, { 'x-request-id': 'mine', ...(body && type) }, body);
    expect([response.status, response.headers['x-request-id']]).toEqual([status, 'mine']);
  });

  it.each([
    ['an expectation that is not understood', 'POST /graphql', { expect: 'miracles' }, 417],
    ['a body that does not come', 'POST /graphql', { 'content-length': '10', 'content-type': 'application/json' }, 408],
  ])('is in a response that Node gives to a request: to %s', async (_what, line, headers, status) => {
    const impatient = await serveApi({ limits: { requestMs: 500 } });
    const [given, made] = [
      await impatient.ask(line, { 'x-request-id': 'mine', ...headers }),
      await impatient.ask(line, headers),
    ];
    expect([given.status, given.headers['x-request-id']]).toEqual([status, 'mine']);
    expect([made.status, made.headers['x-request-id']]).toEqual([status, expect.stringMatching(/^[\da-f-]{36}$/)]);
    await impatient.close();
  });

  it.each([
    ['lines that are not HTTP', 'HELLO\r\n\r\n', 400],
    ['headers that do not end', 'GET /graphql HTTP/1.1\r\nx-request-id: mine\r\nx: ', 408],
    ['headers that are too long', `GET /graphql HTTP/1.1\r\nx: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
  ])('is a new one where no request could be read: in %s', async (_what, bytes, status) => {
    const impatient = await serveApi({ limits: { requestMs: 500 } });
    const response = readResponse(await impatient.send(bytes));
    expect([response.status, response.headers['x-request-id']]).toEqual([
      status,
      expect.stringMatching(/^[\da-f-]{36}$/),
    ]);
    await impatient.close();
  });

  it('of a request that was answered is not that of the next one on its connection', async () => {
    const impatient = await serveApi({ limits: { requestMs: 500 } });
    const host = `host: 127.0.0.1:${impatient.port}\r\n`;
    const text = await impatient.send(`GET /healthz HTTP/1.1\r\n${host}x-request-id: mine\r\n\r\n`, 'GET /');
    expect(text.match(/HTTP\/1\.1 \d+|(?<=x-request-id: ).*/gi)).toEqual([
      'HTTP/1.1 200',
      'mine',
      'HTTP/1.1 408',
      expect.stringMatching(/^[\da-f-]{36}$/),
    ]);
    await impatient.close();
  });

  it('may be read by pages of other origins', async () => {
    const { headers } = await post('{ __typename }', { origin: 'https://studio.apollographql.com' });
    expect(headers.get('access-control-expose-headers')).toContain('x-request-id');
  });
});

describe('the log', () => {
  it.each(['defect', 'broken'])('has an error of ours under the id of its request: %s', async (id) => {
    lines.length = 0;
    const response = await post(`query Firms { firm(id: "${id}") { id } }`, { 'x-request-id': `id-${id}` });
    expect(JSON.stringify(await response.json())).toContain('INTERNAL_SERVER_ERROR');
    const line = lines.find(({ msg }) => msg === 'a request failed');
    expect(line).toMatchObject({ level: 50, requestId: `id-${id}`, err: { type: expect.any(String) } });
  });

  it('names who was refused with the id of the request', async () => {
    lines.length = 0;
    await post('{ __typename }', { 'x-request-id': 'refused', authorization: 'Bearer guanxi_wrong' });
    await post('{ __typename }', { 'x-request-id': 'unchecked', authorization: 'Bearer guanxi_down' });
    expect(lines.map(({ msg, requestId }) => [msg, requestId])).toEqual([
      ['a caller was refused', 'refused'],
      ['a key could not be checked', 'unchecked'],
    ]);
  });

  it('names a slow statement with its request, its operation and the kind of its caller', async () => {
    lines.length = 0;
    await post('query Lookup { source(id: "somebody-in-particular") { id } }', { 'x-request-id': 'slow' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: 'a statement was slow',
      requestId: 'slow',
      operation: 'Lookup',
      caller: 'anonymous',
      rows: 0,
      statement: expect.stringMatching(/^[\da-f]{12}$/),
    });
    expect(JSON.stringify(lines)).not.toMatch(/somebody-in-particular|127\.0\.0\.1|MATCH/);
  });

  it('cuts the name of an operation that is long', async () => {
    lines.length = 0;
    await post(`query ${'a'.repeat(5000)} { firm(id: "x") { id } }`);
    expect((lines[0]!['operation'] as string).length).toBe(100);
  });
});
