import { afterAll, beforeAll, expect, it } from 'vitest';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';

let graph: ChangeGraph;
let proposed: string[];
beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
  const house = { new: { kind: 'ASSOCIATION', name: 'Tea House' } };
  const claim = { subject: 'old-works', predicate: 'MEMBER_OF', object: house, tense: 'CURRENT', passages: ['P1.1'] };
  const made = await graph.change(
    'proposeClaims',
    { source: 'src-gazette', claims: [claim] },
    'claims { id predicate }',
  );
  expect(made.problems).toEqual([]);
  const claims = made['claims'] as { id: string; predicate: string }[];
  proposed = claims.filter(({ predicate }) => predicate === 'MEMBER_OF').map(({ id }) => id);
});
afterAll(() => graph.close());

const ASKED = `query ($status: [ClaimStatus!]) {
  firm(id: "old-works", status: $status) { memberOf { totalCount nodes { name } edges { relation { claims { id } proposals { id status } } } } }
  neighborhood(ids: ["ann"], hops: 2, status: $status) { nodes { id name } totalByType { type count } }
}`;

it('claims that wait for review show in traversals, counts and paths where status asks for them, and nowhere else', async () => {
  const before = await graph.data(ASKED);
  expect(before.firm.memberOf).toMatchObject({ totalCount: 1, nodes: [{ name: 'Tea Guild' }] });
  expect(JSON.stringify(before)).not.toContain('Tea House');

  const { firm, neighborhood } = await graph.data(ASKED, { status: ['ACCEPTED', 'PROPOSED'] });
  expect(firm.memberOf).toEqual({
    totalCount: 2,
    nodes: [{ name: 'Tea Guild' }, { name: 'Tea House' }],
    edges: [
      { relation: { claims: [{ id: 'r-guild' }], proposals: [] } },
      { relation: { claims: [], proposals: [{ id: proposed[0], status: 'PROPOSED' }] } },
    ],
  });
  const house = neighborhood.nodes.find(({ name }: { name: string }) => name === 'Tea House');
  expect(neighborhood.totalByType).toContainEqual({ type: 'MEMBER_OF', count: 2 });
  const paths = 'query ($to: ID!) { paths(from: "ann", to: $to, status: [PROPOSED]) { length } }';
  expect(await graph.data(paths, { to: house.id })).toEqual({ paths: [{ length: 2 }] });

  expect(await graph.data(ASKED)).toEqual(before);
  expect((await graph.data('{ claims(where: { status: [PROPOSED] }) { totalCount } }')).claims.totalCount).toBe(3);
});

it.each([
  [
    '{ neighborhood(ids: ["guild"], status: [PROPOSED], sources: ["src-gazette"]) { nodes { id } } }',
    'status: it cannot be asked together with sources, or with knownAt for a day; leave one of them out.',
  ],
  [
    '{ firm(id: "old-works", status: [REJECTED]) { id } }',
    'status: REJECTED claims are not taken in; give PROPOSED, or ask claims(where: { status: [REJECTED] }).',
  ],
])('%s is refused', async (query, message) => {
  expect((await graph.ask(query)).errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});
