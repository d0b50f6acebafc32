import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const impact = (args: string, fields = 'claims { id }') => compiledRoot(`{ impact${args} { ${fields} } }`);

describe('what falls first', () => {
  it('is one claim', () => {
    const { text, parameters } = impact('(claim: "c-1")');
    expect(text).toMatch(/^OPTIONAL MATCH \(c:Claim \{id: \$p0\[0\]\}\) WITH collect\(c\) AS first, \[\] AS weakened/);
    expect(parameters).toEqual({ p0: ['c-1'] });
  });

  it('is all claims of a source, and one more than are read, to know that there are too many', () => {
    expect(impact('(source: "src")').text).toContain("c.source = $p0[0] AND c.id > '' WITH c LIMIT 5001");
  });

  it('is, of a passage, what it alone supports; what cites others as well is weakened', () => {
    const { text, parameters } = impact('(source: "src", passage: "P1")', 'claims { id } weakened { id }');
    expect(text).toContain('$p1 IN c.supports');
    expect(text).toContain(
      '[c IN cited WHERE size(c.supports) = 1] AS first, [c IN cited WHERE size(c.supports) > 1] AS weakened',
    );
    expect(text).toContain('[c IN weakened WHERE NOT c IN fallen]');
    expect(parameters).toEqual({ p0: ['src'], p1: 'P1' });
  });

  it.each(['', '(passage: "P1")', '(claim: "c", source: "s")', '(claim: "c", passage: "P1")'])(
    'must be named, and in one way: %j is refused',
    (args) => {
      expect(() => impact(args)).toThrow('impact: give claim, or source, or source and passage.');
    },
  );
});

describe('what falls with it', () => {
  const parts = [
    'claims',
    'inferred',
    'weakened',
    'relationsLost',
    'relationsWeakened',
    'relationsWithoutEnd',
    'statisticsLost',
    'entitiesLost',
  ];

  it('is each part by itself, each thing once, in the order of ids', () => {
    for (const part of parts)
      expect(impact('(claim: "c")', `${part} { id }`).text).toMatch(
        /UNWIND .* AS (x\d+) WITH DISTINCT \1 WITH \* ORDER BY \1\.id/,
      );
  });

  it('is taken in three steps from what rests on it', () => {
    expect(impact('(claim: "c")').text.match(/ground\.on = f\.id/g)).toHaveLength(3);
  });

  it('is answered as it is selected', () => {
    expect(impact('(claim: "c")').answer([1, false, [[['c']]]])).toEqual({ claims: [{ id: 'c' }] });
  });
});

describe('what is not there', () => {
  it('is reported before anything else', () => {
    expect(() => impact('(claim: "c")').answer([0, true, [[]]])).toThrow(new UnknownIds('claim', ['c'], 'claim'));
    expect(() => impact('(source: "s")').answer([9999, true, [[]]])).toThrow(new UnknownIds('source', ['s'], 'source'));
  });

  it('may be a passage; the error names the nearest one', () => {
    const { answer } = impact('(source: "s", passage: "P12")');
    expect(() => answer([0, [true, []], [[]]])).toThrow(new UnknownIds('source', ['s'], 'source'));
    expect(() => answer([0, [false, ['P1', 'P13']], [[]]])).toThrow(
      /^passage: the source has no passage "P12", did you mean "P1/,
    );
    expect(() => answer([0, [false, []], [[]]])).toThrow('; coverage lists them.');
    expect(answer([0, [false, ['P12']], [[]]])).toEqual({ claims: [] });
  });
});

describe('what is too much', () => {
  it('is counted and not read', () => {
    const { answer } = impact('(source: "s")');
    expect(answer([5000, false, [[]]])).toEqual({ claims: [] });
    expect(() => answer([5001, false, [[]]])).toThrow(
      /^source: more than 5000 claims would fall with it; stats counts/,
    );
  });
});
