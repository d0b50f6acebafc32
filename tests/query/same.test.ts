import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { same } from '../../src/query/same.ts';

describe('two values of arguments are the same', () => {
  it('if they are equal in all their parts', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))));
  });

  it('as Node.js finds them deeply equal, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => same(one, other) === isDeepStrictEqual(one, other)),
    );
  });

  it('however the keys are ordered', () => {
    expect(same({ first: 1, after: 'a' }, { after: 'a', first: 1 })).toBe(true);
  });

  it.each([
    ['a list and an object', [], {}],
    ['a list and a longer one', [1], [1, 2]],
    ['null and an object', null, {}],
    ['a number and its text', 1, '1'],
    ['a key without a value and another key', { first: undefined }, { last: undefined }],
    ['an object and one with a key more', { first: 1 }, { first: 1, after: undefined }],
  ])('but not %s', (_, one, other) => {
    expect([same(one, other), same(other, one)]).toEqual([false, false]);
  });
});
