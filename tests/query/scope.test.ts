import { expect, test } from 'vitest';
import { endsOf } from '../../src/query/scope.ts';

test('the ends of a relation follow from the side at which the asking entity stands', () => {
  expect(endsOf('self', 'other', 'OUT')).toEqual({ from: 'self', to: 'other' });
  expect(endsOf('self', 'other', 'IN')).toEqual({ from: 'other', to: 'self' });
});

test('where either side will do, nothing tells which end is which', () => {
  expect(endsOf('self', 'other', 'ANY')).toBeUndefined();
});
