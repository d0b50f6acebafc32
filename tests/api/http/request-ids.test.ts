import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../../src/api/apollo.ts';
import { logSlowStatements } from '../../../src/api/observe/log-slow-statements.ts';
import { DatabaseUnavailable, StatementFailed } from '../../../src/graph/errors.ts';
import { observed } from '../../../src/graph/observed.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';
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
    // Of 0 ms, so that every statement is a slow one.
    context: { database: observed(database, logSlowStatements(log, 0)) },
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
    await post('query Lookup { firm(id: "somebody-in-particular") { id } }', { 'x-request-id': 'slow' });
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
