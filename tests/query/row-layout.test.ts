import { GraphQLInt, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asIs, type Expression } from '../../src/query/expression.ts';
import { UNCHECKED } from '../../src/query/request.ts';
import { isTypeName, RowLayout, typeName } from '../../src/query/row-layout.ts';

/** A row as the database gives it, from the values of the columns by their texts. */
function rowOf(layout: RowLayout, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  const row: unknown[] = [];
  layout.texts.forEach((text, index) => (row[layout.places[index]!] = values[text]));
  return row;
}

const pair: Expression = {
  text: '[n.a, n.b]',
  decode: asIs,
  tuple: {
    columns: ['n.a', 'n.b'],
    placed:
      ([a, b]) =>
      (raw) =>
        `${(raw as string[])[a!]!}${(raw as string[])[b!]!}`,
  },
};

describe('the layout of a row', () => {
  it('holds a column once, however many parts are made of it', () => {
    const layout = new RowLayout();
    expect([layout.place('n.id'), layout.place('n.name'), layout.place('n.id')]).toEqual([0, 1, 0]);
    expect(layout.texts).toEqual(['n.id', 'n.name']);
  });

  it('says where each column stands in the list that its text gives', () => {
    const layout = new RowLayout();
    ['n.id', 'm.id', 'n.name'].forEach((text) => layout.place(text));
    expect([...layout.places].sort()).toEqual([0, 1, 2]);
  });

  it('decodes a part from its column, wherever that stands', () => {
    const layout = new RowLayout();
    layout.place('m.id');
    const read = layout.take({ text: 'n.size', decode: (raw) => (raw as number) + 1 }, GraphQLInt);
    expect(read(layout.places)(rowOf(layout, { 'm.id': 'x', 'n.size': 4 }), UNCHECKED)).toBe(5);
  });

  it('takes the columns of a tuple into the row itself', () => {
    const layout = new RowLayout();
    layout.place('n.b');
    const read = layout.take(pair, GraphQLString);
    expect(layout.texts).toEqual(['n.b', 'n.a']);
    expect(read(layout.places)(rowOf(layout, { 'n.a': 'A', 'n.b': 'B' }), UNCHECKED)).toBe('AB');
  });

  it('is itself an expression that a longer row can take', () => {
    const inner = new RowLayout();
    const read = inner.take(pair, GraphQLString);
    const outer = new RowLayout();
    outer.place('m.id');
    const taken = outer.take(inner.expression(read), GraphQLString);
    expect(taken(outer.places)(rowOf(outer, { 'm.id': 'x', 'n.a': 'A', 'n.b': 'B' }), UNCHECKED)).toBe('AB');
  });

  it('knows the name of a type without a column', () => {
    expect(isTypeName({ name: '__typename' } as never)).toBe(true);
    expect(isTypeName({ name: 'id' } as never)).toBe(false);
    expect(typeName('Firm')([])([], UNCHECKED)).toBe('Firm');
  });
});
