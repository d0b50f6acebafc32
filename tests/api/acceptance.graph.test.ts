import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, openRepositoryGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

describe('the questions that the article must answer, whatever stands beside it', () => {
  it('who formerly worked at SAIC: Dong, who has no current tie to it', async () => {
    const { firm, person } = await graph.data(`{
      firm(id: "saic") { formerStaff { nodes { id } } staff { totalCount } headedBy { totalCount } }
      person(id: "dong-rongyong") { worksAt { totalCount } formerlyWorkedAt { edges { relation { ended start end } node { id } } } }
    }`);
    expect(ids(firm.formerStaff)).toEqual(['dong-rongyong']);
    expect([firm.staff.totalCount, firm.headedBy.totalCount, person.worksAt.totalCount]).toEqual([0, 0, 0]);
    expect(person.formerlyWorkedAt.edges).toEqual([
      { relation: { ended: 'YES', start: null, end: null }, node: { id: 'saic' } },
    ]);
  });

  it('who heads the Shanghai Coffee Association: Wang, certainly on the day, possibly in 2012', async () => {
    const { association } = await graph.data(`{
      association(id: "shanghai-coffee-association") {
        then: headedBy(asOf: "2013-11-18") { edges { certainty node { id } } }
        before: headedBy(asOf: "2012-01-01") { edges { certainty node { id } } }
        certainlyBefore: headedBy(asOf: "2012", certainty: DEFINITELY) { totalCount nodes { id } }
      }
    }`);
    expect(association.then.edges).toEqual([{ certainty: 'DEFINITELY', node: { id: 'wang-zhendong' } }]);
    expect(association.before.edges).toEqual([{ certainty: 'POSSIBLY', node: { id: 'wang-zhendong' } }]);
    expect(association.certainlyBefore).toEqual({ totalCount: 0, nodes: [] });
  });

  it('which associations SSEC oversees: fifty, of which none is named', async () => {
    const { governmentBody } = await graph.data(`{
      governmentBody(id: "ssec") {
        oversees { nodes { id kind ... on Group { of size { value qualifier } } } }
        statistics { id value qualifier measure }
      }
    }`);
    expect(governmentBody.oversees.nodes).toEqual([
      {
        id: 'group-associations-under-ssec',
        kind: 'GROUP',
        of: 'association',
        size: { value: 50, qualifier: 'NONE_GIVEN' },
      },
    ]);
    expect(governmentBody.statistics).toContainEqual(
      expect.objectContaining({ id: 's-ssec-associations', value: 50, qualifier: 'NONE_GIVEN' }),
    );
  });

  it('how Wang is tied to SSEC: in the article not at all, but through a place', async () => {
    const { paths, through } = await graph.data(`{
      paths(from: "wang-zhendong", to: "ssec", maxHops: 10, sources: ["${ARTICLE}"]) { length }
      through: paths(from: "wang-zhendong", to: "ssec", types: [HEADS, CONSIDERS_FOUNDING, OVERSEES, LOCATED_IN, PLANNED_IN], sources: ["${ARTICLE}"], first: 1) {
        nodes { id }
      }
    }`);
    expect(paths).toEqual([]);
    expect(through[0].nodes).toContainEqual({ id: 'shanghai' });
  });

  it('which organisations persons founded: Guangyu in 2002, and not the trading centre', async () => {
    const { people, venture } = await graph.data(`{
      people(first: 100) { nodes { id founded { edges { relation { start } node { id } } } considersFounding { nodes { id } } } }
      venture(id: "proposed-international-coffee-trading-center") {
        status relations(direction: IN) { nodes { type } }
        claims(predicates: ["STATUS"]) { nodes { value rank source { id } } }
      }
    }`);
    const founded = people.nodes.flatMap((person: never) => person['founded']['edges']);
    expect(founded).toEqual([{ relation: { start: '2002' }, node: { id: 'guangyu' } }]);
    // It came about later; what the article said of it stands beside that.
    expect(venture).toMatchObject({ status: 'REALISED', relations: { nodes: [{ type: 'CONSIDERS_FOUNDING' }] } });
    expect(venture.claims.nodes).toContainEqual({ value: 'CONSIDERED', rank: 'NORMAL', source: { id: ARTICLE } });
  });

  it('what is proposed or intended: the trading centre and the brand', async () => {
    const { ventures } = await graph.data(`{ ventures { nodes { id status } } }`);
    expect(ventures.nodes).toEqual(
      expect.arrayContaining([
        { id: 'guangyu-homegrown-brand', status: 'INTENDED' },
        { id: 'proposed-international-coffee-trading-center', status: 'REALISED' },
      ]),
    );
    expect(ventures.nodes).toHaveLength(2);
  });

  it('which claims are not in the narrator’s voice: five, and whose words they are', async () => {
    const { claims } = await graph.data(
      `{ claims(where: { modality: [ATTRIBUTED] }) { nodes { id attributedTo { id } } } }`,
    );
    expect(claims.nodes).toEqual([
      { id: 'r-dong-realised-saic-gap', attributedTo: null },
      { id: 'r-foreign-makers-control-market', attributedTo: { id: 'dong-rongyong' } },
      { id: 'r-saic-gap-leaves-market', attributedTo: { id: 'dong-rongyong' } },
      { id: 'r-saic-lacks-technology', attributedTo: { id: 'dong-rongyong' } },
      { id: 'r-ssec-aim-of-linking', attributedTo: { id: 'dai-jie' } },
    ]);
  });
});

describe('what the article does not say', () => {
  it('is not said: more than 1,000 is not 1000', async () => {
    const { statistics } = await graph.data(
      `{ statistics(measure: "headquarters") { id value valueText qualifier modality } }`,
    );
    expect(statistics).toContainEqual({
      id: 's-mnc-regional-hq',
      value: 1000,
      valueText: 'more than 1,000',
      qualifier: 'MORE_THAN',
      modality: 'CONCESSIVE',
    });
  });

  it('has no number where the source has a word', async () => {
    const { claim } = await graph.data(
      `{ claim(id: "s-ssec-exchanges-weekly") { statistic { value valueText qualifier } } }`,
    );
    expect(claim.statistic).toEqual({ value: null, valueText: 'several', qualifier: 'SEVERAL' });
  });

  it('says where SAIC’s staff is unknown: Dong possibly in 2001, certainly not in 2014', async () => {
    const { firm } = await graph.data(`{ firm(id: "saic") {
      in2001: staff(asOf: "2001") { edges { certainty node { id } } }
      in2014: staff(asOf: "2014") { totalCount }
    } }`);
    expect(firm.in2001.edges).toEqual([{ certainty: 'POSSIBLY', node: { id: 'dong-rongyong' } }]);
    expect(firm.in2014.totalCount).toBe(0);
  });

  it('keeps SSEC a government body only by inference, and says from what', async () => {
    const { governmentBody } = await graph.data(
      `{ governmentBody(id: "ssec") { claims(predicates: ["KIND"]) { nodes { value modality note evidence { locator { paragraph } } } } } }`,
    );
    const [kind] = governmentBody.claims.nodes;
    expect(kind).toMatchObject({ value: 'GOVERNMENT_BODY', modality: 'INFERRED' });
    expect(kind.note).toBeTruthy();
    expect(kind.evidence.length).toBeGreaterThan(0);
  });

  it('lists what a reader may wrongly think', async () => {
    const { source } = await graph.data(
      `{ source(id: "${ARTICLE}") { notSaid { id wrong right about locators { paragraph } } ambiguities { id question options reading } derivations { id value formula statistics { id } } } }`,
    );
    expect(source.notSaid).toHaveLength(21);
    expect(source.ambiguities).toHaveLength(18);
    expect(source.derivations).toHaveLength(3);
    expect(source.notSaid.map(({ id }: { id: string }) => id)).toContain('n-dong-current');
    expect(source.notSaid.every(({ locators }: { locators: unknown[] }) => locators.length > 0)).toBe(true);
  });
});

describe('set up in 2011', () => {
  it.each([
    ['2011', 'DEFINITELY'],
    ['2013', 'DEFINITELY'],
    ['2011-06-15', 'POSSIBLY'],
    // An open dispute asks whether it, or a forerunner, was there by 2002.
    ['2010', 'POSSIBLY'],
    ['2002', 'POSSIBLY'],
  ])('holds as of %s: %s', async (asOf, certainty) => {
    const { governmentBody } = await graph.data(
      `query ($asOf: PartialDate) { governmentBody(id: "ssec") { setUpBy(asOf: $asOf) { edges { certainty node { id } } } } }`,
      { asOf },
    );
    expect(governmentBody.setUpBy.edges).toEqual([{ certainty, node: { id: 'shanghai-municipal-government' } }]);
  });

  it('never ends, and what its year would rule out is open while the year is disputed', async () => {
    const { governmentBody } = await graph.data(
      '{ governmentBody(id: "ssec") { setUpBy { edges { relation { status validity { startMin startMax endMax endless certain { from to } } } } } } }',
    );
    expect(governmentBody.setUpBy.edges[0].relation).toEqual({
      status: 'DISPUTED',
      validity: {
        startMin: null,
        startMax: '2011-12-31',
        endMax: null,
        endless: true,
        certain: [{ from: '2011-12-31', to: null }],
      },
    });
  });

  it('did not hold in 2010 by the article alone', async () => {
    const { governmentBody } = await graph.data(
      `{ governmentBody(id: "ssec") { setUpBy(asOf: "2010", sources: ["${ARTICLE}"]) { totalCount nodes { id } } } }`,
    );
    expect(governmentBody.setUpBy).toEqual({ totalCount: 0, nodes: [] });
  });
});
