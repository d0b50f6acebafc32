import { buildSchema, graphql, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../../src/api/schema.ts';
import { bindResolvers } from '../../../src/api/bind-resolvers.ts';
import { graphResolvers } from '../../../src/query/engine/graph-resolvers.ts';
import { readResponseKey } from '../../../src/query/engine/read-response-key.ts';
import { fakeDatabase, type Reading } from '../../support/fake-database.ts';

// A schema of its own, as resolvers are bound to it.
const schema = buildSchema((await readTypeDefs()).join('\n'));
bindResolvers(
  schema,
  graphResolvers((fault) => new GraphQLError(`Refused: ${(fault as Error).message}`), 2),
);

/** The answer of graphql-js by these resolvers, and the statements that it took. */
async function ask(source: string, answer: Reading) {
  const asked: string[] = [];
  const made = { objects: 0 };
  const database = fakeDatabase((statement, parameters) => {
    asked.push(statement);
    return answer(statement, parameters);
  });
  const contextValue = { database, made };
  const { data, errors = [] } = await graphql({ schema, source, contextValue, fieldResolver: readResponseKey });
  return { data: data as unknown, messages: errors.map(({ message }) => message), asked, made: made.objects };
}

describe('graphql-js with the resolvers of the graph', () => {
  it('answers a root field by one statement, however much is nested in it', async () => {
    const { data, asked, made } = await ask('{ firm(id: "a") { id claims { totalCount } } }', () => [[['a', 7]]]);
    expect(data).toEqual({ firm: { id: 'a', claims: { totalCount: 7 } } });
    expect(asked).toHaveLength(1);
    expect(made).toBe(2);
  });

  it('knows the type of what may be of several by its kind', async () => {
    const { data } = await ask('{ entity(id: "a") { __typename id } }', () => [[['PERSON', 'wang']]]);
    expect(data).toEqual({ entity: { __typename: 'Person', id: 'wang' } });
  });

  it('answers null for what is not there', async () => {
    expect((await ask('{ entity(id: "a") { id } }', () => [])).data).toEqual({ entity: null });
  });

  it('refuses an argument, in the words that the caller may see', async () => {
    const { messages, asked } = await ask('{ entities(ids: []) { id } }', () => []);
    expect(messages).toEqual([expect.stringMatching(/^Refused: ids: the list is empty/)]);
    expect(asked).toEqual([]);
  });

  it('counts lists over all root fields of an operation', async () => {
    const one = 'firm(id: "a") { claims { totalCount } relations { totalCount } }';
    const row = () => [[[1, 1]]];
    expect((await ask(`{ a: ${one} }`, row)).messages).toEqual([]);
    expect((await ask(`{ a: ${one} b: ${one} }`, row)).messages).toEqual([
      'Refused: The operation asks for more than 2 lists, counts and look-ups; ask for less at a time.',
    ]);
  });
});
