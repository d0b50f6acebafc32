import { describe, expect, it } from 'vitest';
import { claimSentence } from '../../src/domain/claim-sentence.ts';
import { valueLabel } from '../../src/domain/labels/value-label.ts';
import type { SentenceEnd } from '../../src/domain/sentence-end.ts';

const end = (name: string, isPhrase = false): SentenceEnd => ({ name, names: [name], isPhrase, size: null, of: null });
const said = { past: false, share: null, measure: null, unit: null };

describe('what a claim says of two things that no relation ties', () => {
  it.each([
    [
      'CONTROLS_MARKET',
      end('foreign manufacturers (of compressors)', true),
      'foreign manufacturers (of compressors) control the market',
    ],
    ['MAKES', end('local firms that export', true), 'local firms that export make the market'],
    ['HAS_NOT_MASTERED', end('small makers', true), 'small makers have not mastered the market'],
    ['SEEKS_LESS_RELIANCE_ON', end('small makers', true), 'small makers want to rely less on the market'],
    ['CONTROLS_MARKET', end('Small Makers', true), 'Small Makers controls the market'],
    ['CONTROLS_MARKET', end('a maker', true), 'a maker controls the market'],
    ['CONTROLS_MARKET', end('SAIC'), 'SAIC controls the market'],
  ])('%s of %o agrees with it in number: %s', (predicate, from, sentence) => {
    expect(claimSentence({ ...said, predicate, value: null }, from, end('the market'), 'en')).toBe(sentence);
  });
});

describe('what a claim says of one thing', () => {
  const of = (predicate: string, value: string | null, lang: 'en' | 'zh') =>
    claimSentence({ ...said, predicate, value }, end('Guangyu'), end(''), lang);

  it.each([
    ['KIND', 'FIRM', 'Guangyu, kind: firm', 'Guangyu，类型：企业'],
    ['OWNERSHIP', 'family-owned', 'Guangyu, ownership: family-owned', 'Guangyu，所有制：家族所有'],
    ['TREND', 'costs rising', 'Guangyu: costs rising', 'Guangyu：成本上升'],
    ['IDENTITY', 'both are one firm', 'Guangyu: both are one firm', 'Guangyu：both are one firm'],
    ['DISSOLVED', null, 'Guangyu, dissolved', 'Guangyu，解散'],
  ])('%s %s', (predicate, value, english, chinese) => {
    expect([of(predicate, value, 'en'), of(predicate, value, 'zh')]).toEqual([english, chinese]);
  });
});

describe('the value of an attribute', () => {
  it.each([
    ['KIND', 'GOVERNMENT_BODY', 'government body', '政府机构'],
    ['KIND', 'MARKET', 'market', '市场'],
    ['SIZE_CLASS', 'MICRO', 'micro', '微型'],
    ['STATUS', 'REALISED', 'realised', '已实现'],
  ])('%s %s is a word of the catalogue', (predicate, value, en, zh) => {
    expect([valueLabel(predicate, value, 'en'), valueLabel(predicate, value, 'zh')]).toEqual([en, zh]);
  });

  it('is no word where the attribute takes any text', () => {
    expect(valueLabel('DESCRIPTION', 'FIRM', 'en')).toBeNull();
  });
});
