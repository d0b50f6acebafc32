import { getIntrospectionQuery, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../src/api/apollo.ts';
import { documentLimits } from '../../src/api/document-limits.ts';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { readExplorerOperations } from '../../src/api/explorer-operations.ts';
import { knownOperations, type KnownOperation } from '../../src/api/known-operations.ts';
import { createLogger } from '../../src/api/logger.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { operationCost } from '../../src/query/operation-cost.ts';
import { questionsFolder, readFirstAnswers } from '../../src/questions/read-questions.ts';
import { fakeDatabase } from '../support/fake-database.ts';

let apollo: Awaited<ReturnType<typeof createApollo>>;
let schema: GraphQLSchema;
let operations: readonly KnownOperation[];
beforeAll(async () => {
  apollo = await createApollo(createLogger('silent'));
  await apollo.start();
  ({ schema } = await executableSchema(DEFAULT_LIMITS));
  const context = { database: fakeDatabase(() => []) };
  const firstAnswers = await readFirstAnswers(questionsFolder);
  const known = await knownOperations(apollo, context, firstAnswers, await readExplorerOperations());
  operations = [...known, { query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }) }];
});
afterAll(() => apollo.stop());

describe('what the explorer, the questions, the documentation and the usual tools ask', () => {
  it('is far within every limit', () => {
    const half = Object.fromEntries(Object.entries(DEFAULT_LIMITS).map(([name, value]) => [name, value / 2]));
    // Introspection as tools send it is 13 deep.
    const limits = { ...DEFAULT_LIMITS, ...half, depth: 15 };
    expect(operations.length).toBeGreaterThan(100);
    for (const { query, operationName, variables = {} } of operations) {
      const document = parse(query, { maxLexicalTokens: limits.tokens });
      expect(validate(schema, document, [documentLimits(limits)])).toEqual([]);
      const cost = operationCost(schema, document, getOperationAST(document, operationName)!)(variables);
      expect(Math.max(cost.points / limits.cost, cost.introspection / limits.introspection)).toBeLessThan(1);
    }
  });
});
