import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKey } from '../../src/domain/repeated-key.ts';

const found = (json: string) => repeatedKey(json, JSON.parse(json));

describe('a key that an object of a JSON text has twice', () => {
  it.each([
    ['{"id":"a","id":"b"}', 'id'],
    ['{"id":"a", "id" : "b"}', 'id'],
    ['{"id":"a","\\u0069d":"b"}', 'id'],
    ['{"a":{"x":1,"x":1}}', 'x'],
    ['{"a":[{"x":1},{"x":1,"y":"\\":","x":2}]}', 'x'],
    ['{"":1,"":2}', ''],
    ['{"a":1,"__proto__":2,"a":3}', 'a'],
  ])('is found: %s', (json, key) => {
    expect(found(json)).toBe(key);
  });

  it('is not one that several objects have, nor what a text says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(found(JSON.stringify(value))).toBeNull();
        expect(found(JSON.stringify(value, null, 2))).toBeNull();
      }),
    );
    expect(found('{"a":{"x":"\\"x\\":1,\\"x\\":2"},"b":{"x":"{}"}}')).toBeNull();
  });
});
