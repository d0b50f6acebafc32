import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchema, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { Compilation } from '../../src/query/compilation.ts';
import { compileField } from '../../src/query/fields.ts';
import { CompiledOperation } from '../../src/query/compiled-operation.ts';
import type { Prepared } from '../../src/query/root-plan.ts';
import { VariableDependencies } from '../../src/query/variable-dependencies.ts';
import { selectField } from '../../src/query/selection.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = buildSchema((await readTypeDefs()).join('\n'));
});

type Variables = Readonly<Record<string, unknown>>;

/** How the one root field of an operation is made ready for requests with these variables, one after the other. */
function preparedFor(text: string, ...requests: readonly Variables[]): readonly Prepared[] {
  const document = parse(text);
  const operation = new CompiledOperation(schema, document, document.definitions[0] as OperationDefinitionNode);
  return requests.map((variables) => {
    const asked = operation.asked(variables, null);
    return [...operation.roots(asked)!.values()][0]!.prepare(asked);
  });
}

const isOne = ([a, b]: readonly Prepared[]) => a!.statement === b!.statement;

describe('a root field is compiled once for requests that differ in', () => {
  it.each<[string, string, Variables, Variables]>([
    ['ids', 'query ($v: ID!) { firm(id: $v) { name } }', { v: 'a' }, { v: 'b' }],
    [
      'dates',
      'query ($v: PartialDate) { person(id: "a") { heads(asOf: $v) { totalCount } } }',
      { v: '2011' },
      { v: '2012-05' },
    ],
    ['sizes of pages', 'query ($v: Int) { firms(first: $v) { nodes { id } } }', { v: 1 }, { v: 100 }],
    ['texts to find', 'query ($v: String!) { search(text: $v) { nodes { id } } }', { v: 'saic' }, { v: '上海' }],
    ['languages', 'query ($v: String) { firm(id: "a") { name(lang: $v) } }', { v: 'en' }, { v: 'zh' }],
    [
      'values of conditions',
      'query ($v: String) { firms(where: { name: { startsWith: $v } }) { totalCount } }',
      { v: 'A' },
      { v: 'B' },
    ],
    [
      'sources',
      'query ($v: [ID!]) { person(id: "a") { heads(sources: $v) { totalCount } } }',
      { v: ['x'] },
      { v: ['y', 'z'] },
    ],
    ['the ends of a way', 'query ($v: ID!) { paths(from: $v, to: "b") { length } }', { v: 'x' }, { v: 'y' }],
    ['what lies around', 'query ($v: [ID!]!) { neighborhood(ids: $v) { truncated } }', { v: ['x'] }, { v: ['y', 'z'] }],
    ['what a figure measures', 'query ($v: String) { statistics(measure: $v) { id } }', { v: 'year' }, { v: 'share' }],
  ])('%s', (_what, text, first, second) => {
    expect(isOne(preparedFor(text, first, second))).toBe(true);
  });
});

describe('a root field is compiled anew for requests that differ in', () => {
  it.each<[string, string, Variables, Variables]>([
    [
      'whether a date is given',
      'query ($v: PartialDate) { person(id: "a") { heads(asOf: $v) { totalCount } } }',
      { v: '2011' },
      {},
    ],
    [
      'the direction',
      'query ($v: RelationDirection) { entity(id: "a") { relations(direction: $v) { totalCount } } }',
      { v: 'OUT' },
      { v: 'IN' },
    ],
    [
      'which conditions are given',
      'query ($v: FirmWhere) { firms(where: $v) { totalCount } }',
      { v: { source: 'x' } },
      { v: { ids: ['x'] } },
    ],
    [
      'the order',
      'query ($v: EntityOrder) { firms(orderBy: $v) { totalCount } }',
      { v: { field: 'ID', direction: 'ASC' } },
      { v: { field: 'ID', direction: 'DESC' } },
    ],
    [
      'what is selected',
      'query ($v: Boolean!) { firm(id: "a") { id name @include(if: $v) } }',
      { v: true },
      { v: false },
    ],
    [
      'the certainty',
      'query ($v: Certainty) { person(id: "a") { heads(asOf: "2011", certainty: $v) { totalCount } } }',
      { v: 'DEFINITELY' },
      { v: 'POSSIBLY' },
    ],
  ])('%s', (_what, text, first, second) => {
    const prepared = preparedFor(text, first, second, first);
    expect(isOne(prepared)).toBe(false);
    // And the first is still there.
    expect(prepared[2]!.statement).toBe(prepared[0]!.statement);
  });
});

describe('what is kept', () => {
  it('is bounded, and what was not used for longest makes way', () => {
    const text = 'query ($v: Int!) { paths(from: "a", to: "b", first: $v) { length } }';
    const many = Array.from({ length: 17 }, (_, index) => ({ v: index + 1 }));
    const prepared = preparedFor(text, ...many, { v: 17 }, { v: 1 });
    expect(prepared[17]!.statement).toBe(prepared[16]!.statement);
    expect(prepared[18]!.statement).not.toBe(prepared[0]!.statement);
  });

  it('has each request’s own parameters', () => {
    const [a, b] = preparedFor('query ($v: ID!) { firm(id: $v) { name } }', { v: 'a' }, { v: 'b' });
    expect([a!.parameters, b!.parameters]).toEqual([{ p0: 'a' }, { p0: 'b' }]);
  });

  it.each([
    ['a wrong value', 'query ($v: Int) { firms(first: $v) { totalCount } }', { v: 1 }, { v: 101 }, '1 to 100'],
    ['a wrong cursor', 'query ($v: String) { firms(after: $v) { totalCount } }', {}, { v: 'x' }, 'no cursor'],
    [
      'too long a text',
      'query ($v: ID!) { firm(id: $v) { id } }',
      { v: 'a' },
      { v: 'x'.repeat(600) },
      '512 are allowed',
    ],
  ])('does not let through %s', (_what, text, first, second, words) => {
    expect(preparedFor(text, first)).toHaveLength(1);
    expect(() => preparedFor(text, first, second)).toThrow(words);
  });

  it('has its rows counted ahead where a request could have too many, and only there', () => {
    const text =
      'query ($v: Int) { entity(id: "a") { relations(first: $v) { nodes { from { relations(first: $v) { nodes { from { relations(first: $v) { totalCount } } } } } } } } }';
    const counts = preparedFor(text, { v: 2 }, { v: 100 }, { v: 2 }).map(({ count }) => count !== null);
    expect(counts).toEqual([false, true, false]);
  });
});

describe('an argument', () => {
  it('cannot be read after compiling, when it would be the first request’s in every answer', () => {
    const recording = new VariableDependencies();
    const operation = { schema, fragments: {}, variableValues: { v: 'a' }, recording };
    const document = parse('query ($v: ID!) { firm(id: $v) { id } }');
    const { selections } = (document.definitions[0] as OperationDefinitionNode).selectionSet;
    const field = selectField(operation, schema.getQueryType()!, 'firm', selections as never);
    expect(new Compilation(operation, compileField).argument(field, 'id')).toBe('$p0');
    recording.freeze();
    expect(() => field.args['id']).toThrow('read after compiling');
    expect(
      field.argsOf({ args: [{ id: 'b' }], values: [], quotes: null, unchecked: false, made: { objects: 0 } }),
    ).toEqual({ id: 'b' });
  });
});
