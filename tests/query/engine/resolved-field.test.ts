import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { resolvedField } from '../../../src/query/engine/resolved-field.ts';
import type { SelectedField } from '../../../src/query/selection.ts';
import { UNCHECKED } from '../../../src/query/request.ts';

test('a field that graphql-js resolves is as the compiler has it', async () => {
  const schema = buildSchema('type Firm { id: ID } type Query { firm(id: ID = "a"): Firm }');
  const query = schema.getQueryType()!;
  const resolved: SelectedField[] = [];
  const resolve = (_source: unknown, args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    resolved.push(resolvedField(info, args));
    return null;
  };
  query.getFields()['firm']!.resolve = resolve;
  await graphql({ schema, source: '{ one: firm { id } ... on Query { one: firm { id } } }' });
  const [field] = resolved;
  expect(field).toMatchObject({
    responseKey: 'one',
    name: 'firm',
    constant: true,
    args: { id: 'a' },
    nodes: { length: 2 },
  });
  expect(field!.on).toEqual([query]);
  expect(field!.definition).toBe(query.getFields()['firm']);
  expect(field!.argsOf(UNCHECKED)).toEqual({ id: 'a' });
});
