import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Quotes } from '../../src/domain/quotes.ts';
import { prepareUnchecked, RootField } from '../../src/query/root-plan.ts';
import { TYPE_NAME } from '../../src/query/expression.ts';
import { compiling, schema } from '../support/compiling.ts';

/** The root field of an operation, as it is made ready for requests. */
function rootField(text: string) {
  const { selectionSet } = parse(text).definitions[0] as OperationDefinitionNode;
  const [node] = selectionSet.selections as readonly FieldNode[];
  const field = new RootField(schema.getQueryType()!, node!.alias?.value ?? node!.name.value, [node!]);
  const asked = (variableValues: Readonly<Record<string, unknown>>, quotes: Quotes | null = null) => ({
    schema,
    fragments: {},
    variableValues,
    quotes,
  });
  return { field, asked };
}

describe('a root field made ready', () => {
  const { field, asked } = rootField('query ($id: ID!) { firm(id: $id) { id name sources { totalCount } } }');

  it('has a statement, the parameters of the request, and the ids that it was asked with', () => {
    const prepared = field.prepare(asked({ id: '上海' }));
    expect(prepared.statement.text).toContain('MATCH (n0:Entity:Firm {id: $p0})');
    expect(prepared.parameters).toMatchObject({ p0: '上海' });
    expect(prepared.entityIds).toEqual({ ids: ['上海'], isMissed: true });
    expect(prepared.count).toBeNull();
  });

  it('names the properties that it reads in parameters, so that statements alike share a plan', () => {
    const { statement, parameters } = field.prepare(asked({ id: 'a' }));
    expect(statement.text).toMatch(/\[key IN \$p\d+ \| n0\[key\]\]/);
    expect(Object.values(parameters)).toContainEqual(['id', 'name']);
  });

  it('says how many lists, counts and look-ups it takes', () => {
    expect(rootField('{ stats { claims } }').field.prepare(asked({})).subqueries).toBe(1);
    expect(rootField('{ relationTypes { type } }').field.prepare(asked({})).subqueries).toBe(0);
  });

  it('decodes rows as the schema has them', () => {
    const { statement, request } = field.prepare(asked({ id: 'a' }));
    expect(statement.decode([[['a', 'A', 3]]], request)).toEqual({ id: 'a', name: 'A', sources: { totalCount: 3 } });
    expect(statement.decode([], request)).toBeNull();
  });

  it('is refused for what the caller got wrong', () => {
    expect(() => rootField('{ entities(ids: []) { id } }').field.prepare(asked({}))).toThrow(/^ids: the list is empty/);
  });

  it('is compiled apart for a reader with copies of sources', () => {
    const quoting = rootField('{ claim(id: "c") { evidence { quote } } }').field;
    const text = (quotes: Quotes | null) => quoting.prepare(asked({}, quotes)).statement.text;
    const quotes: Quotes = () => 'words';
    expect(text(quotes)).not.toBe(text(null));
    expect(text(quotes)).toContain('textFile');
    expect(text(null)).not.toContain('textFile');
  });

  it('is asked under the entities that merged ids stand for', () => {
    const canonical = (id: string) => (id === 'old' ? 'new' : id);
    expect(field.prepareUnder(canonical, asked({ id: 'old' })).parameters).toMatchObject({ p0: 'new' });
    expect(field.prepare(asked({ id: 'old' })).parameters).toMatchObject({ p0: 'old' });
  });

  it('has its rows counted ahead only for a request that could have too many', () => {
    const nested =
      'query ($n: Int!) { entity(id: "a") { relations(first: $n) { nodes { from { relations(first: $n) { nodes { from { relations(first: $n) { totalCount } } } } } } } } }';
    const counting = rootField(nested).field;
    expect(counting.prepare(asked({ n: 2 })).count).toBeNull();
    const many = counting.prepare(asked({ n: 100 }));
    expect(many.count).toMatch(/^CALL \(\) \{ .*RETURN count\(\*\) AS rows \} RETURN sum\(rows\) AS rows$/);
    expect(many.subqueries).toBeGreaterThan(counting.prepare(asked({ n: 2 })).subqueries);
  });
});

describe('a root field for graphql-js to complete', () => {
  it('names the types of its objects, and checks nothing', () => {
    const { compilation, field } = compiling<Readonly<Record<string, unknown>>>('{ claim(id: "c") { id } }');
    const { statement, request } = prepareUnchecked(compilation.operation, field);
    expect(statement.decode([[[null]]], request)).toEqual({ id: null, [TYPE_NAME]: 'Claim' });
  });

  it('may be compiled by another compiler than the query’s', () => {
    const { compilation, field } = compiling<Readonly<Record<string, unknown>>>('{ claim(id: "c") { id } }');
    const byAnother = () => ({ text: 'RETURN 1', decode: () => 'decoded' });
    const { statement, request } = prepareUnchecked(compilation.operation, field, byAnother);
    expect([statement.text, statement.decode([], request)]).toEqual(['RETURN 1', 'decoded']);
  });
});
