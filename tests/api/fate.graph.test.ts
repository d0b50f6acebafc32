import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const GAZETTE = `source: { id: src-gazette, kind: WEB_PAGE, title: Gazette, language: en, published: '2019-05-01', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }]
entities:
  - { id: old-works, kind: FIRM, names: [{ value: Old Works, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: side-works, kind: FIRM, names: [{ value: Side Works, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: new-works, kind: FIRM, names: [{ value: New Works, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: old-guild, kind: ASSOCIATION, names: [{ value: Old Guild, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: new-guild, kind: ASSOCIATION, names: [{ value: New Guild, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: ann, kind: PERSON, names: [{ value: Ann Lee, lang: en, kind: PRINTED }], at: [P1.1] }
claims:
  - { id: r-ann, subject: ann, predicate: LEGAL_REPRESENTATIVE_OF, object: new-works, tense: CURRENT, start: '2018-03', at: [P1.1] }
  - { id: r-old, subject: old-works, predicate: MERGED_INTO, object: new-works, tense: PAST_EVENT, start: '2018', at: [P1.1] }
  - { id: r-side, subject: side-works, predicate: MERGED_INTO, object: new-works, tense: PAST_EVENT, start: '2018', at: [P1.1] }
  - { id: r-guild, subject: old-guild, predicate: SUCCEEDED_BY, object: new-guild, tense: PAST_EVENT, start: '2017', at: [P1.1] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(GAZETTE);
});
afterAll(() => graph.close());

describe('what became of an organisation', () => {
  it('is who represents it in law, what merged into what, and what took whose place', async () => {
    const { merged, firm, ended, followed } = await graph.data(`{
      merged: firm(id: "old-works") { mergedInto { edges { relation { start sentence } node { id } } } }
      firm(id: "new-works") {
        legalRepresentatives(asOf: "2019") { edges { certainty node { id } } }
        absorbed { totalCount nodes { id } }
      }
      ended: association(id: "old-guild") { successors { nodes { id } } predecessors { totalCount } }
      followed: association(id: "new-guild") { predecessors { edges { relation { start } node { id } } } }
    }`);
    expect(merged.mergedInto.edges).toEqual([
      { relation: { start: '2018', sentence: 'Old Works merged into New Works' }, node: { id: 'new-works' } },
    ]);
    expect(firm).toEqual({
      legalRepresentatives: { edges: [{ certainty: 'DEFINITELY', node: { id: 'ann' } }] },
      absorbed: { totalCount: 2, nodes: [{ id: 'old-works' }, { id: 'side-works' }] },
    });
    expect(ended).toEqual({ successors: { nodes: [{ id: 'new-guild' }] }, predecessors: { totalCount: 0 } });
    expect(followed.predecessors.edges).toEqual([{ relation: { start: '2017' }, node: { id: 'old-guild' } }]);
  });

  it('is asked of any organisation, whichever kind it is', async () => {
    const { entity } = await graph.data(
      '{ entity(id: "old-works") { ... on Organization { mergedInto { nodes { name } } } } }',
    );
    expect(entity).toEqual({ mergedInto: { nodes: [{ name: 'New Works' }] } });
  });
});
