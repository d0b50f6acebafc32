import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { momentAsked } from '../../src/query/moment-asked.ts';
import { compileRoot } from '../../src/query/roots.ts';
import type { Args } from '../../src/query/request.ts';
import { compiling } from '../support/compiling.ts';

const MOMENT = '2026-11-30T10:00:00Z';
const OTHER = '2026-11-29T10:00:00Z';

/** The moment that a root field is answered as of, once it is compiled. */
function momentOf(text: string, variables: Args = {}) {
  const { compilation, field } = compiling<Args>(text, variables);
  compileRoot(compilation, field);
  return momentAsked(compilation, field)(compilation.request);
}

const heads = (knownAt: string, key = 'heads') => `${key}: heads(knownAt: "${knownAt}") { totalCount }`;

describe('the moment as of which a root field is answered', () => {
  it('is none where none is asked, nor where a day is', () => {
    expect(momentOf('{ person(id: "a") { heads { totalCount } } }')).toBeNull();
    expect(momentOf(`{ person(id: "a") { ${heads('2013')} } }`)).toBeNull();
  });

  it('is the one that a field below it names, in milliseconds', () => {
    expect(momentOf(`{ person(id: "a") { ${heads(MOMENT)} } }`)).toBe(Date.parse(MOMENT));
  });

  it('is one, however often it is named', () => {
    expect(momentOf(`{ person(id: "a") { ${heads(MOMENT, 'a')} ${heads(MOMENT, 'b')} } }`)).toBe(Date.parse(MOMENT));
  });

  it('is each request’s own', () => {
    const text = 'query ($at: PartialDate) { person(id: "a") { heads(knownAt: $at) { totalCount } } }';
    expect([MOMENT, OTHER].map((at) => momentOf(text, { at }))).toEqual([Date.parse(MOMENT), Date.parse(OTHER)]);
  });

  it('is refused where two are asked', () => {
    const two = `{ person(id: "a") { ${heads(MOMENT, 'a')} ${heads(OTHER, 'b')} } }`;
    expect(() => momentOf(two)).toThrow(InputError);
    expect(() => momentOf(two)).toThrow(
      'knownAt: person is asked of two moments; ask for the other in a root field of its own.',
    );
  });

  it('is refused where a field beside it takes one and has none, or has a day', () => {
    for (const beside of ['worksAt { totalCount }', 'worksAt(knownAt: "2013") { totalCount }'])
      expect(() => momentOf(`{ person(id: "a") { ${heads(MOMENT)} ${beside} } }`)).toThrow(
        /^knownAt: worksAt is beside a field with a moment and would be answered as of that moment too/,
      );
  });
});
