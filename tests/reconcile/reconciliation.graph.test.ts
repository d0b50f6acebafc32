import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

let graph: ArticleGraph;
let served: ServedApi;

beforeAll(async () => {
  graph = await openArticleGraph();
  served = await serveApi({ apollo: graph.apollo, context: { database: graph.database } });
});

afterAll(async () => {
  await served.close();
  await graph.close();
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${served.url}/reconcile${path}`, { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as never };
};

const post = async (field: string, value: unknown, path = '') => {
  const body = new URLSearchParams({ [field]: typeof value === 'string' ? value : JSON.stringify(value) });
  const response = await fetch(`${served.url}/reconcile${path}`, { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as never };
};

describe('the service', () => {
  test('says what it is, at addresses below the one it is asked at, with or without a slash at its end', async () => {
    const { body, headers } = await get('');
    expect(body).toMatchObject({
      versions: ['0.1', '0.2'],
      identifierSpace: `${served.url}/entity/`,
      view: { url: `${served.url}/entity/{{id}}` },
      suggest: { entity: { service_url: `${served.url}/reconcile`, service_path: '/suggest/entity' } },
    });
    expect(headers.get('etag')).not.toBeNull();
    expect((await get('/')).body).toEqual(body);
    expect((await get('', { 'accept-language': 'zh-CN' })).body).toMatchObject({ name: '关系' });
  });

  test('may be asked by the pages of OpenRefine on this machine, and by no other site', async () => {
    const allowed = async (origin: string) => (await get('', { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('http://127.0.0.1:3333')).toBe('http://127.0.0.1:3333');
    expect(await allowed('http://example.org')).toBeNull();
  });
});

describe('names', () => {
  test('are looked up in a batch, and each answer stands under its key', async () => {
    const { body } = await post('queries', {
      english: { query: 'Shanghai Small Enterprises Center' },
      person: { query: 'Dong Rongyong', type: 'PERSON' },
      related: { query: 'Dong Rongyong', properties: [{ pid: 'heads', v: { id: 'ssec', name: 'no such name' } }] },
      id: { query: 'ssec' },
      nobody: { query: 'Zzyzx Holdings' },
      broken: { query: 'x', type: 'COMPANY' },
    });
    const found = Object.fromEntries(
      Object.entries(body as Record<string, { result: { id: string; match: boolean }[] }>).map(([key, { result }]) => [
        key,
        result.slice(0, 1).map(({ id, match }) => [id, match]),
      ]),
    );
    expect(found).toEqual({
      english: [['ssec', true]],
      person: [['dong-rongyong', false]],
      related: [['dong-rongyong', false]],
      id: [['ssec', true]],
      nobody: [],
    });
  });

  test('of a batch that cannot be read get an error that says why', async () => {
    expect(await post('queries', '{')).toEqual({
      status: 400,
      body: { errors: [{ message: 'queries: this is not JSON.', extensions: { code: 'BAD_REQUEST' } }] },
    });
  });
});

describe('what is typed', () => {
  test('gets suggestions of entities, of a kind where one is asked for', async () => {
    expect((await get('/suggest/entity?prefix=Dong%20Rong')).body).toEqual({
      result: [{ id: 'dong-rongyong', name: 'Dong Rongyong', notable: ['person'] }],
    });
    expect((await get('/suggest/entity?prefix=Dong%20Rong&type=FIRM')).body).toEqual({ result: [] });
  });

  test('gets suggestions of kinds and of properties', async () => {
    expect((await get('/suggest/type?prefix=gov')).body).toMatchObject({ result: [{ id: 'GOVERNMENT_BODY' }] });
    expect((await get('/suggest/property?prefix=headed')).body).toMatchObject({
      result: [{ id: 'headed_by' }, { id: 'deputy_headed_by' }],
    });
    expect((await get('/properties?type=PERSON&limit=2')).body).toMatchObject({
      type: 'PERSON',
      limit: 2,
      properties: [{ id: 'identifier' }, { id: 'name' }],
    });
  });
});

describe('a table', () => {
  test('is extended by what is known of its entities; what is unknown is empty', async () => {
    const properties = [{ id: 'headed_by' }, { id: 'located_in' }, { id: 'founding_date' }];
    const { body } = await post('extend', { ids: ['ssec', 'nobody-here'], properties });
    expect(body).toMatchObject({
      meta: [{ id: 'headed_by', name: 'headed by' }, { id: 'located_in' }, { id: 'founding_date' }],
      rows: {
        ssec: { located_in: [{ name: expect.any(String) }] },
        'nobody-here': { headed_by: [], located_in: [], founding_date: [] },
      },
    });
  });

  test('cannot be extended by a property that there is not; the nearest one is named', async () => {
    const { status, body } = await post('extend', { ids: ['ssec'], properties: [{ id: 'headedby' }] });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'extend: there is no property "headedby", did you mean "headed_by"?' }] },
    });
  });
});

describe('an entity', () => {
  test('is shown in a small page that OpenRefine may frame', async () => {
    const response = await fetch(`${served.url}/reconcile/preview?id=ssec`);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors http://127.0.0.1:3333');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(await response.text()).toContain('Shanghai Small Enterprises Center');
    expect((await get('/flyout/entity?id=ssec')).body).toMatchObject({
      id: 'ssec',
      html: expect.stringContaining('<h1>'),
    });
  });

  test('that there is not is not found', async () => {
    expect(await get('/flyout/entity?id=nobody-here')).toMatchObject({
      status: 404,
      body: { errors: [{ message: 'There is no entity "nobody-here".' }] },
    });
  });

  test('has its address in the explorer', async () => {
    const response = await fetch(`${served.url}/entity/ssec`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graph?n=ssec']);
  });
});
