import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseUnavailable } from '../../src/graph/errors.ts';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/format-names.ts';
import { EXPORT_FORMATS } from '../../src/exchange/formats.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

let api: ServedApi;

beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.close());

test.each(EXPORT_FORMAT_NAMES)('%s is sent as a file of its type, also where there is nothing in it', async (name) => {
  const { status, headers, body } = await api.ask(`GET /export/${name}`);
  const { contentType, extension } = EXPORT_FORMATS[name];
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': contentType,
    'content-disposition': `attachment; filename="guanxi.${extension}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(body).not.toBe('');
});

test('the formats are listed', async () => {
  const { formats } = JSON.parse((await api.ask('GET /export')).body);
  expect(formats.map(({ path }: { path: string }) => path)).toEqual(
    EXPORT_FORMAT_NAMES.map((name) => `/export/${name}`),
  );
});

test('what a format does not carry is answered beside it', async () => {
  const { status, body } = await api.ask('GET /export/gexf/loss?asOf=2013');
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    format: 'gexf',
    scope: { asOf: '2013' },
    licence: { id: 'CC-BY-4.0' },
    records: { entity: 0 },
    losses: [],
  });
});

describe('is refused with what is allowed', () => {
  test.each([
    ['/export/xml', 404, /^"xml" is no format; use one of jsonl, csv/],
    ['/export/jsonl?asof=2013', 400, /^there is no parameter "asof".*did you mean "asOf"\?$/],
    ['/export/jsonl?asOf=2013-13', 400, /^asOf: "2013-13" is no date/],
    ['/export/jsonl?asOf=2013&asOf=2014', 400, /^asOf: give it once/],
    ['/export/jsonl?hops=2', 400, /^hops: give around as well/],
    ['/export/jsonl?sources=src-x', 404, /^sources: there is no source "src-x"/],
    ['/export/jsonl/loss?around=nobody', 404, /^around: there is no entity "nobody"/],
  ])('%s', async (path, status, message) => {
    const answer = await api.ask(`GET ${path}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).errors[0].message).toMatch(message);
  });

  test('a POST, with the methods that the address takes', async () => {
    expect(await api.ask('POST /export/jsonl')).toMatchObject({ status: 405, headers: { allow: 'GET, OPTIONS' } });
  });

  test('a second export of the same client from elsewhere, and more than the server writes at a time', async () => {
    let release: () => void = () => undefined;
    const stopped = new Promise<void>((resolve) => (release = resolve));
    const database = { ...fakeDatabase(() => []), read: async () => (await stopped, { keys: [], rows: [] }) };
    const slow = await serveApi({ context: { database }, limits: { exports: 1 } });
    const first = slow.ask('GET /export/jsonl');
    await expect.poll(async () => (await slow.ask('GET /export/csv')).status).toBe(503);
    release();
    expect((await first).status).toBe(200);
    await expect.poll(async () => (await slow.ask('GET /export/csv')).status).toBe(200);
    await slow.close();
  });

  test('while the database cannot be reached', async () => {
    const database = fakeDatabase(() => {
      throw new DatabaseUnavailable();
    });
    const away = await serveApi({ context: { database } });
    expect(await away.ask('GET /export/jsonl')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    await away.close();
  });
});
