import { expect, test } from 'vitest';
import { each } from '../../src/query/each.ts';
import { UNCHECKED } from '../../src/query/request.ts';

test('a list is decoded item by item, each with the request, in its order', () => {
  const decode = each((item: number, request) => [item * 2, request === UNCHECKED]);
  expect(decode([3, 1], UNCHECKED)).toEqual([
    [6, true],
    [2, true],
  ]);
});

test('an empty list stays one, and its decoder is not called', () => {
  const decode = each(() => {
    throw new Error('called');
  });
  expect(decode([], UNCHECKED)).toEqual([]);
});

test('the list of the database is left as it is', () => {
  const raw = Object.freeze([1, 2]);
  each((item: number) => item + 1)(raw, UNCHECKED);
  expect(raw).toEqual([1, 2]);
});
