import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { ARTICLE_IDS } from '../support/article-ids.ts';

const { entities: ENTITIES, terms: TERMS, relations: RELATIONS, statistics: STATISTICS, trends: TRENDS } = ARTICLE_IDS;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
});
afterAll(() => graph.close());

const EVIDENCE = 'evidence { source { id } stance quote locator { paragraph start end sha256 } }';

/** A claim with a place in the article for every piece of evidence. */
function expectEvidence(
  evidence: { source: { id: string }; quote: unknown; locator: Record<string, unknown> }[],
): void {
  expect(evidence.length).toBeGreaterThan(0);
  for (const { source, quote, locator } of evidence) {
    expect(source.id).toBe('src-chinadaily-20131118-center-links-firms');
    expect(quote).toBeNull();
    expect(locator['paragraph']).toMatch(/^(P\d+|CAP|HL|UPD|BY|DECK|NAV|ALT|PAG)$/);
    expect(locator['sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(Number(locator['end'])).toBeGreaterThan(Number(locator['start']));
  }
}

describe('everything that the article says is found by its id, with its evidence', () => {
  it('44 things: 36 entities, and 8 terms that are none of the eight kinds', () => {
    expect([ENTITIES.length, TERMS.length]).toEqual([36, 8]);
  });

  it.each(ENTITIES)('the entity %s', async (id) => {
    const { entity, node } = await graph.data(
      `query ($id: ID!) { entity(id: $id) { id name kind names { value } sources { totalCount } claims(predicates: ["NAME", "KIND"]) { nodes { ${EVIDENCE} } } } node(id: $id) { id } }`,
      { id },
    );
    expect(node).toEqual({ id });
    expect(entity.name).toBeTruthy();
    expect(entity.sources.totalCount).toBe(1);
    for (const claim of entity.claims.nodes) expectEvidence(claim.evidence);
  });

  it.each(TERMS)('the term %s', async (id) => {
    const { term, node } = await graph.data(
      `query ($id: ID!) { term(id: $id) { name claims { nodes { ${EVIDENCE} } } } node(id: $id) { id } }`,
      { id },
    );
    expect(node).toEqual({ id });
    expect(term.name).toBeTruthy();
    for (const claim of term.claims.nodes) expectEvidence(claim.evidence);
  });

  it('58 relations, 12 figures, 7 trends', () => {
    expect([RELATIONS.length, STATISTICS.length, TRENDS.length]).toEqual([58, 12, 7]);
  });

  it.each([...RELATIONS, ...STATISTICS, ...TRENDS])('the claim %s', async (id) => {
    const { claim } = await graph.data(
      `query ($id: ID!) { claim(id: $id) {
        id predicate value modality tense subject { id } subjectTerm { id } subjectText object { id } objectTerm { id }
        statistic { measure valueText } relation { id claims { id } } ${EVIDENCE}
      } }`,
      { id },
    );
    expect(claim.id).toBe(id);
    expect(claim.subject ?? claim.subjectTerm ?? claim.subjectText).toBeTruthy();
    expect(claim.object ?? claim.objectTerm ?? claim.value ?? claim.statistic).toBeTruthy();
    expectEvidence(claim.evidence);
    // Between two entities there is a relation, and it leads back to the claim.
    if (claim.subject && claim.object && !claim.predicate.startsWith('PROVIDED')) {
      expect(claim.relation.claims).toContainEqual({ id });
    } else {
      expect(claim.relation).toBeNull();
    }
  });

  it('what each relation is answers by its own id, too', async () => {
    const { neighborhood } = await graph.data(
      '{ neighborhood(ids: ["shanghai"], hops: 3, limit: 1000) { relations { id claims { id } } } }',
    );
    expect(neighborhood.relations.length).toBeGreaterThan(30);
    for (const { id } of neighborhood.relations) {
      expect(await graph.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: 'Relation', id },
      });
    }
  });
});
