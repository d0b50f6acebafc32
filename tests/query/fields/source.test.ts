import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

const source = (text: string) => compiledField('Source', text);

describe('a source', () => {
  it('is not weak and has no numbers of pages that were read unless these are stored', () => {
    expect([source('weak').text, source('pagesInHand').text]).toEqual([
      'coalesce(x.weak, false)',
      'coalesce(x.pagesInHand, [])',
    ]);
  });

  it('leads to who made it, each of its own kind', () => {
    for (const [field, label] of [
      ['publisher', 'Term'],
      ['author', 'Entity:Person'],
      ['channel', 'Term'],
      ['dateline', 'Entity:Place'],
    ])
      expect(source(`${field} { id }`).text).toContain(`(n0:${label} {id: x.${field}})`);
  });

  it('says when it was last changed as it is stamped, null where it is not', () => {
    const { answer } = source('updatedStamp { __typename }');
    expect([answer(null), answer('{"text":"2013"}')]).toEqual([null, { __typename: 'DateStamp' }]);
  });

  it('has its passages in the order of the text', () => {
    const { text, answer } = source('passages { passage paragraph start }');
    expect(text).toMatch(/(\w+)\.source = x\.id AND \1\.ordinal >= 0 WITH \* ORDER BY \1\.ordinal/);
    expect(answer([['P1.1', 'P1', 0, 12, 'f0']])).toEqual([{ passage: 'P1.1', paragraph: 'P1', start: 0 }]);
    expect(answer([['P2', null, null, null, null]])).toEqual([{ passage: 'P2', paragraph: 'P2', start: null }]);
  });

  it('gives a term by the claim on its kind', () => {
    expect(source('terms { id }').text).toMatch(
      /(\w+)\.predicate = 'KIND' AND \1\.subjectTerm IS NOT NULL AND \1\.source = x\.id MATCH \((\w+):Term \{id: \1\.subjectTerm\}\)/,
    );
  });

  it('has its remarks, each by its own label and in the order of ids', () => {
    for (const [field, label] of [
      ['notSaid', 'Absence'],
      ['ambiguities', 'Ambiguity'],
      ['derivations', 'Derivation'],
    ])
      expect(source(`${field} { id }`).text).toMatch(
        new RegExp(`\\((\\w+):${label}\\) WHERE \\1\\.source = x\\.id AND \\1\\.id > '' WITH \\* ORDER BY \\1\\.id`),
      );
  });

  it('counts its claims by a stored count', () => {
    expect(source('claims { totalCount }').text).toContain("'Claim source'");
  });
});

describe('what a source does not say', () => {
  it('is of no predicate in particular where none is named', () => {
    expect(compiledField('Absence', 'predicates').text).toBe('coalesce(x.predicates, [])');
  });

  it('has its places', () => {
    const { text, answer } = compiledField('Absence', 'locators { passage }');
    expect(text).toMatch(/UNWIND x\.passages AS (\w+) MATCH \(\w+:Passage \{id: \1\}\)/);
    expect(answer([['P1', 'P1', null, null, null]])).toEqual([{ passage: 'P1' }]);
  });
});

describe('an ambiguity', () => {
  it('has its options as the file of the source gives them in Chinese, else as they stand', () => {
    const { answerOf } = compiledField('Ambiguity', 'options(lang: "zh")');
    const own = { 'x.options': ['one', 'two'] };
    expect(answerOf({ ...own, 'x.optionsZh': ['甲', '乙'] })).toEqual(['甲', '乙']);
    expect(answerOf(own)).toEqual(['one', 'two']);
    expect(compiledField('Ambiguity', 'options').text).toBe('x.options');
  });

  it('has its places', () => {
    expect(compiledField('Ambiguity', 'locators { passage }').answer([])).toEqual([]);
  });
});

describe('a derivation', () => {
  it('has its value, and the figures that it is made of, in the order of the formula', () => {
    expect(compiledField('Derivation', 'value').text).toBe('x.number');
    const { text } = compiledField('Derivation', 'statistics { id }');
    expect(text).toMatch(/UNWIND x\.from AS (\w+) MATCH \(\w+:Claim \{id: \1\}\) RETURN/);
    expect(text).not.toContain('ORDER BY');
  });
});
