import { describe, expect, it } from 'vitest';
import { column, expressionOf, listColumn, rowOf, tupleOf } from '../../src/query/columns.ts';
import { UNCHECKED } from '../../src/query/request.ts';

describe('a column', () => {
  it('is its text', () => {
    expect(column<number>('size(n.names)')).toBe('size(n.names)');
  });

  it('is decoded by what knows the type of its value', () => {
    const { text, decode } = expressionOf(column<number>('count'), (count) => count.toFixed(1));
    expect([text, decode(2, UNCHECKED)]).toEqual(['count', '2.0']);
  });

  it('can be made of several, and then yields a list', () => {
    const both = listColumn([column<string>('type(r)'), column<number>('count')]);
    const { text, decode } = expressionOf(both, ([type, count]) => `${type} ${count.toFixed(0)}`);
    expect([text, decode(['HEADS', 3], UNCHECKED)]).toEqual(['[type(r), count]', 'HEADS 3']);
  });

  it('reads properties of one thing together', () => {
    expect(listColumn(['n.id', 'n.name', 'count'])).toBe("[key IN ['id', 'name'] | n[key]] + [count]");
  });
});

describe('a tuple', () => {
  const { text, decode, tuple } = tupleOf(
    [column<string>('first'), column<number | null>('second')],
    ([first, second]) => `${first.toUpperCase()} ${second === null ? 'none' : second.toFixed(0)}`,
  );

  it('is a list of its columns where it stands by itself', () => {
    expect([text, decode(['a', 1], UNCHECKED)]).toEqual(['[first, second]', 'A 1']);
  });

  it('is decoded from wherever its columns stand in a row of others', () => {
    expect(tuple!.columns).toEqual(['first', 'second']);
    expect(tuple!.placed([3, 1])([0, null, 2, 'c'], UNCHECKED)).toBe('C none');
  });

  it('hands over the request of the answer', () => {
    const quoting = tupleOf(['n.id'], (_values, { quotes }) => quotes);
    expect(quoting.decode(['a'], UNCHECKED)).toBeNull();
  });
});

describe('a row whose columns have names', () => {
  const row = rowOf({ isUnknown: column<boolean>('n IS NULL'), count: column<number>('count(m)'), value: 'n.name' });

  it('is a list in the order in which they are named', () => {
    expect(row.text).toBe('[n IS NULL, count(m), n.name]');
  });

  it('is decoded by name', () => {
    const decode = row.decodedBy(({ isUnknown, count, value }) => ({ value, isUnknown, half: count / 2 }));
    expect(decode([false, 4, 'SAIC'], UNCHECKED)).toEqual({ value: 'SAIC', isUnknown: false, half: 2 });
  });

  it('does not compile where a column is read that it does not have, or as another type', () => {
    // @ts-expect-error: no column has this name
    row.decodedBy(({ missing }) => missing);
    // @ts-expect-error: a count is a number
    row.decodedBy(({ count }) => count.toUpperCase());
    // @ts-expect-error: nothing is known of a plain text
    row.decodedBy(({ value }) => value.length);
    expect(row.text).toContain('count(m)');
  });
});
