import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../../src/api/schema.ts';
import { bindResolvers } from '../../../src/api/bind-resolvers.ts';
import { createExecutor, type ToError } from '../../../src/query/engine/executor.ts';
import { graphResolvers } from '../../../src/query/engine/graph-resolvers.ts';
import { fakeDatabase, type Reading } from '../../support/fake-database.ts';

// A schema of its own, as resolvers are bound to it.
const schema = buildSchema((await readTypeDefs()).join('\n'));
const toError: ToError = (fault) => (fault instanceof Error ? new GraphQLError(`Refused: ${fault.message}`) : fault);
bindResolvers(schema, graphResolvers(toError, 100));
const execute = createExecutor(schema, toError, 100);

async function ask(text: string, answer: Reading, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const asked: string[] = [];
  const made = { objects: 0 };
  const database = fakeDatabase((statement, parameters) => {
    asked.push(statement);
    return answer(statement, parameters);
  });
  const definition = getOperationAST(document);
  const { data, errors = [] } = await execute({ document, definition, variables, context: { database, made } });
  return { data, errors: errors.map(({ message, path }) => [path?.join('.'), message]), asked, made: made.objects };
}

const SAIC = () => [[['saic', 'SAIC']]];

describe('an operation', () => {
  it('is answered by one statement for each root field, whose rows are decoded into the response', async () => {
    const { data, asked, made } = await ask('{ firm(id: "saic") { id called: name } }', SAIC);
    expect(data).toEqual({ firm: { id: 'saic', called: 'SAIC' } });
    expect(asked).toHaveLength(1);
    expect(made).toBe(1);
  });

  it('keeps its values out of the statement', async () => {
    const seen: unknown[] = [];
    const text = 'query ($id: ID!) { firm(id: $id) { id name } }';
    const { asked } = await ask(text, (_statement, parameters) => (seen.push(parameters['p0']), SAIC()), {
      id: "x'} //",
    });
    expect(seen).toEqual(["x'} //"]);
    expect(asked[0]).not.toContain("x'}");
  });

  it('answers the same text for other variables by the statement that was compiled once', async () => {
    const document = parse('query ($id: ID!) { firm(id: $id) { id name } }');
    const definition = getOperationAST(document);
    const statements = new Set<string>();
    const database = fakeDatabase((statement) => (statements.add(statement), SAIC()));
    for (const id of ['a', 'b']) await execute({ document, definition, variables: { id }, context: { database } });
    expect(statements.size).toBe(1);
  });

  it('names the query type without asking the database', async () => {
    const { data, asked } = await ask('{ __typename }', SAIC);
    expect([data, asked]).toEqual([{ __typename: 'Query' }, []]);
  });

  it('is left to graphql-js where it is introspection, or no operation of that name is there', async () => {
    const { data } = await ask('{ __schema { queryType { name } } }', SAIC);
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const unknown = await execute({
      document: parse('query A { stats { claims } } query B { stats { claims } }'),
      context: { database: fakeDatabase(SAIC) },
    });
    expect(unknown.errors?.[0]?.message).toMatch(/operation name/);
  });
});

describe('what goes wrong', () => {
  it('is refused before anything is asked where a variable does not fit', async () => {
    const { data, errors, asked } = await ask('query ($n: Int!) { firms(first: $n) { totalCount } }', SAIC, {
      n: 'many',
    });
    expect([data, asked]).toEqual([undefined, []]);
    expect(errors[0]![1]).toContain('$n');
  });

  it('is an error of its root field, and the others are answered', async () => {
    const text = '{ a: firm(id: "saic") { id name } b: firms(first: 1000) { totalCount } }';
    const { data, errors } = await ask(text, SAIC);
    expect(data).toEqual({ a: { id: 'saic', name: 'SAIC' }, b: null });
    expect(errors).toEqual([['b', expect.stringMatching(/^Refused: first: 1000 is not allowed/)]]);
  });

  it('leaves no answer at all where a root field cannot be null', async () => {
    const strict = buildSchema('type Query { latestChange: ID! }');
    const document = parse('{ a: latestChange b: latestChange }');
    let asked = 0;
    const database = fakeDatabase(() => {
      asked += 1;
      if (asked === 2) throw new Error('lost');
      return [['change-1']];
    });
    const definition = getOperationAST(document);
    const { data, errors } = await createExecutor(strict, toError, 9)({ document, definition, context: { database } });
    expect([data, errors?.map(({ path }) => path)]).toEqual([null, [['b']]]);
  });

  it('is completed by graphql-js where an answer does not fit the schema, which says where', async () => {
    const { data, errors, asked } = await ask('{ firm(id: "saic") { id name } }', () => [[['saic', null]]]);
    expect(data).toEqual({ firm: null });
    expect(errors).toEqual([
      ['firm.name', expect.stringContaining('Cannot return null for non-nullable field Firm.name')],
    ]);
    expect(asked).toHaveLength(1);
  });

  it('is reported in words that show nothing of the inside', async () => {
    const fault = () => {
      throw new Error('bolt://secret is down');
    };
    const { errors } = await ask('{ firm(id: "a") { id } }', fault);
    expect(errors).toEqual([['firm', 'Refused: bolt://secret is down']]);
  });
});
