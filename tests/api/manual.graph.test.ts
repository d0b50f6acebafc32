import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from 'graphql';
import { openRepositoryGraph, type ArticleGraph } from '../support/article.ts';

const schema = buildSchema(
  readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join('schema', file), 'utf8'))
    .join('\n'),
);
/** What asks for changes, of which there are none before somebody makes one: `manual-changes.graph.test.ts`. */
const CHANGES = ['change', 'changes', 'latestChange'];
/** What a server knows alone: who asks it. */
const OF_SERVER = ['me'];
const fields = Object.values(schema.getQueryType()!.getFields()).filter(
  ({ name }) => ![...CHANGES, ...OF_SERVER].includes(name),
);

/** The operation within a description, as Sandbox shows it and a reader copies it. */
const exampleIn = (description: string) => /```graphql\n([^]*?)\n```/.exec(description)?.[1];

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openRepositoryGraph();
});
afterAll(() => graph.close());

describe('the description of a root field carries an operation that runs as it stands:', () => {
  it.each(fields.map((field) => [field.name, field] as const))('%s', async (name, { description }) => {
    const example = exampleIn(description ?? '')!;
    expect(example).toMatch(new RegExp(`^\\{ ${name}\\b`));
    const { data, errors } = await graph.ask(example);
    expect(errors).toBeUndefined();
    // An example that finds nothing teaches nothing.
    const answer: unknown = data[name];
    expect(answer).not.toBeNull();
    expect(answer).not.toEqual([]);
    expect(answer).not.toMatchObject({ nodes: [] });
  });
});
