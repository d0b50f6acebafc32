import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import type { Database } from '../../src/graph/database.ts';
import type { PlanStep } from '../../src/graph/explained.ts';
import type { StatementParameters } from '../../src/graph/parameters.ts';
import { openArticleGraph, openGraph, type ArticleGraph } from '../support/article.ts';

const BOUNDS = ['StartMin', 'StartMax', 'EndMin', 'EndMax'];
/** The lists that a relation of several sources keeps; the article is one. */
const TELLINGS = [
  'Sources',
  'KnownFrom',
  'Preferred',
  'Firm',
  'Posts',
  ...['', 'Held'].flatMap((held) => BOUNDS.map((bound) => held + bound)),
]
  .map((list) => `telling${list}: ''`)
  .join(', ');

const asked: { text: string; parameters: StatementParameters | undefined }[] = [];
let graph: ArticleGraph;
let database: Database;

beforeAll(async () => {
  const article = await openArticleGraph();
  database = article.database;
  await forgetPlans();
  // Properties that may be stored and that no source happens to need; the database would take them for misspelt.
  await database.write((run) =>
    run(`CREATE (e:Entity {identifierSchemes: '', identifierValues: '', nameScripts: '', nameFamilies: '', nameGivens: ''}), (s:Source {weak: true, url: ''}),
                (c:Claim {rank: '', status: '', polarity: '', rankReason: '', contradicts: '', end: '', expected: '', startText: '', endText: '', row: 0, asOfText: '', asOfMin: 0, asOfMax: 0, textsZh: '', addedBy: ''}),
                (o:Conflict {predicate: '', measure: '', question: '', questionZh: '', source: '', readings: '', ranks: '', reasons: ''}),
                (t:Contention {position: 0}), (h:Change {actor: '', number: 0, id: ''}), (i:IdentityCandidate {judgement: ''}), (j:Judgement {verdict: ''}),
                (e)-[:REALISED_AS {heldStartMin: 0, heldStartMax: 0, heldEndMin: 0, heldCertain: 0, certain: 0, titles: '', share: '', end: '', source: '', sources: '', ${TELLINGS}}]->(s)
         DETACH DELETE e, c, s, o, t, h, i, j`),
  );
  // The types that no relation of the article has are in the database only once one was there.
  await database.write((run) =>
    run('CREATE (e:Entity) WITH e UNWIND $types AS type CREATE (e)-[:$(type)]->(e) DETACH DELETE e', {
      types: RELATION_TYPES.map(({ type }) => type),
    }),
  );
  const recording: Database = {
    ...database,
    read: async (text, parameters, options) => {
      // Whether an id was merged is looked up beside what was asked; tests/changes says when.
      if (!text.includes(':Alias')) asked.push({ text, parameters });
      return database.read(text, parameters, options);
    },
  };
  graph = await openGraph(recording);
});
afterAll(() => graph.close());

/** Plans that another file left are of its graph. */
async function forgetPlans(): Promise<void> {
  await database.schema('CALL db.clearQueryCaches()');
}

const EDGES =
  'totalCount pageInfo { hasNextPage } edges { cursor certainty relation { id title from { id } to { id } } node { id name } }';
const EVIDENCE = 'evidence { stance source { title } locator { paragraph sha256 } }';
const CLAIM = `id predicate subject { id } object { id } subjectTerm { id } objectTerm { id } attributedTo { id } details { name } basis { id } content { id } relation { id } statistic { value } ${EVIDENCE}`;

const CONFLICT =
  'id kind question about { id name } aboutTerms { id name } source { id } positions { reading rank reason claims { id } }';
const CONFLICT_PAGE = `totalCount nodes { ${CONFLICT} }`;

const IMPACT =
  'claims { id } inferred { id } weakened { id } relationsLost { id } relationsWeakened { id } relationsWithoutEnd { id } statisticsLost { id } entitiesLost { id }';

const operations: [string, string][] = [
  [
    'an entity with everything about it',
    `{ entity(id: "ssec") { id name(lang: "zh") names { value } identifiers { scheme } sources { nodes { id } } statistics { id claims { id } } claims { nodes { ${CLAIM} } } relations(asOf: "2013") { totalCount edges { certainty node { id from { id } } } } } }`,
  ],
  [
    'one of a kind, by what its relations lead to',
    `{ person(id: "dong-rongyong") { founded { ${EDGES} } worksAt(asOf: "2001", certainty: POSSIBLY) { ${EDGES} } } }`,
  ],
  ['several entities', '{ entities(ids: ["ssec", "saic"]) { id ... on Organization { headedBy { nodes { id } } } } }'],
  [
    'anything by id',
    '{ node(id: "a.heads.b") { id ... on Entity { name } ... on Relation { type } ... on Claim { predicate } } }',
  ],
  [
    'a list in the order of names',
    '{ firms(first: 2, where: { name: { startsWith: "S" } }) { totalCount nodes { id } } }',
  ],
  [
    'a list counted by what was kept',
    '{ firms { facets { field values { value count } } aggregate(by: [PLACE, OWNERSHIP]) { count values { value place { name } } } } }',
  ],
  [
    'part of a list counted by what was kept',
    '{ firms(where: { locatedIn: "shanghai" }) { totalCount facets { field values { value count } } aggregate(by: [OWNERSHIP]) { count } } }',
  ],
  [
    'neighbours',
    '{ neighborhood(ids: ["ssec"], hops: 2, asOf: "2012", sources: ["src-chinadaily-20131118-center-links-firms"], knownAt: "2014") { nodes { id } relations { id title start certainty(asOf: "2012") claims { id } } totalByType { type count } ties { type direction count shown } hubs { entity count } } }',
  ],
  [
    'ways',
    '{ paths(from: "dong-rongyong", to: "the-state", asOf: "2012", timeConsistent: true) { length certainty overlap { from to } weakest { id } nodes { id } relations { id claims { id } } } }',
  ],
  [
    'claims that wait for review',
    '{ claims(where: { status: [PROPOSED], proposer: "mo", source: "src-a" }, orderBy: { field: RECORDED }) { totalCount nodes { id } } }',
  ],
  ['claims of a proposer', '{ claims(where: { proposer: "mo" }, first: 2) { totalCount nodes { id } } }'],
  [
    'entities that may be the same',
    '{ identityCandidates(minScore: 0.6) { totalCount nodes { id score left { id name } right { id name } reasons { kind weight text } judgement { judgement } } } }',
  ],
  [
    'entities that may be the same as one',
    '{ identityCandidates(entity: "ssec") { totalCount nodes { id score left { id } } } }',
  ],
  ['all relations', `{ relations(last: 2) { ${EDGES.replace('node { id name }', 'node { id }')} } }`],
  [
    'relations of an entity of some types',
    '{ relations(where: { entity: "ssec", type: [OVERSEES, SET_UP], start: { isNull: false } }) { totalCount nodes { id } } }',
  ],
  ['relations from and to', '{ relations(where: { from: "ssec", to: "saic" }) { totalCount nodes { id } } }'],
  ['relations by their ids', '{ relations(where: { ids: ["a.heads.b"] }) { totalCount nodes { id } } }'],
  [
    'typed ties',
    '{ firm(id: "saic") { owners { nodes { id } } owned { nodes { id } } supporters { nodes { id } } beneficiaries { nodes { id } } possiblySameAs { nodes { id } } } }',
  ],
  [
    'ways that avoid',
    '{ paths(from: "dong-rongyong", to: "the-state", avoid: ["ssec"], hubLimit: 100) { length nodes { id } } }',
  ],
  [
    'a search',
    '{ search(text: "shanghai coffee", kinds: [ASSOCIATION]) { totalCount edges { rule score matchedName { value } node { id } } } }',
  ],
  ['claims of a subject', `{ claims(where: { subject: "ssec" }) { nodes { ${CLAIM} } } }`],
  [
    'claims of a source',
    '{ source(id: "src-chinadaily-20131118-center-links-firms") { claims { nodes { id } } passages { paragraph } terms { id } notSaid { id locators { paragraph } } ambiguities { id locators { paragraph } } derivations { id statistics { id } } author { id } publisher { name } } }',
  ],
  [
    'shared ties',
    '{ sharedTies(ids: ["ssec", "saic"], asOf: "2012", knownAt: "2014") { count node { id } relations { id } } }',
  ],
  [
    'a timeline',
    `{ timeline(id: "ssec", knownAt: "2014") { date kind sentence relation { id } claims { ${CLAIM} } } }`,
  ],
  [
    'the coverage of a source',
    '{ coverage(source: "src-chinadaily-20131118-center-links-firms") { paragraph passages { passage } claims { id } notSaid { id predicates } ambiguities { id } } }',
  ],
  ['the impact of a claim', `{ impact(claim: "r-municipality-set-up-ssec") { ${IMPACT} } }`],
  [
    'the impact of a passage',
    `{ impact(source: "src-chinadaily-20131118-center-links-firms", passage: "P7.1") { ${IMPACT} } }`,
  ],
  [
    'an absence',
    '{ absence(about: "dong-rongyong", predicate: "WORKS_AT", with: "saic") { state sentence claims { id } notSaid { id } ambiguities { id } sources { id } } }',
  ],
  ['a term', '{ term(id: "china-daily") { claims { totalCount nodes { id } } } }'],
  [
    'the figures of a subject',
    '{ statistics(subject: "ssec", measure: "year", asOf: "2011", knownAt: "2014") { id subject { id } subjectTerm { id } details { name } } }',
  ],
  ['conflicts', `{ conflicts { ${CONFLICT_PAGE} } }`],
  ['conflicts of some kinds', `{ conflicts(where: { kind: [FIGURE, WHEN] }) { ${CONFLICT_PAGE} } }`],
  ['conflicts about a thing', `{ conflicts(where: { about: "ssec" }) { ${CONFLICT_PAGE} } }`],
  ['conflicts of a source', `{ conflicts(where: { source: "src-x" }) { ${CONFLICT_PAGE} } }`],
  [
    'conflicts by everything',
    `{ conflicts(where: { source: "src-x", about: "ssec", kind: [WHEN] }) { ${CONFLICT_PAGE} } }`,
  ],
  ['a conflict', `{ conflict(id: "x") { ${CONFLICT} } }`],
  [
    'what conflicts a fact is in',
    `{ claim(id: "s-smes-count") { conflicts { ${CONFLICT} } statistic { conflicts { id } } relation { status conflicts { ${CONFLICT} } } } }`,
  ],
];

const SCAN = /^(Partitioned)?(\w*AllNodes|\w*ByLabels?|\w*AllRelationships|\w*RelationshipTypes?)Scan$/;
const steps = (step: PlanStep): readonly PlanStep[] => [step, ...step.children.flatMap(steps)];
const operators = (step: PlanStep): readonly string[] => steps(step).map(({ operator }) => operator);

describe('compiled statements', () => {
  it.each(operations)('look up by index and are accepted without a remark: %s', async (_what, operation) => {
    asked.length = 0;
    await graph.data(operation);
    expect(asked).toHaveLength(1);
    const [{ text, parameters }] = asked as [(typeof asked)[number]];
    const { plan, notifications } = await database.explain(text, parameters);
    expect(notifications).toEqual([]);
    expect(operators(plan).filter((operator) => SCAN.test(operator))).toEqual([]);
  });

  it.each([
    ['kind', '{ kind: [FIGURE] }', 'kind, id'],
    ['what they are about', '{ about: "ssec" }', 'about, conflict'],
    ['source', '{ source: "src-x" }', 'source, conflict'],
  ])('read conflicts by %s from the index of that', async (_what, where, index) => {
    asked.length = 0;
    await graph.data(`{ conflicts(where: ${where}) { nodes { id } totalCount } }`);
    const [{ text, parameters }] = asked as [(typeof asked)[number]];
    const { plan } = await database.explain(text, parameters);
    const seeks = steps(plan).filter(({ operator }) => operator.startsWith('NodeIndexSeek'));
    expect(seeks.filter(({ details }) => details.includes(`(${index})`))).toHaveLength(2);
  });

  it('do not change with aliases or values, so that one plan serves them all', async () => {
    const texts: string[] = [];
    for (const operation of [
      '{ person(id: "dai-jie") { name heads(first: 3, asOf: "2012") { nodes { id } } } }',
      '{ who: person(id: "he-wei") { called: name at: heads(first: 9, asOf: "2001-05") { all: nodes { key: id } } } }',
    ]) {
      asked.length = 0;
      await graph.data(operation);
      texts.push(asked[0]!.text);
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('a page of a city', () => {
  // So many that to sort them all looks cheap beside an index of two properties, and is not.
  const FIRMS = 30_000;
  beforeAll(async () => {
    await database.write((run) =>
      run(
        `UNWIND range(1, $firms) AS n
         CREATE (:Entity:Firm {id: 'many-' + n, name: 'Firm ' + n * 7919 % $firms, ownership: CASE n % 2 WHEN 0 THEN 'private' ELSE 'mixed' END})`,
        { firms: FIRMS },
      ),
    );
    await database.schema('CALL db.resampleOutdatedIndexes()');
    await database.schema('CALL db.awaitIndexes(60)');
    await forgetPlans();
  });
  afterAll(() => database.write((run) => run("MATCH (f:Firm) WHERE f.id STARTS WITH 'many-' DETACH DELETE f")));

  it.each([
    ['names', '', 'name, id'],
    ['names, of those somewhere', ', where: { locatedIn: "shanghai" }', 'name, id'],
    ['names, of one ownership', ', where: { ownership: { eq: "private" } }', 'ownership, name, id'],
    ['ids', ', orderBy: { field: ID }', 'id'],
  ])('read a page in the order of %s off an index, without sorting', async (_what, given, index) => {
    asked.length = 0;
    await graph.data(`{ firms(first: 2${given}) { nodes { id } } }`);
    const [{ text, parameters }] = asked as [(typeof asked)[number]];
    const { plan } = await database.explain(text, parameters);
    const firms = steps(plan).filter(({ details }) => details.includes(`:Firm(${index})`));
    expect(firms.map(({ operator }) => operator)).toEqual([expect.stringMatching(/^NodeIndexSeek/)]);
    expect(operators(plan).filter((operator) => /Sort|Top/.test(operator))).toEqual([]);
  });
});
