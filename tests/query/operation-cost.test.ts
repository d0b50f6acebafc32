import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { operationCost } from '../../src/query/operation-cost.ts';

let schema: ReturnType<typeof buildSchema>;
beforeAll(async () => {
  schema = buildSchema((await readTypeDefs()).join('\n'));
});

function costOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  return operationCost(schema, document, getOperationAST(document)!)(variables);
}
const points = (text: string, variables?: Record<string, unknown>) => costOf(text, variables).points;

describe('the points of an operation', () => {
  it.each([
    ['one object, whatever is asked of it', '{ firm(id: "a") { id name kind } }', 1],
    ['each object that stands alone', '{ firm(id: "a") { id } person(id: "b") { id } }', 2],
    ['a page of nodes, and the connection', '{ firms(first: 10) { nodes { id } } }', 11],
    ['a page of the default size', '{ firms { nodes { id } } }', 26],
    ['edges and their nodes', '{ firms(last: 10) { edges { node { id } } } }', 21],
    ['the connection alone, where no page is read', '{ firms(first: 100) { totalCount } }', 1],
    ['pages within pages', '{ people(first: 10) { nodes { heads(first: 3) { nodes { id } } } } }', 1 + 10 + 10 + 30],
    ['a list without pages, assumed to be short', '{ firm(id: "a") { names { value } } }', 1 + 5],
    ['as many entities as there are ids', '{ entities(ids: ["a", "b", "c"]) { id } }', 3],
    ['a search, whose price is that of its work', '{ search(text: "a", first: 2) { nodes { id } } }', 20 + 1 + 2],
    [
      'ten for each name that is looked up, and the candidates that it may have',
      '{ reconcile(queries: [{ name: "a" }, { name: "b" }], limit: 3) { candidates { entity { id } } } }',
      2 * 10 + 2 + 2 * 3 + 2 * 3,
    ],
    ['nothing of what has no objects', '{ __typename }', 0],
  ])('are %s', (_what, text, expected) => {
    expect(points(text)).toBe(expected);
  });

  it('follow variables and their defaults', () => {
    const text = 'query ($n: Int = 7) { firms(first: $n) { nodes { id } } }';
    expect(points(text)).toBe(8);
    expect(points(text, { n: 50 })).toBe(51);
    expect(points('query ($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('are those of the default where a variable does not fit; the executor refuses it', () => {
    const text = 'query ($n: Int) { firms(first: $n) { nodes { id } } }';
    for (const n of ['9', -5, null, {}, undefined]) expect(points(text, { n })).toBe(26);
  });

  it('follow fragments, and count one of those on different types', () => {
    expect(points('{ ...F } fragment F on Query { firms(first: 2) { nodes { id } } }')).toBe(3);
    const either = '{ node(id: "a") { ... on Firm { names { value } } ... on Claim { subject { id } } id } }';
    expect(points(either)).toBe(1 + 5);
    const shared = '{ node(id: "a") { ... on Entity { names { value } } ... on Firm { identifiers { value } } } }';
    expect(points(shared)).toBe(1 + 5 + 5);
  });

  it('are many more for the graph as it was, as changes wait until it is', () => {
    const moment = '2026-11-30T10:00:00Z';
    expect(points(`{ firm(id: "a", knownAt: "${moment}") { id } }`)).toBe(5001);
    const below = 'query ($at: PartialDate) { firm(id: "a") { headedBy(knownAt: $at) { totalCount } } }';
    expect(points(below, { at: moment })).toBe(5002);
    expect(points(below, { at: '2026-11-30' })).toBe(2);
  });

  it('grow with the hops of paths and neighborhoods', () => {
    const path = (maxHops: number) => points(`{ paths(from: "a", to: "b", maxHops: ${maxHops}) { length } }`);
    expect(path(10)).toBeGreaterThan(2 * path(5));
    const around = (hops: number) => points(`{ neighborhood(ids: ["a"], hops: ${hops}) { truncated } }`);
    expect([1, 2, 3].map(around)).toEqual([11, 81, 271]);
  });

  it('have no more rows on a level than an answer may have', () => {
    const walk = (levels: number): string =>
      levels === 0
        ? '{ id }'
        : `{ heads(first: 100) { nodes { headedBy(first: 100) { nodes ${walk(levels - 1)} } } } }`;
    const cost = points(`{ people(first: 100) { nodes ${walk(4)} } }`);
    expect(cost).toBeLessThan(9 * 2 * DEFAULT_LIMITS.rows);
    expect(cost).toBeLessThan(DEFAULT_LIMITS.cost);
  });

  it('never fall when a page grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (outer, inner) => {
        const of = (n: number, m: number) =>
          points(`{ people(first: ${n}) { nodes { heads(first: ${m}) { edges { node { id } } } } } }`);
        return of(outer + 1, inner) > of(outer, inner) && of(outer, inner + 1) > of(outer, inner);
      }),
    );
  });
});

describe('the cost of introspection', () => {
  it('is far below the limit for what clients send', () => {
    const { points: fromGraph, introspection } = costOf(
      getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
    );
    expect(fromGraph).toBe(0);
    expect(introspection).toBeGreaterThan(5000);
    expect(introspection).toBeLessThan(DEFAULT_LIMITS.introspection / 3);
  });

  it('is beyond it where lists of lists are asked for again and again', () => {
    const many = Array.from({ length: 150 }, (_, index) => `a${index}: fields { type { fields { name } } }`).join(' ');
    expect(costOf(`{ __schema { types { ${many} } } }`).introspection).toBeGreaterThan(DEFAULT_LIMITS.introspection);
    const within = `{ __type(name: "Firm") { ${'fields { type { '.repeat(9)} name ${'} } '.repeat(9)} } }`;
    expect(costOf(within).introspection).toBeGreaterThan(DEFAULT_LIMITS.introspection);
  });
});
