import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, print } from 'graphql';
import { formatAnswer, type PrintedAnswer } from '../src/commands/print-answer.ts';
import { openRepositoryGraph, type ArticleGraph } from './support/article.ts';

const pages = ['README.md', 'docs/first-answers.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
const examples = [...pages.matchAll(/```graphql\n(.+?)```\n+```json\n(.+?)```/gs)].map(
  ([, operation, answer]): [string, string, unknown] => [
    /query (\w+)/.exec(operation!)![1]!,
    operation!,
    JSON.parse(answer!),
  ],
);

const QUESTION = `query ($name: String!, $variables: JSONObject!) {
  question(name: $name, variables: $variables) {
    name
    title
    answer {
      variables data columns rows paragraph empty note unknownIds
      citations { number source title publisher published paragraph url claims }
    }
  }
}`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

describe('the README and the page of first answers', () => {
  it('have six operations', () => {
    expect(examples).toHaveLength(6);
  });

  it.each(examples)('is answered as it says: %s', async (_name, operation, answer) => {
    const { data, errors } = await graph.ask(operation);
    expect({ data, ...(errors && { errors }) }).toEqual(answer);
  });

  it('offers the operations that Sandbox opens with', () => {
    const offered = parse(readFileSync('questions/first-answers.graphql', 'utf8')).definitions.map(print);
    expect(offered).toEqual(examples.map(([, operation]) => print(parse(operation))));
  });

  it('names the command that runs all tests', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('\nnpm ci && npm test\n');
  });
});

describe('the page of commands', () => {
  it('shows what `guanxi ask` prints', async () => {
    const page = readFileSync('docs/commands.md', 'utf8');
    const [, command, printed] = /```console\n\$ bin\/guanxi ask (.+)\n([^]+?)```/.exec(page)!;
    const [name, ...options] = command!.split(' ');
    const pairs = options.flatMap((option) => [...(/^--([\w-]+)=(.+)$/.exec(option)?.slice(1, 3) ?? [])]);
    const variables = { organization: pairs[1], asOf: pairs[3] };
    const { data } = await graph.ask(QUESTION, { name, variables });
    expect(`${formatAnswer(data.question as PrintedAnswer, 'text', 'en', null)}\n`).toBe(printed);
  });
});
