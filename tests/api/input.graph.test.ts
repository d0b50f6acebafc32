import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { isErrorCode } from '../../src/api/error-codes.ts';
import { createHttp } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
let http: FastifyInstance;
let url: string;
beforeAll(async () => {
  graph = await openArticleGraph();
  http = await createHttp({
    apollo: graph.apollo,
    context: { database: graph.database },
    readiness: () => ({ ready: true, reason: 'yes' }),
    metrics: createMetrics(),
    log: createLogger('silent'),
  });
  url = await http.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** An error as a client reads it. */
interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

async function post(payload: unknown, contentType = 'application/json') {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': contentType }, body });
  const { errors } = (await response.json()) as { errors?: Refusal[] };
  return { status: response.status, errors };
}

const long = 'x'.repeat(10_000);

/** A few fragments, each twice within the one before. */
function growing(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Claim { a: basis { ${level + 1 < levels ? `...F${level + 1}` : 'id'} } b: content { ${level + 1 < levels ? `...F${level + 1}` : 'id'} } }`,
  );
  return `{ claim(id: "x") { ...F0 } } ${fragments.join(' ')}`;
}

describe('wrong input gets an error that names it', () => {
  it.each([
    ['an unknown field', '{ perso { id } }', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "person"'],
    ['an unknown argument', '{ people(frist: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "first"'],
    [
      'an unknown relation type',
      '{ entity(id: "ssec") { relations(types: [HEAD]) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '"HEADS"',
    ],
    ['no GraphQL', '{ person(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['an empty query', '', 'BAD_REQUEST', 'query'],
    [
      'a date that does not exist',
      '{ person(id: "dai-jie") { heads(asOf: "2013-02-30") { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '2011-06-15',
    ],
    [
      'a year without quotes',
      '{ person(id: "dai-jie") { heads(asOf: 2012) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
      '2011-06-15',
    ],
    [
      'first below 1',
      '{ people(first: -1) { totalCount } }',
      'BAD_USER_INPUT',
      'first: -1 is not allowed; give 1 to 100',
    ],
    ['first zero', '{ people(first: 0) { totalCount } }', 'BAD_USER_INPUT', 'give 1 to 100'],
    [
      'first above 100',
      '{ people(first: 100000) { totalCount } }',
      'BAD_USER_INPUT',
      'first: 100000 is not allowed; give 1 to 100',
    ],
    [
      'first above 100 within',
      '{ person(id: "dai-jie") { heads(first: 101) { totalCount } } }',
      'BAD_USER_INPUT',
      'give 1 to 100',
    ],
    ['first and last', '{ people(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', 'give one of them'],
    ['before with first', '{ people(first: 1, before: "x") { totalCount } }', 'BAD_USER_INPUT', 'give after'],
    ['a cursor that is none', '{ people(after: "abc") { totalCount } }', 'BAD_CURSOR', 'no cursor'],
    ['an empty search', '{ search(text: "") { totalCount } }', 'BAD_USER_INPUT', 'text: the text is empty'],
    ['a blank search', '{ search(text: "  ") { totalCount } }', 'BAD_USER_INPUT', 'text: the text is empty'],
    ['a search for no letter', '{ search(text: "*:*") { totalCount } }', 'BAD_USER_INPUT', 'no letter or digit'],
    [
      '10,000 characters',
      `{ search(text: "${long}") { totalCount } }`,
      'BAD_USER_INPUT',
      '10000 characters; 256 are allowed',
    ],
    ['a long id', `{ person(id: "${long}") { id } }`, 'BAD_USER_INPUT', '512 are allowed'],
    [
      'a long filter',
      `{ people(where: { name: { contains: "${long}" } }) { totalCount } }`,
      'BAD_USER_INPUT',
      'where.name.contains',
    ],
    [
      'an unknown id in neighborhood',
      '{ neighborhood(ids: ["sseec"]) { truncated } }',
      'NOT_FOUND',
      'did you mean "ssec"',
    ],
    [
      'an unknown id in paths',
      '{ paths(from: "wang-zhendon", to: "ssec") { length } }',
      'NOT_FOUND',
      'did you mean "wang-zhendong"',
    ],
    ['no ids', '{ neighborhood(ids: []) { truncated } }', 'BAD_USER_INPUT', 'at least 1'],
    [
      'an unknown id to avoid',
      '{ paths(from: "saic", to: "ssec", avoid: ["wang-zhendon"]) { length } }',
      'NOT_FOUND',
      'avoid: there is no entity "wang-zhendon", did you mean "wang-zhendong"',
    ],
    [
      'an end to avoid',
      '{ paths(from: "saic", to: "ssec", avoid: ["ssec"]) { length } }',
      'BAD_USER_INPUT',
      'avoid: "ssec" is where the ways end (to)',
    ],
    [
      'a hub limit of nothing',
      '{ paths(from: "saic", to: "ssec", hubLimit: 0) { length } }',
      'BAD_USER_INPUT',
      'hubLimit: 0 is not allowed; give 1 to 100000',
    ],
    [
      'a date of a filter that does not exist',
      '{ relations(where: { start: { from: "2013-02-30" } }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      '2011-06-15',
    ],
    [
      'a cursor of relations in another order',
      `{ relations(orderBy: { field: ID }, after: "${Buffer.from(JSON.stringify(['relations by from', null, 'a', 'a.heads.b'])).toString('base64url')}") { totalCount } }`,
      'BAD_CURSOR',
      'belongs to another list',
    ],
    ['too many ids', `{ entities(ids: [${'"x",'.repeat(251)}]) { id } }`, 'BAD_USER_INPUT', 'at most 250'],
    [
      'too many centres',
      `{ neighborhood(ids: [${'"x",'.repeat(1001)}]) { truncated } }`,
      'BAD_USER_INPUT',
      'at most 1000',
    ],
    [
      'too many hops',
      '{ neighborhood(ids: ["ssec"], hops: 4) { truncated } }',
      'BAD_USER_INPUT',
      'hops: 4 is not allowed; give 1 to 3',
    ],
    ['too large a limit', '{ neighborhood(ids: ["ssec"], limit: 1001) { truncated } }', 'BAD_USER_INPUT', '1 to 1000'],
    ['too long a way', '{ paths(from: "ssec", to: "saic", maxHops: 11) { length } }', 'BAD_USER_INPUT', '1 to 10'],
    [
      'certainty without a time',
      '{ person(id: "dai-jie") { heads(certainty: DEFINITELY) { totalCount } } }',
      'BAD_USER_INPUT',
      'needs asOf',
    ],
    [
      'no type left to walk',
      '{ paths(from: "ssec", to: "saic", types: [HEADS], avoidTypes: [HEADS]) { length } }',
      'BAD_USER_INPUT',
      'no type is left',
    ],
    [
      'too deep a nesting',
      `{ entity(id: "ssec") ${'{ relations { nodes { to '.repeat(7)}{ id } ${'} } }'.repeat(7)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      '20 allowed',
    ],
    [
      'fragments that grow without end',
      growing(16),
      'GRAPHQL_VALIDATION_FAILED',
      'recursively requests too many selections',
    ],
    ['too long an operation', `{ ${'stats { claims } '.repeat(3000)} }`, 'GRAPHQL_PARSE_FAILED', '10000 tokens'],
    [
      'too many lists',
      `{ entity(id: "ssec") { ${Array.from({ length: 201 }, (_, i) => `a${i}: relations(first: ${(i % 100) + 1}) { totalCount }`).join(' ')} } }`,
      'TOO_MUCH',
      'more than 200',
    ],
    ['a mutation that there is not', 'mutation { x }', 'GRAPHQL_VALIDATION_FAILED', 'Mutation'],
    ['a subscription over HTTP', 'subscription { changed { id } }', 'BAD_REQUEST', 'WebSocket'],
  ])('%s', async (_what, query, code, words) => {
    const { status, errors } = await post({ query });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions['code']).toBe(code);
    expect(errors![0]!.message).toContain(words);
    expect(status).toBeLessThan(500);
  });

  it('a cursor of another list', async () => {
    const { people } = await graph.data('{ people(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await post({
      query: 'query ($after: String) { firms(after: $after) { nodes { id } } }',
      variables: { after: people.pageInfo.endCursor },
    });
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    expect(errors![0]!.message).toContain('belongs to another list');
  });

  it('a cursor of the same list of another thing', async () => {
    const { entity } = await graph.data('{ entity(id: "ssec") { relations(first: 1) { pageInfo { endCursor } } } }');
    const { errors } = await post({
      query: 'query ($after: String) { entity(id: "saic") { relations(after: $after) { nodes { id } } } }',
      variables: { after: entity.relations.pageInfo.endCursor },
    });
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });

  it.each([
    [
      'a bad date in a variable',
      'query ($d: PartialDate) { person(id: "dai-jie") { heads(asOf: $d) { totalCount } } }',
      { d: '18/11/2013' },
    ],
    ['a number for an id', 'query ($id: ID!) { person(id: $id) { id } }', { id: { a: 1 } }],
    ['a missing variable', 'query ($id: ID!) { person(id: $id) { id } }', {}],
    [
      'null where a value must be',
      'query ($first: Int) { person(id: "dai-jie") { heads(first: $first) { totalCount } } }',
      { first: null },
    ],
  ])('%s', async (_what, query, variables) => {
    const { status, errors } = await post({ query, variables });
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['a body that is not JSON', '{"query": ', 'application/json'],
    ['a body that is a list', '[]', 'application/json'],
    ['a body that is a text', '"x"', 'application/json'],
    ['an empty body', '', 'application/json'],
    ['a body without query', '{"foo": 1}', 'application/json'],
    ['a query that is a number', '{"query": 1}', 'application/json'],
    ['variables that are a text', '{"query": "{ stats { claims } }", "variables": "x"}', 'application/json'],
    ['a form', 'query=x', 'application/x-www-form-urlencoded'],
    ['plain text', '{ stats { claims } }', 'text/plain'],
    [
      'an operation that is not there',
      '{"query": "query A { stats { claims } }", "operationName": "B"}',
      'application/json',
    ],
    [
      'a stored operation that is none',
      '{"query": "{ stats { claims } }", "extensions": {"persistedQuery": 5}}',
      'application/json',
    ],
    [
      'an unknown stored operation',
      '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}}',
      'application/json',
    ],
  ])('%s', async (_what, body, contentType) => {
    const { status, errors } = await post(body, contentType);
    expect(errors!.length).toBeGreaterThan(0);
    expect(
      errors!.every(
        ({ extensions }) => isErrorCode(extensions['code']) && extensions['code'] !== 'INTERNAL_SERVER_ERROR',
      ),
    ).toBe(true);
    expect(status).toBeLessThan(500);
  });

  it('a body that is too large', async () => {
    const { status, errors } = await post(JSON.stringify({ query: `{ stats { claims } } # ${'x'.repeat(1_100_000)}` }));
    expect([status, errors![0]!.extensions['code']]).toEqual([413, 'BAD_REQUEST']);
  });

  it('nothing of the inside shows, and no error has more than a code', async () => {
    const { errors } = await post({ query: '{ people(first: -1) { totalCount } }' });
    expect(Object.keys(errors![0]!).sort()).toEqual(['extensions', 'locations', 'message', 'path']);
    expect(Object.keys(errors![0]!.extensions)).toEqual(['code']);
  });
});

describe('an unknown id where one must exist', () => {
  it.each([
    ['neighborhood', '{ neighborhood(ids: ["ssec", "no-1", "saic", "no-2"]) { truncated } }', ['no-1', 'no-2']],
    ['paths', '{ paths(from: "no-1", to: "ssec") { length } }', ['no-1']],
    ['sharedTies', '{ sharedTies(ids: ["ssec", "no-1"]) { count } }', ['no-1']],
    ['timeline', '{ timeline(id: "no-1") { date } }', ['no-1']],
  ])('is listed in the error of %s', async (_field, query, unknownIds) => {
    const { errors } = await graph.ask(query);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'NOT_FOUND', unknownIds } })]);
  });
});

describe('what is unknown is null where nothing must exist', () => {
  it('looks up by id find nothing', async () => {
    const data = await graph.data(
      '{ node(id: "x") { id } entity(id: "x") { id } person(id: "saic") { id } claim(id: "x") { id } source(id: "x") { id } term(id: "x") { id } entities(ids: ["x", "saic", "saic"]) { id } }',
    );
    expect(data).toEqual({
      node: null,
      entity: null,
      person: null,
      claim: null,
      source: null,
      term: null,
      entities: [null, { id: 'saic' }, { id: 'saic' }],
    });
  });
});

describe('text of a caller is never a statement', () => {
  it.each(['") RETURN 1 //', "' OR 1=1", '`', '\\', '$p0', '${x}', '\u0000', '}) MATCH (n) DETACH DELETE n //', '🙂'])(
    '%j',
    async (text) => {
      const answer = await graph.ask(
        'query ($t: String!, $id: ID!) { search(text: $t) { totalCount } person(id: $id) { id } people(where: { name: { contains: $t } }) { totalCount } statistics(measure: $t) { id } }',
        { t: `wang ${text}`, id: text },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.data.person).toBeNull();
    },
  );
});

describe('the HTTP server', () => {
  it('gives a browser Apollo Sandbox with the first operations in it', async () => {
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(await page.text()).toContain('WhoHeadsTheCoffeeAssociation');
  });

  it('answers a client that reads GraphQL over HTTP by GET', async () => {
    const answer = await fetch(`${url}/graphql?query=${encodeURIComponent('{ person(id: "dai-jie") { name } }')}`, {
      headers: { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'yes' },
    });
    expect(await answer.json()).toMatchObject({ data: { person: { name: 'Dai Jie' } } });
  });

  it('lets Apollo Studio call it, and nobody else’s page', async () => {
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      return headers.get('access-control-allow-origin');
    };
    expect(await allowed('https://studio.apollographql.com')).toBe('https://studio.apollographql.com');
    expect(await allowed('https://example.com')).not.toBe('https://example.com');
  });

  it('says that it is up, whether it is ready, and how it does', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, reason: 'yes' });
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('guanxi_graphql_request_seconds');
    expect(await (await fetch(url)).text()).toContain('href="/graphql"');
  });

  it('answers what is not there in GraphQL’s own form', async () => {
    const answer = await fetch(`${url}/nowhere`);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { errors: [{ message: expect.stringContaining('POST /graphql'), extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});
