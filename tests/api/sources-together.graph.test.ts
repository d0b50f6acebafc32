import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

describe('what came of the coffee trading centre', () => {
  it('is one step away and inferred; the record of 2013 stays', async () => {
    const { venture } = await graph.data(`{
      venture(id: "proposed-international-coffee-trading-center") {
        status
        realisedAs { nodes { id ... on Organization { headedBy { edges { relation { title } node { id } } } } }
                     edges { relation { start modality claims { basis { id } note } } } }
        before: realisedAs(asOf: "2014") { totalCount nodes { id } }
        after: realisedAs(asOf: "2016") { edges { certainty } }
      }
    }`);
    expect(venture.status).toBe('REALISED');
    expect(venture.realisedAs.nodes).toEqual([
      {
        id: 'shanghai-ftz-coffee-trading-center',
        headedBy: { edges: [{ relation: { title: 'chief officer' }, node: { id: 'wang-zhendong' } }] },
      },
    ]);
    const [{ relation }] = venture.realisedAs.edges;
    expect(relation).toMatchObject({ start: '2015-07-06', modality: 'INFERRED' });
    expect(relation.claims[0].note).toBeTruthy();
    expect(relation.claims[0].basis.map(({ id }: { id: string }) => id)).toContain('r-wang-considers-founding-center');
    expect([venture.before.totalCount, venture.after.edges]).toEqual([1, [{ certainty: 'POSSIBLY' }]]);
  });
});

describe('sources that disagree stand side by side:', () => {
  it('how many multinationals have regional headquarters in Shanghai', async () => {
    const { statistics } = await graph.data(
      '{ statistics(subject: "group-mnc-with-shanghai-hq") { measure valueText asOf } }',
    );
    expect(new Set(statistics.map(({ measure }: { measure: string }) => measure)).size).toBe(1);
    const told = statistics.map((one: Record<string, string>) => `${one['asOf']}: ${one['valueText']}`);
    expect(told.sort()).toEqual([
      '2011: 353',
      '2012-09: 393',
      '2012-12-31: 403',
      '2013-11-18: more than 1,000',
      '2025-09: 1,060',
    ]);
  });

  it('how many SMEs there are, and small and micro ones, which are another measure', async () => {
    const { smes, small } = await graph.data(`{
      smes: statistics(subject: "group-shanghai-smes", measure: "SMEs in the city") { valueText measure }
      small: statistics(measure: "small micro enterprises in the city") { valueText asOf }
    }`);
    const counts = smes.filter(({ measure }: { measure: string }) => measure === 'SMEs in the city');
    expect(counts.map(({ valueText }: { valueText: string }) => valueText).sort()).toEqual(['271,999', '340,000']);
    expect(small).toEqual([{ valueText: '367,000', asOf: '2013-12-31' }]);
  });

  it('when the free trade zone was approved', async () => {
    const { relation } = await graph.data(`{
      relation: node(id: "state-council.approved.china-shanghai-pilot-ftz") {
        ... on Relation { start status claims { start } }
      }
    }`);
    expect(relation).toMatchObject({ start: null, status: 'DISPUTED' });
    expect(relation.claims.map(({ start }: { start: string | null }) => start).sort()).toEqual([
      '2013-07-03',
      '2013-08',
      null,
    ]);
  });
});

describe('how many sources say so', () => {
  it('is counted, and within chosen sources or by a day among those alone', async () => {
    const { entity } = await graph.data(`{
      entity(id: "wang-zhendong") {
        all: relations(types: [HEADS]) { nodes { sourceCount to { id } } }
        told: relations(types: [HEADS], knownAt: "2014") { nodes { sourceCount to { id } } }
      }
    }`);
    const counts = ({ nodes }: { nodes: { sourceCount: number; to: { id: string } }[] }) =>
      Object.fromEntries(nodes.map(({ sourceCount, to }) => [to.id, sourceCount]));
    expect(counts(entity.all)).toEqual({ 'shanghai-coffee-association': 2, 'shanghai-ftz-coffee-trading-center': 1 });
    expect(counts(entity.told)).toEqual({ 'shanghai-coffee-association': 1 });
  });
});

describe('weak sources', () => {
  it('are listed by themselves, and the others by themselves', async () => {
    const { all, weak, sound } = await graph.data(`{
      all: sources(first: 1) { totalCount }
      weak: sources(where: { weak: true }, first: 100) { totalCount nodes { weak } }
      sound: sources(where: { weak: false }, first: 100) { totalCount nodes { weak } }
    }`);
    expect(Number(weak.totalCount) + Number(sound.totalCount)).toBe(all.totalCount);
    expect(weak.nodes.every((source: { weak: boolean }) => source.weak)).toBe(true);
    expect(sound.nodes.some((source: { weak: boolean }) => source.weak)).toBe(false);
  });
});

describe('a detail of a claim', () => {
  it('is asked by its name', async () => {
    const { claim } = await graph.data(
      '{ claim(id: "r-2010-delphi-stake-in-shanghai-delphi") { share: details(name: "share") { number text } none: details(name: "x") { name } details { name } } }',
    );
    expect(claim).toEqual({
      share: [{ number: 50, text: 'percent' }],
      none: [],
      details: [{ name: 'share' }, { name: 'when' }],
    });
  });
});

describe('further sources tell', () => {
  it('how Wang came upon the centre', async () => {
    const { paths } = await graph.data(
      '{ paths(from: "wang-zhendong", to: "ssec", first: 1) { relations { sentence claims { evidence { source { published } } } } } }',
    );
    expect(paths[0].relations).toEqual([
      {
        sentence: 'Wang Zhendong came across Shanghai Small Enterprises Center',
        claims: [{ evidence: [{ source: { published: '2012-07-17' } }] }],
      },
    ]);
  });

  it('who held how much of the maker that led the market', async () => {
    const { entity } = await graph.data(`{
      entity(id: "shanghai-sanden-behr") {
        relations(types: [OWNS], direction: IN) { nodes { from { id } claims { details { name number } } } }
      }
    }`);
    const stakes = entity.relations.nodes.map(
      ({ from, claims }: { from: { id: string }; claims: { details: { number: number }[] }[] }) => [
        from.id,
        claims[0]!.details[0]!.number,
      ],
    );
    expect(Object.fromEntries(stakes)).toEqual({
      'shanghai-automotive': 38.5,
      sanden: 35,
      behr: 17.5,
      'shanghai-longhua-industrial': 9,
    });
  });

  it.each([
    ['2012', []],
    ['2013-12', ['pudong-airport-zone', 'waigaoqiao-ftz', 'waigaoqiao-logistics-park', 'yangshan-port-area']],
  ])('what the free trade zone was made of as of %s', async (asOf, parts) => {
    const { place } = await graph.data(
      `query ($asOf: PartialDate) { place(id: "china-shanghai-pilot-ftz") {
        relations(types: [PART_OF], direction: IN, asOf: $asOf) { nodes { from { id } } }
      } }`,
      { asOf },
    );
    expect(place.relations.nodes.map(({ from }: { from: { id: string } }) => from.id).sort()).toEqual(parts);
  });

  it('no more of SAIC of the article than the article: candidates are other things', async () => {
    const { firm } = await graph.data(`{
      firm(id: "saic") { identifiers { value } sources { nodes { id } } relations(types: [POSSIBLY_SAME_AS]) { nodes { from { id } to { id } } } }
    }`);
    expect(firm.identifiers).toEqual([]);
    const ends = firm.relations.nodes.flatMap(({ from, to }: Record<'from' | 'to', { id: string }>) => [
      from.id,
      to.id,
    ]);
    expect(ends).toEqual(expect.arrayContaining(['saic-motor', 'saic-group', 'saic-parent-of-shanghai-automotive']));
  });
});

describe('an id that is not there', () => {
  it('is answered with the nearest one, also where names are in another language than ids', async () => {
    const { errors } = await graph.ask('{ neighborhood(ids: ["saic-motor-in-registry"]) { truncated } }');
    expect(errors?.[0]?.message).toContain('did you mean "saic-motor-in-register"?');
  });
});

describe('what may be the same', () => {
  it('is one step of a path where that is assumed, and the path says so', async () => {
    const { assumed, plain } = await graph.data(`{
      assumed: paths(from: "ssec-exchange-platform", to: "ssec-exchange-programs", assume: [POSSIBLY_SAME_AS], first: 1) {
        length relations { type } assumes { type }
      }
      plain: paths(from: "ssec-exchange-platform", to: "ssec-exchange-programs") { length assumes { id } }
    }`);
    const assumption = { type: 'POSSIBLY_SAME_AS' };
    expect(assumed).toEqual([{ length: 1, relations: [assumption], assumes: [assumption] }]);
    expect(plain.length).toBeGreaterThan(0);
    for (const { length, assumes } of plain) {
      expect(length).toBeGreaterThan(1);
      expect(assumes).toEqual([]);
    }
  });

  it('is taken for what a neighbourhood is asked of, where that is assumed', async () => {
    const { assumed, plain } = await graph.data(`{
      assumed: neighborhood(ids: ["local-government-generic"], hops: 1, types: [SET_UP], assume: [POSSIBLY_SAME_AS]) {
        nodes { id } relations { type }
      }
      plain: neighborhood(ids: ["local-government-generic"], hops: 1, types: [SET_UP]) { nodes { id } }
    }`);
    const ids = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => nodes.map(({ id }) => id);
    expect(ids(assumed)).toEqual(expect.arrayContaining(['shanghai-municipal-government', 'ssec']));
    expect(assumed.relations).toContainEqual({ type: 'POSSIBLY_SAME_AS' });
    expect(ids(plain)).not.toContain('ssec');
  });
});
