import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, Kind, OperationTypeNode, parse } from 'graphql';
import { openGraph, openRepositoryGraph, type ArticleGraph } from '../support/article.ts';
import { dumpGraph } from '../support/graph-dump.ts';

const schema = buildSchema(
  readdirSync('schema')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join('schema', file), 'utf8'))
    .join('\n'),
);
const exampleIn = (description: string | null | undefined) => /```graphql\n([^]*?)\n```/.exec(description ?? '')?.[1];

let graph: ArticleGraph;
beforeAll(async () => {
  const { database } = await openRepositoryGraph();
  graph = await openGraph(database, { caller: { kind: 'local', id: 'local', name: null, role: 'owner' } });
});
afterAll(() => graph.close());

const dump = () => dumpGraph(graph.database);

async function undo(change: string): Promise<void> {
  const { revertChange } = await graph.data(
    'mutation ($change: ID!) { revertChange(input: { change: $change, reason: "a test" }) { problems { message } } }',
    { change },
  );
  expect(revertChange.problems).toEqual([]);
}

describe('an operation that changes the graph runs as it stands, and is undone by its id:', () => {
  const { addSource, revertChange, ...others } = schema.getMutationType()!.getFields();

  it('those in the descriptions of the mutations', async () => {
    const before = await dump();
    const made: string[] = [];
    for (const field of [addSource!, ...Object.values(others)]) {
      const { data, errors } = await graph.ask(exampleIn(field.description)!);
      expect({ field: field.name, errors, problems: data?.[field.name]?.problems }).toEqual({
        field: field.name,
        errors: undefined,
        problems: [],
      });
      made.unshift(data[field.name].change.id);
      // Each stands for itself; only a proposal needs a source of its own.
      if (field !== addSource && field.name !== 'proposeClaims') await undo(made.shift()!);
    }
    for (const change of made) await undo(change);
    expect(await dump()).toEqual(before);
    expect((await graph.data(exampleIn(revertChange!.description)!)).revertChange.problems).toHaveLength(1);
  });

  it('those that ask for changes', async () => {
    for (const name of ['change', 'changes', 'latestChange']) {
      const answer = await graph.data(exampleIn(schema.getQueryType()!.getFields()[name]!.description)!);
      expect(answer[name]).not.toBeNull();
      expect(answer[name]).not.toMatchObject({ nodes: [] });
    }
  });

  it('those of the guide', async () => {
    const before = await dump();
    const guide = readFileSync('docs/changing-the-graph.md', 'utf8');
    const operations = [...guide.matchAll(/```graphql\n([^]*?)\n```/g)].map(([, text]) => text!);
    const [question, correction] = operations;
    expect((await graph.data(question!)).claim.sentence).toContain('Wang Zhendong');
    const { correctClaim } = await graph.data(correction!);
    expect(correctClaim).toMatchObject({ problems: [], replaced: { status: 'RETRACTED' } });
    await undo(correctClaim.change.id);
    const { judgeIdentity } = await graph.data(operations.find((text) => text.includes('judgeIdentity'))!);
    expect(judgeIdentity).toMatchObject({
      problems: [],
      canonical: { id: 'saic-motor', formerIds: ['saic-motor-in-register'] },
    });
    await undo(judgeIdentity.change.id);
    expect(await dump()).toEqual(before);
  });

  it('those that Sandbox and the console offer', async () => {
    const before = await dump();
    const text = readFileSync('questions/first-changes.graphql', 'utf8');
    const names = parse(text).definitions.flatMap((one) =>
      // What listens is answered over a WebSocket alone.
      one.kind === Kind.OPERATION_DEFINITION && one.name && one.operation !== OperationTypeNode.SUBSCRIPTION
        ? [one.name.value]
        : [],
    );
    const made: string[] = [];
    for (const name of names.filter((one) => one !== 'UndoChange')) {
      const { body } = await graph.apollo.executeOperation(
        { query: text, operationName: name },
        {
          contextValue: { database: graph.database, caller: { kind: 'local', id: 'local', name: null, role: 'owner' } },
        },
      );
      const result = JSON.parse(JSON.stringify(body)).singleResult;
      expect(result.errors).toBeUndefined();
      const [answer] = Object.values<{ problems?: object[]; change?: { id: string } }>(result.data);
      if (answer?.problems) expect(answer.problems).toEqual([]);
      if (answer?.change) made.unshift(answer.change.id);
    }
    for (const change of made) await undo(change);
    expect(await dump()).toEqual(before);
  });
});
