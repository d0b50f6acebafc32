import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { createApollo } from '../../src/api/apollo.ts';
import { createHttp } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { encodingFor } from '../../src/api/send-answer.ts';
import type { Database } from '../../src/graph/database.ts';

const PAGE = 'http://localhost:5173';
const log = createLogger('silent');
const stops: (() => Promise<unknown>)[] = [];

/** A request as it goes over the wire, and what comes back, not decoded. */
interface Request {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'OPTIONS';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}

type Send = (asked: Request) => ReturnType<typeof sendTo>;

/** `fetch` decodes what is compressed and sets headers of its own. */
async function sendTo(url: string, { method, path, headers = {}, payload }: Request) {
  return new Promise<{ statusCode: number; headers: Readonly<Record<string, unknown>>; raw: Buffer; body: string }>(
    (resolve, reject) => {
      // Of a GET it would be a header that no page sends without asking first.
      const type = payload === undefined ? {} : { 'content-type': 'application/json' };
      const sent = request(`${url}${path}`, { method, headers: { ...type, ...headers } });
      sent.on('error', reject).on('response', (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            const raw = Buffer.concat(parts);
            resolve({ statusCode: response.statusCode!, headers: response.headers, raw, body: raw.toString() });
          });
      });
      sent.end(payload === undefined ? undefined : JSON.stringify(payload));
    },
  );
}

/** A server whose operations here ask no database. */
async function serve(origins?: readonly string[]): Promise<Send> {
  const apollo = await createApollo(log);
  await apollo.start();
  const http = await createHttp({
    apollo,
    context: { database: {} as Database },
    readiness: () => ({ ready: true, reason: 'yes' }),
    metrics: createMetrics(),
    log,
    ...(origins && { origins }),
  });
  stops.push(
    () => http.close(),
    () => apollo.stop(),
  );
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  return (asked) => sendTo(url, asked);
}

let plain: Send;
let open: Send;
let toAll: Send;
beforeAll(async () => {
  [plain, open, toAll] = [await serve(), await serve([PAGE]), await serve(['*'])];
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const get = (query: string, headers: Record<string, string> = {}): Request => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { accept: 'application/graphql-response+json', ...headers },
});
const TYPE_NAME = '{ __typename }';

describe('a page of another origin', () => {
  const allowedBy = async (http: Send, origin: string) => {
    const { headers } = await http({
      method: 'OPTIONS',
      path: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    return headers['access-control-allow-origin'];
  };

  it('may ask where GUANXI_CORS names it, Apollo’s always, and others never', async () => {
    expect(await allowedBy(open, PAGE)).toBe(PAGE);
    expect(await allowedBy(open, 'https://studio.apollographql.com')).toBe('https://studio.apollographql.com');
    expect(await allowedBy(open, 'http://localhost:5174')).toBeUndefined();
    expect(await allowedBy(plain, PAGE)).toBeUndefined();
  });

  it('may ask whoever it is where GUANXI_CORS is *', async () => {
    expect(await allowedBy(toAll, 'https://example.com')).toBe('*');
    expect((await toAll(get(TYPE_NAME, { origin: 'https://example.com' }))).statusCode).toBe(200);
  });
});

describe('a GET', () => {
  it.each([
    ['of a page that may read the answer', { origin: PAGE, 'sec-fetch-site': 'cross-site' }],
    ['of our own pages', { 'sec-fetch-site': 'same-origin' }],
    ['of an address typed in', { 'sec-fetch-site': 'none' }],
    ['of no browser', {}],
    ['with the header that Apollo asks for', { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'true' }],
  ])('%s is answered', async (_what, headers) => {
    const answer = await open(get(TYPE_NAME, headers));
    expect([answer.statusCode, JSON.parse(answer.body)]).toMatchObject([200, { data: { __typename: 'Query' } }]);
  });

  it.each([
    ['of a page that may not', { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' }],
    ['that a page of another site has a browser send unread', { 'sec-fetch-site': 'cross-site' }],
    ['of a page of another port', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, saying which header it wants', async (_what, headers) => {
    const answer = await open(get(TYPE_NAME, headers));
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('apollo-require-preflight');
  });

  it('has an ETag, by which the same answer is not sent again', async () => {
    const first = await plain(get(TYPE_NAME));
    const { etag } = first.headers;
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers['cache-control']).toBe('no-cache');
    const known = await plain(get(TYPE_NAME, { 'if-none-match': `"other", ${String(etag)}` }));
    expect([known.statusCode, known.body, known.headers['etag']]).toEqual([304, '', etag]);
    expect((await plain(get('{ a: __typename }', { 'if-none-match': String(etag) }))).statusCode).toBe(200);
  });

  it('has none where it failed, nor has a POST', async () => {
    const failed = await plain(get('{ nothing }'));
    expect([failed.statusCode, failed.headers['etag']]).toEqual([400, undefined]);
    const posted = await plain({ method: 'POST', path: '/graphql', payload: { query: TYPE_NAME } });
    expect([posted.statusCode, posted.headers['etag']]).toEqual([200, undefined]);
  });

  it('is answered to a HEAD without its body', async () => {
    const answer = await plain({ ...get(TYPE_NAME), method: 'HEAD' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['etag']).toBe((await plain(get(TYPE_NAME))).headers['etag']);
  });
});

describe('an answer', () => {
  const introspection = { method: 'POST', path: '/graphql', payload: { query: getIntrospectionQuery() } } as const;

  it('is compressed as its reader takes it, and tells caches so', async () => {
    const whole = await plain(introspection);
    const ask = (encoding: string) => plain({ ...introspection, headers: { 'accept-encoding': encoding } });
    const [br, gzip, none] = [await ask('gzip, deflate, br'), await ask('gzip'), await ask('identity')];
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.raw).toString()).toBe(whole.body);
    expect(br.raw.length).toBeLessThan(whole.raw.length / 5);
    expect(gunzipSync(gzip.raw).toString()).toBe(whole.body);
    expect([none.headers['content-encoding'], none.body]).toEqual([undefined, whole.body]);
    for (const { headers } of [br, gzip, none]) expect(headers['vary']).toContain('accept-encoding');
  });

  it('that is short goes out as it is', async () => {
    const { headers } = await plain(get(TYPE_NAME, { 'accept-encoding': 'br' }));
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['deflate', null],
    ['', null],
    [undefined, null],
  ] as const)('to a reader that takes %j is encoded with %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});

describe('/schema.graphql', () => {
  it('is the whole schema as one text, the one that the API answers by', async () => {
    const answer = await plain({ method: 'GET', path: '/schema.graphql' });
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    const sorted = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)));
    expect(sorted(answer.body)).toBe(sorted((await readTypeDefs()).join('\n')));
    expect(answer.body).not.toMatch(/^extend /m);
    const { etag } = answer.headers;
    const known = await plain({
      method: 'GET',
      path: '/schema.graphql',
      headers: { 'if-none-match': String(etag) },
    });
    expect(known.statusCode).toBe(304);
  });
});
