import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const coverage = (fields = 'paragraph') => compiledRoot(`{ coverage(source: "src") { ${fields} } }`);

describe('the paragraphs of a source', () => {
  it('stand in the order of the text, and places that the file does not list come last', () => {
    const { text } = coverage();
    expect(text).toContain('ORDER BY passage.ordinal');
    expect(text).toContain('UNION UNWIND unlisted AS paragraph RETURN paragraph, size(passages) AS place');
    expect(text).toContain('ORDER BY place, paragraph');
  });

  it('are answered with what cites them', () => {
    const { text, answer } = coverage('paragraph claims { id } notSaid { id } ambiguities { id }');
    expect(text).toContain('[cited IN claim WHERE cited[0] IN keys | cited[1]]');
    expect(answer([false, 3, [['P1', [['c-1']], [], []]]])).toEqual([
      { paragraph: 'P1', claims: [{ id: 'c-1' }], notSaid: [], ambiguities: [] },
    ]);
  });

  it('name each claim once, wherever in the paragraph it cites', () => {
    expect(coverage('claims { id }').text).toMatch(/UNWIND \[cited IN claim .*\] AS (\w+) WITH DISTINCT \1/);
  });

  it('have their sentences, each cited or not', () => {
    const { text, answer } = coverage('sentences { isCited locator { passage } }');
    expect(text).toContain('any(cited IN claim WHERE cited[0] = sentence.id)');
    expect(answer([false, 0, [[[[true, ['P1.1', 'P1', null, null, null]]]]]])).toEqual([
      { sentences: [{ isCited: true, locator: { passage: 'P1.1' } }] },
    ]);
  });
});

describe('a source that cannot be shown by paragraph', () => {
  it('is one that is not there', () => {
    expect(() => coverage().answer([true, 0, []])).toThrow(new UnknownIds('source', ['src'], 'source'));
  });

  it('is one of too many claims, with what to ask instead', () => {
    expect(coverage().answer([false, 5000, []])).toEqual([]);
    expect(() => coverage().answer([false, 5001, []])).toThrow(
      'source: it makes 5001 claims; up to 5000 can be shown by paragraph. claims(where: { source }) lists them page by page.',
    );
  });
});
