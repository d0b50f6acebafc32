import { describe, expect, it } from 'vitest';
import { isEnumType, isSpecifiedScalarType } from 'graphql';
import { PREDICATES } from '../../src/domain/predicates.ts';
import { RELATION_TYPES, relationType } from '../../src/domain/relation-types.ts';
import { countedKind } from '../../src/domain/labels/counted.ts';
import { CATALOGUES, label, typeLabel } from '../../src/domain/labels/label.ts';
import { ownLang } from '../../src/domain/labels/lang.ts';
import { withUnit } from '../../src/domain/with-unit.ts';
import { ownSchema } from '../support/questions.ts';

const HAN = /\p{Script=Han}/u;
const enums = Object.values((await ownSchema()).getTypeMap()).filter(
  (type) => isEnumType(type) && !isSpecifiedScalarType(type) && !type.name.startsWith('__'),
);
const values = enums.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => [type.name, name]) : []));

/** Our word for a value; where there is none, the failure says which file lacks it. */
function wordFor(vocabulary: string, value: string, lang: 'en' | 'zh'): string {
  const word = label(vocabulary, value, lang);
  const ofPredicates = relationType(value) ? 'RelationType' : 'Attribute';
  const list = vocabulary === 'predicate' ? ofPredicates : vocabulary.replace(/^\w+(?=Dimension$|OrderField$)/, '');
  if (word === null) throw new Error(`${value} has no word: add it under ${list} in src/domain/labels/${lang}.ts`);
  return word;
}

describe('the catalogue of words', () => {
  it.each(values)('has a word in both languages for %s.%s', (vocabulary, value) => {
    expect(wordFor(vocabulary, value, 'en')).toMatch(/^[^_\p{Script=Han}]+$/u);
    expect(wordFor(vocabulary, value, 'zh')).toMatch(HAN);
  });

  it.each(PREDICATES)('has a word in both languages for the predicate %s', (predicate) => {
    expect(wordFor('predicate', predicate, 'en')).toMatch(/^[^_\p{Script=Han}]+$/u);
    expect(wordFor('predicate', predicate, 'zh')).toMatch(HAN);
  });

  it('has no word for what every object has', () => {
    expect(['constructor', 'toString', '__proto__'].map((value) => label('predicate', value, 'en'))).toEqual([
      null,
      null,
      null,
    ]);
    expect(withUnit('5', 'constructor', 'zh')).toBe('5constructor');
    expect(withUnit('约30家企业', 'firms', 'zh')).toBe('约30家企业');
  });

  it('has no word in one language that the other lacks', () => {
    const keys = (lang: 'en' | 'zh') =>
      Object.entries(CATALOGUES[lang]).flatMap(([name, words]) =>
        Object.keys(words as object).map((key) => `${name}.${key}`),
      );
    expect(keys('zh').toSorted()).toEqual(keys('en').toSorted());
  });

  it('tells the values of one vocabulary apart', () => {
    for (const lang of ['en', 'zh'] as const)
      for (const [name, words] of Object.entries(CATALOGUES[lang])) {
        const texts = Object.values(words as object).map(String);
        expect([lang, name, texts.length]).toEqual([lang, name, new Set(texts).size]);
      }
  });

  it('says in which file a word is lacking', () => {
    expect(() => wordFor('Rank', 'BEST', 'zh')).toThrow(
      'BEST has no word: add it under Rank in src/domain/labels/zh.ts',
    );
    expect(() => wordFor('predicate', 'COLOUR', 'en')).toThrow('under Attribute in src/domain/labels/en.ts');
  });

  it('names a relation type from either end', () => {
    for (const { type, symmetric } of RELATION_TYPES) {
      expect(typeLabel(type, 'zh')).toMatch(HAN);
      expect(typeLabel(type, 'en', 'IN') === typeLabel(type, 'en')).toBe(symmetric);
    }
  });

  it('has nothing for a word that is none', () => {
    expect([label('Rank', 'BEST', 'en'), label('Nothing', 'BEST', 'zh'), label('toString', 'call', 'en')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes every kind of Chinese for Chinese, and all else for English', () => {
    expect(['zh', 'zh-Hans', 'ZH-TW', 'en', 'de', 'zha'].map(ownLang)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en']);
  });

  it('counts people, bodies and firms as one does in each language', () => {
    expect([1, 2].map((count) => countedKind('PERSON', count, 'en'))).toEqual(['person', 'people']);
    expect(countedKind('GOVERNMENT_BODY', 0, 'en')).toBe('government bodies');
    expect([countedKind('FIRM', 1, 'zh'), countedKind('PERSON', 3, 'zh'), countedKind('PLACE', 2, 'zh')]).toEqual([
      '家企业',
      '位人物',
      '个地点',
    ]);
  });
});
