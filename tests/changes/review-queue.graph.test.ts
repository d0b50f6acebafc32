import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { GAZETTE, holder, NOTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';

/** A file of today whose claim nobody has decided on yet. */
const DRAFT = `source: { id: src-draft, kind: WEB_PAGE, title: Draft, language: en, published: '2019-05-01', recorded: '2026-11-22' }
passages: [{ id: P1.1, paragraph: P1 }]
claims:
  - { id: r-of-file, subject: ann, predicate: WORKS_AT, object: guild, tense: CURRENT, status: PROPOSED, at: [P1.1] }
`;

let graph: ChangeGraph;
let contributors: Readonly<Record<'mo' | 'li', ArticleGraph>>;
/** The claims that were proposed, in that order. */
const proposed: string[] = [];

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE, DRAFT);
  contributors = { mo: await graph.as(holder('mo', 'contributor')), li: await graph.as(holder('li', 'contributor')) };
  await graph.change('addSource', NOTE);
  // More than nine, so that the order of numbers is not that of texts.
  for (let number = 0; number < 11; number += 1) {
    const claim = {
      subject: number % 2 === 0 ? 'old-works' : 'guild',
      predicate: 'DESCRIPTION',
      value: `text ${number}`,
    };
    const by = contributors[number % 3 === 0 ? 'li' : 'mo'];
    const answer = await graph.change('proposeClaims', { source: 'src-note', claims: [claim] }, 'claims { id }', by);
    expect(answer.problems).toEqual([]);
    proposed.push(...(answer['claims'] as { id: string }[]).map(({ id }) => id));
  }
});
afterAll(() => graph.close());

async function queue(where = '', args = 'orderBy: { field: RECORDED }'): Promise<readonly string[]> {
  const { claims } = (await graph.data(
    `{ claims(first: 100, where: { status: [PROPOSED] ${where} }, ${args}) { totalCount nodes { id } } }`,
  )) as { claims: { totalCount: number; nodes: { id: string }[] } };
  expect(claims.totalCount).toBe(claims.nodes.length);
  return claims.nodes.map(({ id }) => id);
}

const by = (name: 'mo' | 'li') => proposed.filter((_, index) => (index % 3 === 0) === (name === 'li'));

it('claims that wait for review are listed in the order in which they were recorded', async () => {
  expect(await queue()).toEqual(['r-of-file', ...proposed]);
  expect(await queue('', 'orderBy: { field: RECORDED, direction: DESC }')).toEqual([
    ...proposed.toReversed(),
    'r-of-file',
  ]);
  expect(await queue('', 'orderBy: { direction: DESC }')).toEqual([...proposed, 'r-of-file'].sort().toReversed());
});

it('the queue is asked by source, entity and proposer', async () => {
  expect(await queue('source: "src-draft"')).toEqual(['r-of-file']);
  expect(await queue('subject: "guild"')).toEqual(proposed.filter((_, index) => index % 2 === 1));
  expect(await queue('proposer: "li"')).toEqual(by('li'));
  expect(await queue('proposer: "mo", subject: "old-works"')).toEqual(
    by('mo').filter((id) => proposed.indexOf(id) % 2 === 0),
  );
  expect(await queue('proposer: "nobody"')).toEqual([]);
});

it('the claims of a proposer are found whatever was decided on them', async () => {
  const [first] = by('li');
  expect(
    (await graph.change('decideClaims', { claims: [first], decision: 'ACCEPT', reason: 'seen' })).problems,
  ).toEqual([]);
  expect(await queue('proposer: "li"')).toEqual(by('li').slice(1));
  const { claims } = await graph.data('{ claims(where: { proposer: "li" }) { totalCount nodes { id } } }');
  expect(claims).toEqual({
    totalCount: by('li').length,
    nodes: by('li')
      .toSorted()
      .map((id) => ({ id })),
  });
  const reopened = await graph.change('decideClaims', { claims: [first], decision: 'REOPEN', reason: 'again' });
  expect(reopened.problems).toEqual([]);
  expect(await queue('proposer: "li"')).toEqual(by('li'));
});

it('pages of the queue follow each other, also while what was read is decided', async () => {
  const page = async (after: string | null) => {
    const { claims } = (await graph.data(
      `query ($after: String) { claims(first: 5, after: $after, where: { status: [PROPOSED] }, orderBy: { field: RECORDED }) {
        nodes { id } pageInfo { endCursor hasNextPage }
      } }`,
      { after },
    )) as { claims: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    return claims;
  };
  const first = await page(null);
  expect(first.nodes.map(({ id }) => id)).toEqual(['r-of-file', ...proposed.slice(0, 4)]);
  const decided = await graph.change('decideClaims', {
    claims: proposed.slice(0, 2),
    decision: 'REJECT',
    reason: 'no',
  });
  expect(decided.problems).toEqual([]);
  const second = await page(first.pageInfo.endCursor);
  expect(second.nodes.map(({ id }) => id)).toEqual(proposed.slice(4, 9));
  const other = await graph.ask(`{ claims(after: "${first.pageInfo.endCursor}") { nodes { id } } }`);
  expect(other.errors).toMatchObject([{ message: expect.stringContaining('belongs to another list') as unknown }]);
});

it('the order of review needs a status that is under review', async () => {
  for (const where of ['', 'where: { status: [PROPOSED, ACCEPTED] },', 'where: { source: "src-note" },']) {
    const { errors } = await graph.ask(`{ claims(${where} orderBy: { field: RECORDED }) { totalCount } }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('give where: { status: [PROPOSED] }') as unknown },
    ]);
  }
});
