import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { disguisedText, plainText, selectionsOf, undisguised, type ArgumentValues } from '../support/selections.ts';
import { propertyRuns } from '../support/property-runs.ts';

let graph: ArticleGraph;
let schema: GraphQLSchema;
beforeAll(async () => {
  graph = await openArticleGraph();
  schema = buildSchema((await readTypeDefs()).join('\n'));
});
afterAll(() => graph.close());

const someIds = [
  '"ssec"',
  '"saic"',
  '"wang-zhendong"',
  '"dong-rongyong"',
  '"guangyu"',
  '"shanghai"',
  '"group-shanghai-smes"',
];
const values: ArgumentValues = {
  id: [...someIds, '"r-wang-heads-coffee-association"', '"s-smes-count"', '"china-daily"', '"nothing"'],
  // It wants a thing that is there, and says so of any other.
  'timeline.id': someIds,
  'difference.from': ['"2013-11-18T00:00:00Z"'],
  'difference.to': ['"2100-01-01T00:00:00Z"'],
  'difference.entity': someIds,
  ids: ['["ssec", "dai-jie"]', '["saic", "wang-zhendong"]'],
  from: someIds,
  to: someIds,
  text: ['"shanghai"', '"wang"', '"saic"', '"dong rong"'],
  lang: ['"zh"', '"en"'],
  asOf: ['"2001"', '"2011"', '"2012-05"', '"2013-11-18"', '"2020"'],
  first: ['1', '2', '7', '30'],
  hops: ['1', '2'],
  maxHops: ['2', '4'],
  limit: ['3', '50'],
  direction: ['OUT', 'IN', 'ANY'],
  types: ['[HEADS, LOCATED_IN, HEADS]', '[SUPPORTS]'],
  avoidTypes: ['[OVERSEES]'],
  assume: ['[POSSIBLY_SAME_AS]'],
  kinds: ['[FIRM, PERSON]'],
  'changes.kinds': ['[PROPOSE, DECIDE]'],
  queries: ['[{ name: "Shanghai Coffee Association" }, { name: "nobody", kinds: [PERSON] }]'],
  sources: ['["src-chinadaily-20131118-center-links-firms"]'],
  source: ['"src-chinadaily-20131118-center-links-firms"'],
  about: someIds,
  predicate: ['"HEADS"', '"OWNERSHIP"'],
  'impact()': [
    '(claim: "r-municipality-set-up-ssec")',
    '(source: "src-chinadaily-20131118-center-links-firms", passage: "P7.1")',
  ],
  predicates: ['["NAME", "HEADS"]'],
  by: ['[SOURCE]', '[PLACE, SOURCE]'],
  knownAt: ['"2013"', '"2026-11-23"'],
  orderBy: ['{ field: ID }', '{ direction: DESC }'],
  timeConsistent: ['true', 'false'],
  subject: ['"ssec"', '"article-page-1"'],
  measure: ['"year"', '"share"'],
  'vocabularies.name': ['"Certainty"', '"EntityKind"'],
  name: ['"former-staff"', '"sources"', '"no-such-question"'],
};

describe('any selection that the schema allows', () => {
  it('is answered without an error, and the same under aliases, fragments and idle directives', async () => {
    const selections = selectionsOf(schema, schema.getQueryType()!, values, 4);
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const plain = await graph.ask(plainText(selection));
        expect(plain.errors).toBeUndefined();
        const disguised = await graph.ask(disguisedText(selection));
        expect(disguised.errors).toBeUndefined();
        expect(undisguised(disguised.data)).toEqual(plain.data);
      }),
      propertyRuns(20),
    );
  });
});

describe('a part of an answer', () => {
  it('is the same whatever is asked beside it', async () => {
    const alone = await graph.data('{ person(id: "wang-zhendong") { heads { nodes { name } } } }');
    const beside = await graph.data(`{
      person(id: "wang-zhendong") { id names { value } heads { totalCount nodes { id name locatedIn { totalCount } } edges { cursor } } claims { totalCount } }
      other: person(id: "dai-jie") { heads { nodes { name } } }
    }`);
    expect(beside.person.heads.nodes.map(({ name }: { name: string }) => name)).toEqual(
      alone.person.heads.nodes.map(({ name }: { name: string }) => name),
    );
  });
});
