import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { readResponseKey } from '../../../src/query/engine/read-response-key.ts';

test('a field below the root is read by the key that it has in the response, not by its name', async () => {
  const schema = buildSchema('type Query { name: String }');
  const rootValue = { name: 'by its name', called: 'by its key' };
  const { data } = await graphql({
    schema,
    source: '{ called: name name }',
    rootValue,
    fieldResolver: readResponseKey as never,
  });
  expect(data).toEqual({ called: 'by its key', name: 'by its name' });
});
