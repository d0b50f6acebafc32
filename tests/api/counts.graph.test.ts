import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { rebuildCounts } from '../../src/store/write/rebuild-counts.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';

interface Firm {
  readonly id: string;
  readonly ownership: string | null;
  readonly industrySection: string | null;
  readonly sizeClass: string | null;
  readonly sources: readonly string[];
  readonly places: readonly string[];
}

const OWNERSHIPS = ['family-owned', 'state-owned', '~', '=', 'a b'];
const [SECTIONS, SIZES] = [
  ['C', 'F'],
  ['SMALL', 'MICRO'],
];
const [SOURCES, PLACES] = [
  ['src-a', 'src-b'],
  ['p-0', 'p-1', 'p-2'],
];
const aFirm: fc.Arbitrary<Omit<Firm, 'id'>> = fc.record({
  ownership: fc.constantFrom(null, ...OWNERSHIPS),
  industrySection: fc.constantFrom(null, ...SECTIONS),
  sizeClass: fc.constantFrom(null, ...SIZES),
  sources: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1 }),
  places: fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 2 }),
});
const FIRMS: readonly Firm[] = fc
  .sample(aFirm, { numRuns: 80, seed: 7 })
  .map((firm, index) => ({ ...firm, id: `f-${String(index).padStart(2, '0')}` }));

const asked: string[] = [];
let graph: ArticleGraph;

beforeAll(async () => {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await database.write(async (run) => {
    await run('UNWIND $ids AS id CREATE (:Source {id: id, title: id})', { ids: SOURCES });
    await run("UNWIND $ids AS id CREATE (:Entity:Place {id: id, kind: 'PLACE', name: id, sources: ['src-a']})", {
      ids: PLACES,
    });
    await run(
      `UNWIND $firms AS firm CREATE (f:Entity:Organization:Firm {id: firm.id, kind: 'FIRM', name: firm.id, sources: firm.sources,
         ownership: firm.ownership, industrySection: firm.industrySection, sizeClass: firm.sizeClass})
       WITH f, firm UNWIND firm.places AS place MATCH (p:Place {id: place})
       CREATE (f)-[:LOCATED_IN]->(p), (f)-[:LOCATED_IN]->(p)`,
      { firms: FIRMS },
    );
  });
  await rebuildCounts(database);
  const recording: Database = {
    ...database,
    read: async (text, parameters, options) => {
      // Whether ids were merged is asked once a second, beside whatever is asked then.
      if (!text.includes(':Alias')) asked.push(text);
      return database.read(text, parameters, options);
    },
  };
  graph = await openGraph(recording);
});
afterAll(() => graph.close());

type Dimension = 'OWNERSHIP' | 'INDUSTRY_SECTION' | 'SIZE_CLASS' | 'SOURCE' | 'PLACE';
const DIMENSIONS: readonly Dimension[] = ['OWNERSHIP', 'INDUSTRY_SECTION', 'SIZE_CLASS', 'SOURCE', 'PLACE'];

function valuesOf(firm: Firm, dimension: Dimension): readonly (string | null)[] {
  if (dimension === 'SOURCE') return firm.sources;
  if (dimension === 'PLACE') return firm.places.length > 0 ? firm.places : [null];
  if (dimension === 'OWNERSHIP') return [firm.ownership];
  return [dimension === 'SIZE_CLASS' ? firm.sizeClass : firm.industrySection];
}

interface Where {
  readonly name?: { startsWith: string };
  readonly source?: string;
  readonly locatedIn?: string;
  readonly ownership?: { isNull?: boolean; eq?: string; in?: string[]; startsWith?: string; contains?: string };
  readonly industrySection?: { eq: string };
  readonly sizeClass?: string[];
}

const aWhere: fc.Arbitrary<Where> = fc.record(
  {
    source: fc.constantFrom(...SOURCES, 'src-x'),
    locatedIn: fc.constantFrom(...PLACES, 'p-x'),
    ownership: fc.oneof(
      fc.record({ isNull: fc.boolean() }),
      fc.record(
        {
          eq: fc.constantFrom(...OWNERSHIPS),
          in: fc.array(fc.constantFrom(...OWNERSHIPS), { minLength: 1, maxLength: 3 }),
          startsWith: fc.constantFrom('s', '~'),
          contains: fc.constantFrom('=', 'owned', '~'),
        },
        { requiredKeys: [] },
      ),
    ),
    industrySection: fc.record({ eq: fc.constantFrom(...SECTIONS) }),
    sizeClass: fc.uniqueArray(fc.constantFrom(...SIZES), { minLength: 1 }),
    name: fc.constant({ startsWith: 'f-3' }),
  },
  { requiredKeys: [] },
);

function fulfils(firm: Firm, { name, source, locatedIn, ownership, industrySection, sizeClass }: Where): boolean {
  const text = firm.ownership;
  const { isNull, ...texts } = ownership ?? {};
  const asks = Object.keys(texts).length > 0;
  return (
    (!name || firm.id.startsWith(name.startsWith)) &&
    (!source || firm.sources.includes(source)) &&
    (locatedIn === undefined || firm.places.includes(locatedIn)) &&
    (isNull === undefined || isNull === (text === null)) &&
    (!asks ||
      (text !== null &&
        (ownership!.eq === undefined || text === ownership!.eq) &&
        (ownership!.in === undefined || ownership!.in.includes(text)) &&
        text.startsWith(ownership!.startsWith ?? '') &&
        text.includes(ownership!.contains ?? ''))) &&
    (industrySection === undefined || firm.industrySection === industrySection.eq) &&
    (sizeClass === undefined || (firm.sizeClass !== null && sizeClass.includes(firm.sizeClass)))
  );
}

/** The counts of plain firms, most frequent first, then by value with what is unknown last. */
function countedBy(firms: readonly Firm[], by: readonly Dimension[]) {
  const counts = new Map<string, number>();
  const add = (firm: Firm, values: readonly (string | null)[]): void => {
    if (values.length === by.length) counts.set(JSON.stringify(values), (counts.get(JSON.stringify(values)) ?? 0) + 1);
    else for (const value of valuesOf(firm, by[values.length]!)) add(firm, [...values, value]);
  };
  for (const firm of firms) add(firm, []);
  const key = (values: readonly (string | null)[]) =>
    values.map((value) => (value === null ? '~' : `=${value}`)).join('\0');
  return [...counts]
    .map(([values, count]) => ({ values: JSON.parse(values) as (string | null)[], count }))
    .sort((a, b) => b.count - a.count || (key(a.values) < key(b.values) ? -1 : 1));
}

const ASK = {
  totalCount: 'query ($where: FirmWhere) { firms(where: $where) { totalCount } }',
  facets: 'query ($where: FirmWhere) { firms(where: $where) { facets { field values { value count } } } }',
  aggregate: `query ($where: FirmWhere, $by: [FirmDimension!]!, $first: Int) {
    firms(where: $where) { aggregate(by: $by, first: $first) { count values { dimension value } } }
  }`,
};

const keptBy = (where: Where | null) => FIRMS.filter((firm) => fulfils(firm, where ?? {}));

const FACETS: Readonly<Record<string, Dimension>> = {
  ownership: 'OWNERSHIP',
  industrySection: 'INDUSTRY_SECTION',
  sizeClass: 'SIZE_CLASS',
  source: 'SOURCE',
};

/** At most three conditions: two may be read from stored counts, three may not. */
const someWhere = fc
  .tuple(aWhere, fc.integer({ min: 0, max: 3 }))
  .map(([where, most]): Where => Object.fromEntries(Object.entries(where).slice(0, most)));

describe('counts of a list', () => {
  it('are those of a walk through plain firms, in total', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(someWhere), async (where) => {
        const { firms } = await graph.data(ASK.totalCount, { where });
        expect(firms.totalCount).toBe(keptBy(where).length);
      }),
      { numRuns: 25 },
    );
  });

  it('are those of a walk through plain firms, by each field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(someWhere), async (where) => {
        const { firms } = await graph.data(ASK.facets, { where });
        const facets: { field: string; values: unknown[] }[] = firms.facets;
        expect(facets.map(({ field }) => field)).toEqual(Object.keys(FACETS));
        for (const { field, values } of facets) {
          const wanted = countedBy(keptBy(where), [FACETS[field]!]);
          expect(values).toEqual(wanted.map(({ values: [value], count }) => ({ value, count })));
        }
      }),
      { numRuns: 6 },
    );
  });

  it('are those of a walk through plain firms, by one dimension or two', async () => {
    const by = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 });
    const first = fc.constantFrom(null, 1, 3, 1000);
    await fc.assert(
      fc.asyncProperty(fc.option(someWhere), by, first, async (where, dimensions, most) => {
        const { firms } = await graph.data(ASK.aggregate, { where, by: dimensions, first: most });
        const groups = countedBy(keptBy(where), dimensions).slice(0, most ?? undefined);
        expect(firms.aggregate).toEqual(
          groups.map(({ values, count }) => ({
            count,
            values: values.map((value, index) => ({ dimension: dimensions[index], value })),
          })),
        );
      }),
      { numRuns: 25 },
    );
  });

  const readsCounts = async (list: string): Promise<boolean> => {
    asked.length = 0;
    await graph.data(`{ firms${list} }`);
    expect(asked).toHaveLength(1);
    return !/\(n\d*:(Entity:)?Firm\)/.test(asked[0]!);
  };

  it.each([
    ['(where: { source: "src-a" }) { totalCount }'],
    ['(where: { locatedIn: "p-0", ownership: { in: ["a", "b"] } }) { totalCount }'],
    ['(where: { sizeClass: [SMALL], industrySection: { startsWith: "C" } }) { totalCount }'],
    ['{ facets { field values { value count } } }'],
    ['(where: { locatedIn: "p-0" }) { facets { field values { value count } } }'],
    ['(where: { source: "src-a" }) { facets { field values { value count } } }'],
    ['{ aggregate(by: [PLACE, OWNERSHIP]) { count } }'],
    ['(where: { ownership: { eq: "state-owned" } }) { aggregate(by: [OWNERSHIP, PLACE]) { count } }'],
    ['(where: { locatedIn: "p-0" }) { aggregate(by: [PLACE]) { count } }'],
  ])('are read where they were kept, without a look at any firm: %s', async (list) => {
    expect(await readsCounts(list)).toBe(true);
  });

  it.each([
    ['(where: { name: { startsWith: "f" } }) { totalCount }'],
    ['(where: { industry: { startsWith: "C36" } }) { totalCount }'],
    ['(where: { locatedIn: "p-0", source: "src-a", sizeClass: [SMALL] }) { totalCount }'],
    ['(where: { locatedIn: "p-0", source: "src-a" }) { facets { field values { value count } } }'],
    ['(where: { locatedIn: "p-0" }) { aggregate(by: [PLACE, OWNERSHIP]) { count } }'],
  ])('are counted when asked, where more than two dimensions or another field come in: %s', async (list) => {
    expect(await readsCounts(list)).toBe(false);
  });

  it('are asked in one text, whatever the values', async () => {
    asked.length = 0;
    await graph.data(ASK.aggregate, { where: { locatedIn: 'p-0' }, by: ['OWNERSHIP'], first: null });
    await graph.data(ASK.aggregate, { where: { locatedIn: 'p-1' }, by: ['OWNERSHIP'], first: 7 });
    expect(asked[0]).toBe(asked[1]);
  });

  it('lead to the places and sources that they are of', async () => {
    const groups = `aggregate(by: [SOURCE, PLACE]) { values { value place { id name } source { id title } } }`;
    for (const where of ['', '(where: { name: { startsWith: "f" } })']) {
      const { firms } = await graph.data(`{ firms${where} { ${groups} } }`);
      const rows: { values: { value: string | null }[] }[] = firms.aggregate;
      for (const { values } of rows) {
        const [source, place] = values.map(({ value }) => value);
        expect(values).toEqual([
          { value: source, place: null, source: { id: source, title: source } },
          { value: place, place: place === null ? null : { id: place, name: place }, source: null },
        ]);
      }
    }
  });

  it.each([
    ['[]', null, /^by: the list is empty; give at least 1, or leave out the field/],
    [
      '[PLACE, PLACE]',
      null,
      /^by: give one or two of OWNERSHIP, INDUSTRY_SECTION, SIZE_CLASS, SOURCE, PLACE, each once/,
    ],
    ['[PLACE, SOURCE, OWNERSHIP]', null, /^by: /],
    ['[PLACE]', 0, /^first: 0 is not allowed; give 1 to 1000/],
    ['[PLACE]', 1001, /^first: 1001 is not allowed/],
  ])('are refused by %s, first %s', async (by, first, message) => {
    const { errors } = await graph.ask(`{ firms { aggregate(by: ${by}, first: ${first}) { count } } }`);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    expect(errors![0]!.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('are the same under the deprecated name `groups` as under `aggregate`, from the same statement', async () => {
    const arguments_ = fc.record({
      where: fc.option(someWhere),
      by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 }),
      first: fc.constantFrom(null, 1, 3, 1000),
    });
    await fc.assert(
      fc.asyncProperty(arguments_, async (variables) => {
        asked.length = 0;
        const { firms: now } = await graph.data(ASK.aggregate, variables);
        const { firms: before } = await graph.data(ASK.aggregate.replace('aggregate(', 'groups('), variables);
        expect(before).toEqual({ groups: now.aggregate });
        expect(asked[1]).toBe(asked[0]);
      }),
      { numRuns: 6 },
    );
  });

  it('are an error rather than a cut where there are too many groups', async () => {
    const { database } = graph;
    await database.write((run) =>
      run("UNWIND range(1, 1001) AS i CREATE (:Tally {of: 'Person place', first: '=x' + i, second: '', count: 1})"),
    );
    const { errors } = await graph.ask('{ people { aggregate(by: [PLACE]) { count } } }');
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(/^aggregate: there are more than 1000; give first/),
      extensions: { code: 'TOO_MUCH' },
    });
    const { errors: before } = await graph.ask('{ people { groups(by: [PLACE]) { count } } }');
    expect(before![0]!.message).toMatch(/^groups: there are more than 1000; give first/);
    const { people } = await graph.data('{ people { aggregate(by: [PLACE], first: 1000) { count } } }');
    expect(people.aggregate).toHaveLength(1000);
  });
});
