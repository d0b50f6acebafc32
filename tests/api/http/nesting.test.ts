import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentDepth, jsonDepth } from '../../../src/api/http/nesting.ts';

/** The depth of a value, by walking it. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the depth of a JSON text', () => {
  it('is that of its value, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonDepth(JSON.stringify(value))).toBe(depthOf(value));
      }),
    );
  });

  it('is counted in texts that are cut short', () => {
    expect([jsonDepth(''), jsonDepth('"'), jsonDepth('"\\'), jsonDepth('[[['), jsonDepth(']]][')]).toEqual([
      0, 0, 0, 3, 0,
    ]);
  });
});

describe('the depth of a document', () => {
  it.each([
    ['{ a }', 1],
    ['{ a(b: [{ c: 1 }]) { d } }', 4],
    ['{ a(b: "{{{{[[[(((") }', 2],
    ['{ a(b: "\\"{{{{") }', 2],
    ['{ a(b: """ {{ " \\""" {{ """) { c } }', 2],
    ['{ a # {{{{ " \n { b } }', 2],
    ['query ($a: [[Int]]) { a }', 3],
  ])('%s is %i', (document, depth) => {
    expect(() => parse(document)).not.toThrow();
    expect(documentDepth(document)).toBe(depth);
  });

  it('goes on behind a string that its line ends, as no string can', () => {
    expect(documentDepth('{ a(b: "\n {{{')).toBe(5);
  });
});
