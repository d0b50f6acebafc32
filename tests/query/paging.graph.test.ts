import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { propertyRuns } from '../support/property-runs.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
});
afterAll(() => graph.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }';

/** Lists, as a selection with its paging arguments left open, and where the connection stands in the answer. */
const lists: [string, (args: string) => string, (data: never) => Page][] = [
  ['groups', (args) => `{ groups(${args}) { ${page} } }`, (data) => data['groups']],
  [
    'groups from the highest name',
    (args) => `{ groups(orderBy: { direction: DESC }, ${args}) { ${page} } }`,
    (data) => data['groups'],
  ],
  ['people by id', (args) => `{ people(orderBy: { field: ID }, ${args}) { ${page} } }`, (data) => data['people']],
  [
    'claims of a source',
    (args) => `{ source(id: "src-chinadaily-20131118-center-links-firms") { claims(${args}) { ${page} } } }`,
    (data) => data['source']['claims'],
  ],
  [
    'relations of a place',
    (args) => `{ entity(id: "shanghai") { relations(${args}) { ${page} } } }`,
    (data) => data['entity']['relations'],
  ],
  ['all relations', (args) => `{ relations(${args}) { ${page} } }`, (data) => data['relations']],
  [
    'some relations from the latest start',
    (args) =>
      `{ relations(where: { family: [LEADERSHIP, FOUNDING, OVERSIGHT] }, orderBy: { field: START, direction: DESC }, ${args}) { ${page} } }`,
    (data) => data['relations'],
  ],
  ['hits of a search', (args) => `{ search(text: "sh", ${args}) { ${page} } }`, (data) => data['search']],
  [
    'what SSEC runs',
    (args) =>
      `{ entity(id: "ssec") { relations(types: [RUNS, SUPPORTS, LINKS], direction: OUT, ${args}) { ${page} } } }`,
    (data) => data['entity']['relations'],
  ],
];
const bothWays = new Set([
  'groups',
  'groups from the highest name',
  'people by id',
  'all relations',
  'some relations from the latest start',
]);

async function walk(size: number, operation: (args: string) => string, read: (data: never) => Page, backward = false) {
  const pages: Page[] = [];
  for (let cursor: string | null = null; pages.length < 300;) {
    const [count, from] = backward ? ['last', 'before'] : ['first', 'after'];
    const current: Page = read(
      (await graph.data(operation(`${count}: ${size}${cursor ? `, ${from}: "${cursor}"` : ''}`))) as never,
    );
    pages.push(current);
    const more: boolean = backward ? current.pageInfo.hasPreviousPage : current.pageInfo.hasNextPage;
    if (!more) return pages;
    cursor = backward ? current.pageInfo.startCursor : current.pageInfo.endCursor;
  }
  throw new Error('the list does not end');
}

describe.each(lists)('the list of %s', (name, operation, read) => {
  it('is the same in pages of any size as in one, each row once, as many as are counted', async () => {
    const whole = (await walk(100, operation, read)).flatMap(({ edges }) => edges);
    const [{ totalCount }] = (await walk(100, operation, read)) as [Page];
    expect(whole).toHaveLength(totalCount);
    expect(new Set(whole.map(({ node }) => node.id)).size).toBe(totalCount);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
        const pages = await walk(size, operation, read);
        expect(pages.flatMap(({ edges }) => edges)).toEqual(whole);
        expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
        expect(new Set(pages.map((one) => one.totalCount))).toEqual(new Set([totalCount]));
      }),
      propertyRuns(4),
    );
  });

  if (bothWays.has(name)) {
    it('is the same from its end', async () => {
      const whole = (await walk(100, operation, read)).flatMap(({ edges }) => edges);
      const back = (await walk(3, operation, read, true)).reverse().flatMap(({ edges }) => edges);
      expect(back).toEqual(whole);
    });
  }
});

/** Names in the order of code points, which is not that of UTF-16 where a surrogate stands before what lies above U+DFFF. */
const NAMES = ['a', 'z', '上海工厂', '上海（集团）', '上海𠀀厂', 'ﹳcy', '，', '😀', '𠀀', '𠀀（甲）', '𠀀𠀁'];

describe('the list by name of people whose ids are given', () => {
  const ids = NAMES.map((_, index) => `syn-${(index * 7) % NAMES.length}`);
  beforeAll(() =>
    graph.database.write((run) =>
      run(
        "UNWIND $rows AS row CREATE (:Entity:Person {id: row.id, name: row.name, kind: 'PERSON', sources: [], synthetic: true})",
        { rows: NAMES.map((name, index) => ({ id: ids[index], name })) },
      ),
    ),
  );

  it.each(['ASC', 'DESC'])('goes on after a name of whatever characters as it is sorted: %s', async (direction) => {
    const pages = await walk(
      1,
      (args) =>
        `{ people(where: { ids: ${JSON.stringify(ids)} }, orderBy: { direction: ${direction} }, ${args}) { ${page} } }`,
      (data) => data['people'],
    );
    const ascending = direction === 'ASC' ? ids : ids.toReversed();
    expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(ascending);
  });
});
