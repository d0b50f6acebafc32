import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from '../../src/api/document-limits.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/domain/limits.ts';

const schema = buildSchema('type Query { a(x: Int): Query b: Int }');

/** The messages of a document under some limits. */
function refusals(limits: Partial<Limits>, text: string): readonly string[] {
  const rule = documentLimits({ ...DEFAULT_LIMITS, ...limits });
  return validate(schema, parse(text), [rule]).map(({ message }) => message);
}

describe('a document', () => {
  it('may be as large as the limits allow', () => {
    const text = 'query ($x: Int) { c: a(x: $x) @include(if: true) { b } ...F } fragment F on Query { b }';
    const limits = { definitions: 2, variables: 1, rootFields: 2, aliases: 1, directives: 1, depth: 2 };
    expect(refusals(limits, text)).toEqual([]);
  });

  it.each([
    ['definitions', 2, 'query A { b } query B { b } query C { b }', '3 operations and fragments'],
    ['variables', 1, 'query ($x: Int, $y: Int) { a(x: $x) { a(x: $y) { b } } }', '2 variables'],
    ['rootFields', 2, '{ a { b } b c: b }', '3 root fields'],
    ['aliases', 1, '{ a { c: b } } fragment F on Query { d: b }', '2 aliases'],
    ['directives', 1, '{ a @skip(if: false) { b @include(if: true) } }', '2 directives'],
    ['depth', 2, '{ a { a { b } } }', '3 levels of fields'],
  ] as const)('has its %s counted', (name, most, text, what) => {
    expect(refusals({ [name]: most }, text)).toEqual([`${name}: ${what}; ${most} allowed. Ask for less at a time.`]);
  });

  it('has its fragments followed, each time that it is used', () => {
    const text = '{ ...F ... on Query { ...F } } fragment F on Query { x: b y: b a { b } }';
    expect(refusals({ rootFields: 5 }, text)).toEqual([
      'rootFields: 6 root fields; 5 allowed. Ask for less at a time.',
    ]);
    expect(refusals({ depth: 1 }, text)).toEqual(['depth: 2 levels of fields; 1 allowed. Ask for less at a time.']);
  });

  it('is counted to the end where a fragment is within itself, or missing', () => {
    expect(refusals({ depth: 1 }, '{ ...F ...G } fragment F on Query { a { ...F } }')).toEqual([]);
  });
});
