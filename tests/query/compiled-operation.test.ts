import { parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompiledOperation } from '../../src/query/compiled-operation.ts';
import { schema } from '../support/compiling.ts';

function operation(text: string) {
  const document = parse(text);
  return new CompiledOperation(schema, document, document.definitions[0] as OperationDefinitionNode);
}

/** What is asked at the root of a request with these variables: by response key the field's own key, or null. */
function keysOf(one: CompiledOperation, variables: Readonly<Record<string, unknown>> = {}) {
  const roots = one.roots(one.asked(variables, null));
  return roots && [...roots].map(([key, root]) => [key, root?.responseKey ?? null]);
}

describe('what an operation asks at its root', () => {
  it('is each field under its response key, in the order of the response', () => {
    expect(keysOf(operation('{ b: firm(id: "b") { id } stats { claims } a: firm(id: "a") { id } }'))).toEqual([
      ['b', 'b'],
      ['stats', 'stats'],
      ['a', 'a'],
    ]);
  });

  it('has the name of the query type as null, as no statement answers it', () => {
    expect(keysOf(operation('{ type: __typename stats { claims } }'))).toEqual([
      ['type', null],
      ['stats', 'stats'],
    ]);
  });

  it('follows fragments, and merges what is asked twice', () => {
    const one = operation('{ ...More stats { claims } } fragment More on Query { stats { version } }');
    const [[key, root] = []] = [...one.roots(one.asked({}, null))!];
    expect([key, root?.nodes.length]).toEqual(['stats', 2]);
  });

  it('is null where something is asked that no statement answers', () => {
    for (const text of ['{ __schema { queryType { name } } }', '{ stats { claims } limits { name } }'])
      expect(keysOf(operation(text))).toBeNull();
  });

  it('is null for what is no query', () => {
    expect(keysOf(operation('subscription { changes { id } }'))).toBeNull();
  });

  it('is empty where everything is skipped', () => {
    expect(keysOf(operation('{ stats @skip(if: true) { claims } }'))).toEqual([]);
  });
});

describe('the root fields of requests', () => {
  const rootOf = (one: CompiledOperation, variables: Readonly<Record<string, unknown>> = {}) =>
    one.roots(one.asked(variables, null))!.get('stats');

  it('are the same object each time, so that what was compiled serves again', () => {
    const one = operation('query ($id: ID!) { stats { claims } firm(id: $id) { id } }');
    expect(rootOf(one, { id: 'a' })).toBe(rootOf(one, { id: 'b' }));
  });

  it('follow variables in directives, each request by its own', () => {
    const one = operation('query ($is: Boolean!) { stats { claims } latestChange @include(if: $is) }');
    const both = [true, false, true].map((is) => keysOf(one, { is })!.map(([key]) => key));
    expect(both).toEqual([['stats', 'latestChange'], ['stats'], ['stats', 'latestChange']]);
    expect(rootOf(one, { is: true })).toBe(rootOf(one, { is: false }));
  });

  it('are other objects where the same key merges other parts of the operation', () => {
    const one = operation('query ($is: Boolean!) { stats { claims } ... @include(if: $is) { stats { version } } }');
    expect(rootOf(one, { is: true })!.nodes).toHaveLength(2);
    expect(rootOf(one, { is: false })!.nodes).toHaveLength(1);
  });
});
