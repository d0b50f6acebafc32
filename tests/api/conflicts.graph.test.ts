import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { DISPUTING_SOURCES } from '../support/disputing-sources.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(DISPUTING_SOURCES)) await writeFile(join(folder, name), text);
    expect(await loadFolder(database, folder)).toMatchObject({ ok: true });
  });
  graph = await openGraph(database);
});
afterAll(() => graph.close());

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

const FIGURE = /^guild~members-[0-9a-f]{8}~2013$/;
const SHARE = /^tea~share-[0-9a-f]{8}~2013$/;
const ALL = [
  'ann.founded.guild~when',
  'ann.heads.guild~whether',
  'ann~gender',
  'dispute-owner',
  expect.stringMatching(FIGURE),
  expect.stringMatching(SHARE),
];

async function listed(where: string): Promise<readonly string[]> {
  const { conflicts } = (await graph.data(`{ conflicts(where: ${where}) { nodes { id } totalCount } }`)) as {
    conflicts: Listed;
  };
  expect(conflicts.totalCount).toBe(conflicts.nodes.length);
  return conflicts.nodes.map(({ id }) => id);
}

describe('conflicts', () => {
  it('are listed in the order of their ids, and paged', async () => {
    expect(await listed('{}')).toEqual(ALL);
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const { conflicts } = await graph.data(
        `{ conflicts(first: 2${after}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(conflicts.totalCount).toBe(6);
      seen.push(...conflicts.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = `, after: "${conflicts.pageInfo.endCursor}"`;
      more = conflicts.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(ALL);
  });

  it('are paged within a filter as well', async () => {
    const page = (after: string) =>
      graph.data(
        `{ conflicts(where: { about: "guild", source: "src-b" }, first: 1${after}) { totalCount nodes { id } pageInfo { endCursor } } }`,
      );
    const { conflicts: first } = await page('');
    const { conflicts: second } = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.totalCount, second.totalCount]).toEqual([3, 3]);
    expect([first.nodes, second.nodes]).toEqual([
      [{ id: 'ann.founded.guild~when' }],
      [{ id: 'ann.heads.guild~whether' }],
    ]);
  });

  it.each([
    ['an entity', '{ about: "guild" }', ['ann.founded.guild~when', 'ann.heads.guild~whether', FIGURE]],
    ['a term', '{ about: "tea" }', ['dispute-owner', SHARE]],
    ['kinds', '{ kind: [ATTRIBUTE, DECLARED] }', ['ann~gender', 'dispute-owner']],
    ['a source that takes part', '{ source: "src-c" }', ['dispute-owner']],
    ['a source that only declares', '{ source: "src-editors" }', []],
    ['all at once', '{ source: "src-a", about: "ann", kind: [WHEN] }', ['ann.founded.guild~when']],
    ['an id that nothing has', '{ about: "nobody" }', []],
    ['a source that is not there', '{ source: "src-z", kind: [WHEN] }', []],
  ])('are filtered by %s', async (_, where, ids) => {
    expect(await listed(where)).toEqual(
      (ids as readonly unknown[]).map((id) => (id instanceof RegExp ? expect.stringMatching(id) : id)),
    );
  });

  it('of a kind that there is not are refused, with those that there are', async () => {
    const { errors } = await graph.ask('{ conflicts(where: { kind: [FIGUR] }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('Did you mean the enum value "FIGURE"');
  });

  it('refuse a page of none', async () => {
    const { errors } = await graph.ask('{ conflicts(first: 0) { totalCount } }');
    expect(errors?.[0]?.message).toContain('first: 0 is not allowed; give 1 to 100');
  });
});

describe('a conflict', () => {
  const WHOLE =
    '__typename id kind question zh: question(lang: "zh") about { id } aboutTerms { id name } source { id } positions { reading rank reason claims { id source { id } } }';

  it('of figures shows the positions side by side, preferred ones first, with the reason', async () => {
    const { conflicts } = await graph.data(
      `{ conflicts(where: { kind: [FIGURE], about: "guild" }) { nodes { ${WHOLE} } } }`,
    );
    expect(conflicts.nodes).toEqual([
      {
        __typename: 'Conflict',
        id: expect.stringMatching(FIGURE),
        kind: 'FIGURE',
        question: 'Tea Guild: what figure for "Members"?',
        zh: 'Tea Guild的“Members”是多少？',
        about: [{ id: 'guild' }],
        aboutTerms: [],
        source: null,
        positions: [
          {
            reading: 'about 70',
            rank: 'PREFERRED',
            reason: 'the census',
            claims: [{ id: 's-b-members', source: { id: 'src-b' } }],
          },
          { reading: '50', rank: 'NORMAL', reason: null, claims: [{ id: 's-a-members', source: { id: 'src-a' } }] },
        ],
      },
    ]);
  });

  it('on a relation is asked in the names of its ends', async () => {
    const { when, whether } = await graph.data(
      `{ when: conflict(id: "ann.founded.guild~when") { ${WHOLE} } whether: conflict(id: "ann.heads.guild~whether") { ${WHOLE} } }`,
    );
    expect(when).toMatchObject({
      kind: 'WHEN',
      question: 'Ann Lee founded Tea Guild: when?',
      about: [{ id: 'ann' }, { id: 'guild' }],
      positions: [
        { reading: '2002', rank: 'NORMAL' },
        { reading: '2011', rank: 'DEPRECATED', reason: 'a slip' },
      ],
    });
    expect(whether).toMatchObject({ kind: 'WHETHER', question: 'Ann Lee heads Tea Guild: is it so?' });
  });

  it('that is declared has the words and the ranks of its editor, and leads to the source', async () => {
    const { node } = await graph.data(`{ node(id: "dispute-owner") { ... on Conflict { ${WHOLE} } } }`);
    expect(node).toMatchObject({
      __typename: 'Conflict',
      kind: 'DECLARED',
      question: 'Who owns whom?',
      zh: '谁拥有谁？',
      about: [{ id: 'mill' }],
      aboutTerms: [{ id: 'tea', name: 'tea' }],
      source: { id: 'src-editors' },
      positions: [
        { reading: 'the mill owns the house', rank: 'NORMAL', reason: null },
        { reading: 'the house owns the mill', rank: 'PREFERRED', reason: 'the register' },
      ],
    });
  });

  it.each(['nothing', 'ann~nothing', 'ann.founded.guild'])('of the id %s there is none', async (id) => {
    expect(await graph.data('query ($id: ID!) { conflict(id: $id) { id } }', { id })).toEqual({ conflict: null });
  });
});

describe('what takes a side leads to its conflicts:', () => {
  it('a claim, a figure, a relation', async () => {
    const { plain, figure, agreed } = await graph.data(`{
      plain: claim(id: "r-a-founded") { conflicts { id positions { claims { id conflicts { id } } } } relation { status conflicts { id } } }
      figure: claim(id: "s-b-share") { conflicts { id } statistic { conflicts { id kind } } }
      agreed: claim(id: "src-a.ann.name") { conflicts { id } }
    }`);
    const when = { id: 'ann.founded.guild~when' };
    expect(plain.conflicts).toEqual([
      {
        ...when,
        positions: [
          { claims: [{ id: 'r-a-founded', conflicts: [when] }] },
          { claims: [{ id: 'r-b-founded', conflicts: [when] }] },
        ],
      },
    ]);
    expect(plain.relation).toEqual({ status: 'ACTIVE', conflicts: [when] });
    expect(figure.conflicts).toEqual([{ id: expect.stringMatching(SHARE) }]);
    expect(figure.statistic.conflicts).toEqual([{ id: expect.stringMatching(SHARE), kind: 'FIGURE' }]);
    expect(agreed.conflicts).toEqual([]);
  });

  it('a relation that a dispute takes in is disputed', async () => {
    const { claim } = await graph.data('{ claim(id: "r-c-owns") { relation { id status conflicts { id } } } }');
    expect(claim.relation).toEqual({
      id: 'house.owns.mill',
      status: 'DISPUTED',
      conflicts: [{ id: 'dispute-owner' }],
    });
  });
});
