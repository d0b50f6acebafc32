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

describe('the field', () => {
  const RECONCILE = `query ($queries: [ReconcileInput!]!, $limit: Int!) {
    reconcile(queries: $queries, limit: $limit) {
      match { id name }
      candidates {
        score match entity { id name ... on Person { kind } }
        features { nameSimilarity nameExact namesakes identified agrees contradicts }
      }
    }
  }`;
  const ask = (queries: readonly object[], limit = 2) => graph.ask(RECONCILE, { queries, limit });

  test('answers for each name, in the order of the names, what /reconcile answers', async () => {
    const properties = [{ property: 'heads', values: ['No Such Thing'] }];
    const { data, extensions } = await ask([
      { name: 'Shanghai Coffee Association' },
      { name: 'Zzyzx Holdings' },
      { name: 'Wang Zhendong', properties },
      { name: 'ssec', kinds: ['FIRM'] },
    ]);
    const [certain, nothing, contradicted, otherKind] = data.reconcile;
    expect(certain.match).toEqual({ id: 'shanghai-coffee-association', name: 'Shanghai Coffee Association' });
    expect(certain.candidates[0]).toMatchObject({ score: 100, match: true, entity: certain.match });
    expect([nothing, otherKind]).toEqual([
      { match: null, candidates: [] },
      { match: null, candidates: [] },
    ]);
    expect(contradicted).toMatchObject({
      match: null,
      candidates: [
        {
          score: 71.4,
          match: false,
          entity: { id: 'wang-zhendong', kind: 'PERSON' },
          features: { nameSimilarity: 100, nameExact: true, namesakes: 1, agrees: [], contradicts: ['heads'] },
        },
      ],
    });
    expect((extensions as { cost: { actual: number } }).cost.actual).toBeGreaterThanOrEqual(40);
  });

  test('takes aliases of what it answers', async () => {
    const query = `{ reconcile(queries: [{ name: "ssec" }], limit: 1) { one: candidates { how: score what: entity { id name } } two: candidates { entity { kind } } } }`;
    expect((await graph.data(query)).reconcile).toEqual([
      {
        one: [{ how: 100, what: { id: 'ssec', name: 'Shanghai Small Enterprises Center' } }],
        two: [{ entity: { kind: 'GOVERNMENT_BODY' } }],
      },
    ]);
  });

  test.each([
    [[], 'queries: the list is empty; give at least 1, or leave out the field that takes it.'],
    [[{ name: ' ' }], 'queries[0]: give a name, or properties.'],
    [Array.from({ length: 101 }, () => ({ name: 'tea' })), 'queries: 101 are too many; give at most 100.'],
    [
      [{ name: 'tea', properties: [{ property: 'headedby', values: ['x'] }] }],
      'queries[0].properties[0]: there is no property "headedby", did you mean "headed_by"?',
    ],
  ])('refuses what it cannot look up', async (queries, message) => {
    expect((await ask(queries)).errors).toMatchObject([{ message }]);
  });

  test('refuses more candidates than it looks at', async () => {
    expect((await ask([{ name: 'tea' }], 31)).errors).toMatchObject([
      { message: 'limit: 31 is not allowed; give 1 to 30, for instance 30.' },
    ]);
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

  test('has a page at the address that clients keep of it', async () => {
    expect((await fetch(`${served.url}/entity/ssec`)).status).toBe(200);
  });
});
