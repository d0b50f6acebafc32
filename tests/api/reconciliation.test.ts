import { afterEach, expect, test } from 'vitest';
import { RateLimited } from '../../src/access/rate-limited.ts';
import type { HttpAccess } from '../../src/api/http.ts';
import type { Role } from '../../src/domain/roles.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

let api: ServedApi;
afterEach(() => api.close());

const QUERIES = `/reconcile?queries=${encodeURIComponent(JSON.stringify({ a: { query: 'Tea' }, b: { query: 'Silk' } }))}`;
const BEARER = { authorization: 'Bearer guanxi_key' };

/** A server that knows the holder of a key, who has a role and some points. */
async function serveTo(role: Role | null, points = 1000): Promise<{ readonly spent: number[] }> {
  const spent: number[] = [];
  const access: HttpAccess = {
    authentication: {
      mode: 'closed',
      keys: { find: async () => ({ name: 'lu-an', role: role! }) },
      checkToken: null,
    },
    budgetOf: () => ({
      reserve: async (wanted) => {
        if (wanted > points) throw new RateLimited(points, 30_000);
        spent.push(wanted);
      },
      settle: () => null,
    }),
  };
  api = await serveApi({ access, context: { database: fakeDatabase(() => []) } });
  return { spent };
}

test('names are looked up by who may read, at ten points each', async () => {
  const { spent } = await serveTo('reader');
  const { status, body } = await api.ask(`GET ${QUERIES}`, BEARER);
  expect([status, JSON.parse(body)]).toEqual([200, { a: { result: [] }, b: { result: [] } }]);
  expect(spent).toEqual([20]);
});

test.each(['/reconcile', QUERIES, '/reconcile/suggest/entity?prefix=tea', '/reconcile/preview?id=tea'])(
  'nobody without a key gets %.40s where reading needs one',
  async (path) => {
    await serveTo('reader');
    expect((await api.ask(`GET ${path}`)).status).toBe(401);
  },
);

test('nobody whose role may not read learns anything', async () => {
  const { spent } = await serveTo(null);
  const { status, body } = await api.ask(`GET ${QUERIES}`, BEARER);
  expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(spent).toEqual([]);
});

test('who has spent the points of the minute is told when there are more', async () => {
  await serveTo('reader', 10);
  const { status, headers, body } = await api.ask(`GET ${QUERIES}`, BEARER);
  expect([status, headers['retry-after'], JSON.parse(body).errors[0].extensions.code]).toEqual([
    429,
    '30',
    'RATE_LIMITED',
  ]);
});

test('a body is no larger than one of /graphql', async () => {
  await serveTo('reader');
  const form = { ...BEARER, 'content-type': 'application/x-www-form-urlencoded' };
  const { status, body } = await api.ask('POST /reconcile', form, `queries=${'x'.repeat(1_048_576)}`);
  expect([status, body]).toEqual([413, expect.stringContaining('1048576 bytes')]);
});
