import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { openRepositoryGraph, type ArticleGraph } from './support/article.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```graphql\n(.+?)```\n+```json\n(.+?)```/gs)].map(
  ([, operation, answer]): [string, string, unknown] => [
    /query (\w+)/.exec(operation!)![1]!,
    operation!,
    JSON.parse(answer!),
  ],
);

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

describe('the README', () => {
  it('has five first operations', () => {
    expect(examples).toHaveLength(5);
  });

  it.each(examples)('is answered as it says: %s', async (_name, operation, answer) => {
    expect(await graph.ask(operation)).toEqual(answer);
  });

  it('shows the operations that Sandbox offers', () => {
    const offered = parse(readFileSync('questions/first-answers.graphql', 'utf8')).definitions.map(print);
    expect(offered).toEqual(examples.map(([, operation]) => print(parse(operation))));
  });
});
