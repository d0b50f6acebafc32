import { describe, expect, it } from 'vitest';
import { getOperationAST, parse } from 'graphql';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { createEngine } from '../../src/query/engine.ts';
import { schema } from '../support/compiling.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const limited = (subqueries: number) => createEngine(schema, (fault) => fault, { ...DEFAULT_LIMITS, subqueries });

async function ask(text: string, subqueries = DEFAULT_LIMITS.subqueries) {
  const document = parse(text);
  const asked: string[] = [];
  const database = fakeDatabase((statement) => {
    asked.push(statement);
    return [[[3]]];
  });
  const definition = getOperationAST(document);
  const { data, errors } = await limited(subqueries).execute({ document, definition, context: { database } });
  return { data, messages: (errors ?? []).map(({ message }) => message), asked };
}

describe('an engine', () => {
  it('answers an operation from the database, each root field by one statement', async () => {
    expect(await ask('{ a: stats { claims } b: stats { claims } }')).toMatchObject({
      data: { a: { claims: 3 }, b: { claims: 3 } },
      messages: [],
      asked: { length: 2 },
    });
  });

  it('has resolvers for every root field but those that ask more than the graph, and for what may be of several types', () => {
    const { Query: query, ...types } = limited(100).resolvers;
    const others = Object.keys(schema.getQueryType()!.getFields()).filter((name) => !Object.hasOwn(query!, name));
    expect(others.sort()).toEqual(['limits', 'me', 'question', 'questions', 'reconcile']);
    expect(Object.keys(types).sort()).toEqual(['Entity', 'Node', 'Organization']);
  });

  it('refuses an operation that asks for more lists than its limits allow, with none of its statements too many', async () => {
    const { data, messages, asked } = await ask('{ firms { totalCount } people { totalCount } }', 1);
    expect(messages).toEqual([
      'The operation asks for more than 1 lists, counts and look-ups; ask for less at a time.',
    ]);
    expect(data).toMatchObject({ people: null });
    expect(asked).toHaveLength(1);
  });
});
