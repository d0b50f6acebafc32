import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenInJson } from '../../src/domain/written-in-json.ts';

describe('the characters that write a value in JSON', () => {
  it.each([
    ['{"a":1.50}', ['a'], '1.50'],
    ['{"a":{"b":[0, 1e3 , null]}}', ['a', 'b', '1'], '1e3'],
    ['{"a":[[1],[2,[3.0]]]}', ['a', '1', '1', '0'], '3.0'],
    ['{"x":"\\"a\\":1","a":"\\u0041"}', ['a'], '"\\u0041"'],
    ['{"a":{"b":1},"b":-0}', ['b'], '-0'],
    ['true', [], 'true'],
    ['{"a":1}', ['b'], null],
    ['{"a":[1]}', ['a'], null],
  ])('of %s at %j', (json, path, written) => {
    expect(writtenInJson(json, path)).toBe(written);
  });

  it('are those of each value, wherever it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        for (const [path, leaf] of leavesOf(JSON.parse(json))) {
          expect(writtenInJson(json, path)).toBe(JSON.stringify(leaf));
        }
      }),
    );
  });
});

function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}
