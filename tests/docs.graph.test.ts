import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepositoryGraph, type ArticleGraph } from './support/article.ts';

/** Every operation that a document shows, as a reader would copy it; a question's file, shown whole, has a head and shares fragments. */
const shown = readdirSync('docs')
  // The answers of the first operations are compared whole, with those of the README.
  .filter((name) => name.endsWith('.md') && !['first-answers.md', 'changing-the-graph.md'].includes(name))
  .flatMap((name) =>
    [...readFileSync(join('docs', name), 'utf8').matchAll(/^```graphql\n([^]*?)^```$/gm)].map(
      ([, operation], index) => [`${name}, number ${index + 1}`, operation!] as const,
    ),
  )
  .filter(([, operation]) => !operation.startsWith('# title:'));

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

describe('an operation shown in the documents runs as it stands, and finds something:', () => {
  it.each(shown)('%s', async (_where, operation) => {
    const { data, errors } = await graph.ask(operation);
    expect(errors).toBeUndefined();
    for (const answer of Object.values<unknown>(data)) {
      expect(answer).not.toBeNull();
      expect(answer).not.toEqual([]);
      expect(answer).not.toMatchObject({ nodes: [] });
      expect(answer).not.toMatchObject({ edges: [] });
    }
  });
});
