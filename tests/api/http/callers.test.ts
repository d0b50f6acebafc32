import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuthMode } from '../../../src/access/authenticate.ts';
import { openPointAccounts } from '../../../src/access/point-accounts.ts';
import { DatabaseUnavailable } from '../../../src/graph/errors.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';

const ALICE = { authorization: 'Bearer guanxi_alice' };
const opened: ServedApi[] = [];

/** A server that knows one key, and whose strangers may spend a hundred points a minute. */
async function serveCallers(mode: AuthMode): Promise<ServedApi> {
  const points = { anonymous: 100, key: 1000, token: 1000, local: 10_000 };
  const take = async (_id: string, wanted: number, limit: number) => ({
    granted: wanted,
    taken: limit,
    msLeft: 30_000,
  });
  const find = async (secret: string) => {
    if (secret === 'guanxi_down') throw new DatabaseUnavailable();
    return secret === 'guanxi_alice' ? ({ name: 'alice', role: 'curator' } as const) : null;
  };
  const api = await serveApi({
    access: { authentication: { mode, keys: { find }, checkToken: null }, budgetOf: openPointAccounts(points, take) },
  });
  opened.push(api);
  return api;
}

let local: ServedApi;
let keys: ServedApi;
let closed: ServedApi;
beforeAll(async () => {
  [local, keys, closed] = [await serveCallers('local'), await serveCallers('keys'), await serveCallers('closed')];
});
afterAll(async () => {
  for (const api of opened) await api.close();
});

const post = async (api: ServedApi, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: { readonly cost: unknown };
  };
  return { status: response.status, headers: response.headers, cost: body.extensions?.cost, errors: body.errors };
};

describe('a caller', () => {
  it('with a valid key is answered in every mode', async () => {
    for (const api of [local, keys, closed]) {
      const { status, cost } = await post(api, '{ limits { name } }', ALICE);
      expect([status, cost]).toEqual([200, { requested: 30, actual: 0, remaining: expect.any(Number) }]);
    }
  });

  it('with a wrong key is refused in every mode, and told how to send one', async () => {
    for (const api of [local, keys, closed]) {
      const { status, headers, errors } = await post(api, '{ __typename }', { authorization: 'Bearer guanxi_bob' });
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="guanxi"']);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('without a key is refused by a closed server, for the schema as well, and not for its health', async () => {
    expect((await post(closed, '{ __typename }')).status).toBe(401);
    const statuses = ['/graphql?query=%7B__typename%7D', '/schema.graphql', '/healthz', '/readyz'].map(
      async (path) => (await fetch(closed.url + path, { headers: { 'apollo-require-preflight': '1' } })).status,
    );
    expect(await Promise.all(statuses)).toEqual([401, 401, 200, 200]);
  });

  it('whose key cannot be checked is asked to come again', async () => {
    const { status, headers, errors } = await post(keys, '{ __typename }', { authorization: 'Bearer guanxi_down' });
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  });

  it('from this machine has more points than a stranger', async () => {
    const left = async (api: ServedApi) => (await post(api, '{ firm(id: "a") { id } }')).cost;
    expect(await left(local)).toMatchObject({ requested: 1, actual: 0, remaining: 9999 });
    expect(await left(keys)).toMatchObject({ requested: 1, actual: 0, remaining: expect.any(Number) });
  });

  it('that asks by GET twice gets the same response, with a tag that says so', async () => {
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${local.url}/graphql?query=%7B__typename%7D`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      });
    const first = await get();
    expect(await first.json()).toMatchObject({ extensions: { cost: { remaining: null } } });
    expect((await get({ 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
  });

  it('that has spent its points is told when there are more', async () => {
    const api = await serveCallers('keys');
    // A lease of ten points, of which each operation reserves ten and costs one at least.
    let refused = await post(api, '{ firms(first: 100) { nodes { id } } }');
    for (let asked = 0; asked < 100 && refused.status === 200; asked += 1)
      refused = await post(api, '{ firms(first: 100) { nodes { id } } }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.errors).toMatchObject([
      { message: expect.stringMatching(/^The 100 points of this minute are spent; ask again in \d+ s\.$/) },
    ]);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  });

  it('that asks for more than an operation may cost is refused before anything is run', async () => {
    const walk = '{firms(first:100){nodes{headedBy(first:100){nodes{heads(first:100){nodes{id}}}}}}}';
    const many = `{${Array.from({ length: 49 }, (_, index) => `a${index}:${walk.slice(1, -1)}`).join(' ')}}`;
    const { errors } = await post(local, many);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^cost: .*5000000 are allowed/), extensions: { code: 'TOO_MUCH' } },
    ]);
  });
});
