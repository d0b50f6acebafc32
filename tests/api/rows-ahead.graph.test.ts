import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

/** So many bodies, each of which oversees every other: what is nested grows without end. */
const BODIES = 30;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
  await graph.database.write((run) =>
    run(
      `UNWIND range(1, $bodies) AS i
       CREATE (:Entity:Organization:Association {id: 'body-' + i, kind: 'ASSOCIATION', name: 'Body ' + i, sources: []})
       WITH count(*) AS made
       MATCH (a:Association), (b:Association) WHERE a.id STARTS WITH 'body-' AND b.id STARTS WITH 'body-' AND a <> b
       CREATE (a)-[r:OVERSEES]->(b) SET r.id = a.id + '.oversees.' + b.id`,
      { bodies: BODIES },
    ),
  );
});
afterAll(() => graph.close());

const nested = (levels: number, first: string): string =>
  levels === 0 ? '{ id }' : `{ id ... on Organization { oversees${first} { nodes ${nested(levels - 1, first)} } } }`;

const rowsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.length + value.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + rowsIn(one), 0)
    : 0;
};

describe('lists within lists', () => {
  it('answer a walk of five levels at the default page sizes, which could give millions of rows and gives a few', async () => {
    const { firm } = await graph.data(`{ firm(id: "saic") { formerStaff { nodes { name founded { nodes { name
      ... on Organization { benefitedFrom { nodes { name
        ... on Programme { runBy { nodes { name setUpBy { nodes { name } } } } }
        ... on Organization { setUpBy { nodes { name } } }
      } } } } } } } } }`);
    const [dong] = firm.formerStaff.nodes;
    expect(dong.name).toBe('Dong Rongyong');
    const [guangyu] = dong.founded.nodes;
    expect(guangyu.benefitedFrom.nodes.length).toBeGreaterThan(0);
  });

  it('are refused where they give more rows than an answer may have, without being read', async () => {
    const { errors } = await graph.ask(`{ association(id: "body-1") ${nested(5, '(first: 100)')} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions!['code']).toBe('TOO_MUCH');
    expect(errors![0]!.message).toContain('100000 are allowed');
  });

  it('are refused from any root, and by the pages that a request asks for', async () => {
    const query = (root: string) => `query ($first: Int! = 25) { ${root} }`;
    const four = nested(4, '(first: $first)');
    for (const root of [
      `entities(ids: ["body-1", "saic"]) ${four}`,
      `associations(where: { name: { startsWith: "Body" } }) { nodes ${nested(3, '(first: $first)')} }`,
      `relations(where: { type: [OVERSEES], from: "body-1" }) { nodes { to ${nested(3, '(first: $first)')} } }`,
    ]) {
      const refused = await graph.ask(query(root), { first: 100 });
      expect(refused.errors?.[0]?.extensions?.['code']).toBe('TOO_MUCH');
      // The same operation, compiled once, asked with pages of two.
      const answered = await graph.ask(query(root), { first: 2 });
      expect(answered.errors).toBeUndefined();
      expect(rowsIn(answered.data)).toBeGreaterThan(8);
    }
  });

  it('answer up to the most rows', async () => {
    const { association } = await graph.data(`{ association(id: "body-1") ${nested(4, '(first: 17)')} }`);
    // 17 + 17² + 17³ + 17⁴; the last alone are 83,521.
    expect(rowsIn(association)).toBe(88_740);
  });

  it('are refused where to count them would cost more than an operation may', async () => {
    const leaves = Array.from({ length: 40 }, (_, place) => `a${place}: oversees(first: 100) { nodes { id } }`).join(
      ' ',
    );
    const { errors } = await graph.ask(
      `{ association(id: "body-1") ${nested(3, '(first: 100)').replace('{ id }', `{ ... on Organization { ${leaves} } }`)} }`,
    );
    expect(errors![0]!.extensions!['code']).toBe('TOO_MUCH');
    expect(errors![0]!.message).toMatch(/^cost: the answer could have \d+ points; 5000000 are allowed\./);
  });

  it('are refused where they are more than an operation may hold, however small', async () => {
    const counts = Array.from({ length: 210 }, (_, place) => `a${place}: oversees { totalCount }`).join(' ');
    const { errors } = await graph.ask(`{ association(id: "body-1") { ${counts} } }`);
    expect(errors![0]!.extensions!['code']).toBe('TOO_MUCH');
    expect(errors![0]!.message).toContain('more than 200 lists');
  });
});
