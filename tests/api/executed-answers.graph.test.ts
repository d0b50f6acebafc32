import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Database } from '../../src/graph/database.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { fakeDatabase, openApi } from '../support/fake-database.ts';

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('an answer from the graph', () => {
  let graph: ArticleGraph;
  let database: Database;
  const ask = (query: string, variables?: Record<string, unknown>) => api.ask(database, query, variables);
  beforeAll(async () => {
    graph = await openArticleGraph();
    database = graph.database;
  });
  afterAll(() => graph.close());

  it('is each request’s own, though one statement serves them', async () => {
    const document = `query ($id: ID!, $lang: String!, $text: String!, $first: Int!, $after: String) {
      person(id: $id) { name(lang: $lang) heads { nodes { id } } relations(first: $first, direction: OUT) { nodes { sentence(lang: $lang) } pageInfo { hasNextPage } } }
      search(text: $text, first: 1) { edges { rule matchedName { value } } }
      people(first: $first, after: $after) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } }
    }`;
    const requests = [
      { id: 'wang-zhendong', lang: 'en', text: 'wang zhendong', first: 1 },
      { id: 'dong-rongyong', lang: 'zh', text: 'Dong', first: 2 },
      { id: 'wang-zhendong', lang: 'zh', text: 'saic', first: 100 },
    ];
    const again = [];
    for (const request of requests) again.push(await ask(document, request));
    for (const [index, request] of requests.entries())
      expect(again[index]).toEqual(await ask(`${document} # ${index}`, request));
    expect(new Set(again.map((answer) => JSON.stringify(answer))).size).toBe(3);
    expect(again.map(({ data }) => data.people.nodes.length)).toEqual([1, 2, expect.any(Number)]);
  });

  it('is what graphql-js makes of the same rows, whatever is wrong with one value in them', async () => {
    const parts = `
      entity(id: "ssec") {
        id name(lang: "zh") names { value lang kind } identifiers { scheme value valid } ... on Organization { headedBy { totalCount edges { cursor node { id kind } relation { type start ended from { id } } } } }
        claims(first: 5) { nodes { id polarity subject { id name } evidence { stance locator { paragraph start } source { id title published url } } } pageInfo { endCursor hasNextPage } }
      }
      search(text: "shanghai", first: 3) { totalCount edges { score rule matchedName { value } node { id __typename } } }
      neighborhood(ids: ["saic"], limit: 20) { nodes { id name } relations { id type confidence } truncated totalByType { type count } }
      statistics(subject: "ssec") { id value valueText qualifier asOf certainty(asOf: "2011") }
      firms(first: 3) { totalCount nodes { id synthetic } facets { field values { value count } } }
      timeline(id: "ssec") { date kind sentence claims { id } }`;
    const rows = new Map<string, string>();
    const recording: Database = {
      ...database,
      read: async (text, parameters) => {
        const table = await database.read(text, parameters);
        rows.set(text, JSON.stringify(table.rows));
        return table;
      },
    };
    expect((await api.ask(recording, `{ ${parts} }`)).errors).toBeUndefined();
    const texts = [...rows.keys()];
    const spoilt = fc.record({
      text: fc.constantFrom(...texts),
      way: fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }),
      value: fc.constantFrom(null, null, 'X', '', 5, 0.5, true, [], [null], { a: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ text, way, value }) => {
        const wrong = fakeDatabase((asked) => {
          const answered = JSON.parse(rows.get(asked) ?? '[]') as unknown[][];
          return asked === text ? spoil(answered, way, value) : answered;
        });
        const ours = await api.ask(wrong, `{ ${parts} }`);
        // Introspection has graphql-js execute the whole; its own field is left out again.
        const theirs = await api.ask(wrong, `{ ${parts}\n __type(name: "None") { name } }`);
        const { __type, ...data } = theirs.data;
        expect(__type).toBeNull();
        expect(ours).toEqual({ ...theirs, data });
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a cursor of another thing’s list also when the statement is known', async () => {
    const document =
      'query ($id: ID!, $after: String) { entity(id: $id) { relations(first: 1, after: $after) { pageInfo { endCursor } } } }';
    const cursorOf = async (id: string) =>
      (await ask(document, { id })).data.entity.relations.pageInfo.endCursor as string;
    const [ssec, saic] = [await cursorOf('ssec'), await cursorOf('saic')];
    const codes = [];
    for (const [id, after] of [
      ['ssec', ssec],
      ['ssec', saic],
      ['saic', saic],
      ['saic', ssec],
    ] as const)
      codes.push((await ask(document, { id, after })).errors?.[0]?.extensions?.['code']);
    expect(codes).toEqual([undefined, 'BAD_CURSOR', undefined, 'BAD_CURSOR']);
  });

  it('has its keys in the order of the operation, whatever type they are asked of', async () => {
    const { data } = await ask(`{
      entity(id: "group-shanghai-smes") {
        ... on Group { size { text __typename value } }
        b: name
        ... on Firm { claims { totalCount } }
        ... on Group { z: id }
        claims { t: __typename totalCount }
        a: id
        __typename
      }
    }`);
    expect(Object.keys(data.entity)).toEqual(['size', 'b', 'z', 'claims', 'a', '__typename']);
    expect(Object.keys(data.entity.size)).toEqual(['text', '__typename', 'value']);
    expect([data.entity.__typename, data.entity.claims.t]).toEqual(['Group', 'ClaimConnection']);
  });
});

/** Rows in which the value at the end of a way is another. */
function spoil(rows: readonly unknown[][], way: readonly number[], value: unknown): unknown[][] {
  const place = (list: unknown, [step = 0, ...rest]: readonly number[]): unknown => {
    if (!Array.isArray(list) || list.length === 0) return value;
    const index = step % list.length;
    const within = list[index] as unknown;
    return list.with(index, rest.length > 0 && Array.isArray(within) ? place(within, rest) : value);
  };
  return place(rows, way) as unknown[][];
}
