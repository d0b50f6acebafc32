import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExplorerOperations } from '../../src/api/explorer-operations.ts';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openArticleGraph();
});
afterAll(() => graph.close());

describe('what the explorer asks', () => {
  it('is answered without an error as it is planned beforehand, every operation of it', async () => {
    const operations = await readExplorerOperations();
    const names = operations.map(({ query }) => /^query (\w+)/.exec(query)?.[1]);
    expect(names).toEqual(expect.arrayContaining(['Scene', 'Search', 'EntityDetail', 'Paths', 'StateOfData']));
    for (const { query, variables } of operations) {
      expect({ query, errors: (await graph.ask(query, variables)).errors }).toEqual({ query, errors: undefined });
    }
  });
});
