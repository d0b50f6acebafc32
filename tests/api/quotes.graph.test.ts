import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Quotes } from '../../src/domain/quotes.ts';
import type { ArticleGraph } from '../support/article.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const asked: unknown[] = [];
const quotes: Quotes = (place) => {
  asked.push(place);
  return place.start === 10 ? 'the very words' : null;
};

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(SMALL_SOURCE);
});
afterAll(() => graph.close());

const QUERY = '{ claim(id: "r-ann-heads-guild") { evidence { quote locator { passage } } } }';

describe('a quote', () => {
  it('is null where the reader has no copies', async () => {
    const { claim } = await graph.data(QUERY);
    expect(claim.evidence).toEqual([{ quote: null, locator: { passage: 'P1.1' } }]);
  });

  it('is asked of the reader’s copy by file, offsets and hash', async () => {
    const { body } = await graph.apollo.executeOperation(
      { query: QUERY },
      { contextValue: { database: graph.database, quotes } },
    );
    expect(body).toMatchObject({
      singleResult: { data: { claim: { evidence: [{ quote: 'the very words' }] } } },
    });
    expect(asked).toEqual([{ source: 'src-a', file: 'a.txt', start: 10, end: 40, sha256: 'a'.repeat(64) }]);
  });
});
