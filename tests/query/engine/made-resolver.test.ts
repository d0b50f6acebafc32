import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { madeResolver, type MadeIds } from '../../../src/query/engine/made-resolver.ts';
import { readResponseKey } from '../../../src/query/engine/read-response-key.ts';
import { fakeDatabase, type Reading } from '../../support/fake-database.ts';

const toError = (fault: unknown) => new GraphQLError(`Refused: ${(fault as Error).message}`);

/** A schema whose query has what a mutation made: one claim, a list of them, an entity. */
function payloadSchema(): GraphQLSchema {
  const schema = buildSchema(`
    type Claim { id: ID! title: String }
    type Firm { id: ID! }
    directive @traverse(type: String) on FIELD_DEFINITION
    type Query { claim: Claim claims: [Claim!]! entity: Firm }
  `);
  const fields = schema.getQueryType()!.getFields();
  for (const name of ['claim', 'claims']) fields[name]!.resolve = madeResolver('Claim', toError);
  fields['entity']!.resolve = madeResolver('Entity', toError);
  return schema;
}

async function ask(source: string, rootValue: MadeIds, answer: Reading = () => []) {
  const asked: { text: string; parameters: unknown }[] = [];
  const made = { objects: 0 };
  const database = fakeDatabase((text, parameters) => {
    asked.push({ text, parameters });
    return answer(text, parameters);
  });
  const contextValue = { database, made };
  const schema = payloadSchema();
  const { data, errors = [] } = await graphql({
    schema,
    source,
    rootValue,
    contextValue,
    fieldResolver: readResponseKey,
  });
  return { data: data as unknown, messages: errors.map(({ message }) => message), asked, made: made.objects };
}

describe('a field of what a mutation made', () => {
  it('is null where there is nothing, and the database is not asked', async () => {
    for (const made of [{}, { claim: null }]) {
      const { data, asked } = await ask('{ claim { id } }', made);
      expect([data, asked]).toEqual([{ claim: null }, []]);
    }
  });

  it('is the thing of that id, by one statement', async () => {
    const { data, asked, made } = await ask('{ claim { id title } }', { claim: 'c-1' }, () => [[['c-1', '总经理']]]);
    expect(data).toEqual({ claim: { id: 'c-1', title: '总经理' } });
    expect(asked).toMatchObject([
      { text: expect.stringContaining('MATCH (n0:Claim {id: $p0})'), parameters: { p0: 'c-1' } },
    ]);
    expect(made).toBe(1);
  });

  it('is a list of those that are there, in the order of their ids, by one statement', async () => {
    const ids = ['c-2', 'c-1'];
    const { data, asked } = await ask('{ claims { id } }', { claims: ids }, () => [[['c-2']], [['c-1']]]);
    expect(data).toEqual({ claims: [{ id: 'c-2' }, { id: 'c-1' }] });
    expect(asked).toMatchObject([{ parameters: { p0: ids } }]);
    expect(asked[0]!.text).toMatch(/^UNWIND range\(0, size\(\$p0\) - 1\) AS (\w+) MATCH .* ORDER BY \1 RETURN/);
  });

  it('is, of an entity that was merged meanwhile, the one that it stands for', async () => {
    const { asked } = await ask('{ entity { id } }', { entity: 'e-1' }, () => [[['e-9']]]);
    expect(asked[0]!.text).toMatch(
      /:Entity \{id: coalesce\(last\(COLLECT \{ MATCH \((\w+):Alias \{id: \$p0\}\) RETURN \1\.canonical \}\), \$p0\)\}/,
    );
  });

  it('fails in the words that the caller may see', async () => {
    const { data, messages } = await ask('{ claim { id } }', { claim: 'c-1' }, () => {
      throw new Error('lost');
    });
    expect([data, messages]).toEqual([{ claim: null }, ['Refused: lost']]);
  });
});
