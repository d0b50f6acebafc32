import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chunkLists } from '../../src/query/chunk-lists.ts';

/** What the clauses of `chunkLists` make of a row: its first record, then slices of each long list, a hundred items each. */
function recordsOf(row: readonly unknown[]): readonly (readonly unknown[])[] {
  const first = row.map((value) => (Array.isArray(value) ? value.length : value));
  const slices = row.flatMap((value) => {
    if (!Array.isArray(value)) return [];
    return Array.from({ length: Math.ceil(value.length / 100) }, (_, at) => value.slice(at * 100, (at + 1) * 100));
  });
  return [first, ...slices].map((list) => [list]);
}

describe('a row that may be long', () => {
  it('is cut into records by the statement: all but the long lists, then these in slices', () => {
    const { text } = chunkLists(['total', 'nodes', 'truncated'], (column) => column === 'nodes');
    expect(text).toBe(
      'WITH *, nodes AS list0 UNWIND [[total, size(list0), truncated]] ' +
        '+ [at IN range(0, size(list0) - 1, 100) | list0[at..at + 100]] AS value RETURN value',
    );
  });

  it('is one record where no list is long', () => {
    const { text, rowOf } = chunkLists(['total'], () => false);
    expect(text).toBe('WITH * UNWIND [[total]] AS value RETURN value');
    expect(rowOf([[[7]]])).toEqual([7]);
  });

  it('is put together again, however long its lists are', () => {
    const sizes = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(99, 100, 101, 200, 250));
    const values = fc.array(
      fc.oneof(
        fc.string(),
        sizes.map((size) => Array.from({ length: size }, (_, at) => at)),
      ),
    );
    fc.assert(
      fc.property(values, (row) => {
        const columns = row.map((_, place) => `c${place}`);
        const { rowOf } = chunkLists(columns, (column) => Array.isArray(row[columns.indexOf(column)]));
        expect(rowOf(recordsOf(row))).toEqual(row);
      }),
    );
  });
});
