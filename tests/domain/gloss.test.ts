import { describe, expect, test } from 'vitest';
import { glossOf } from '../../src/domain/gloss.ts';
import { CHINESE_OF, ENGLISH_OF } from '../../src/domain/gloss-words.ts';
import { matchName } from '../../src/domain/match-name.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { hasHan, nameKey } from '../../src/domain/names.ts';

function found(text: string, value: string) {
  const name = { value, kind: 'PRINTED', lang: null, script: null, family: null, given: null } as const;
  return matchName(nameQueryOf(text)!, name, 'ASSOCIATION');
}

describe('a name is found word for word in the other language', () => {
  test.each([
    ['咖啡协会', 'Shanghai Coffee Association'],
    ['上海咖啡協會', 'Shanghai Coffee Association'],
    ['coffee association', '上海咖啡协会'],
    ['Association of Coffee', '上海咖啡协会'],
    ['kafei xiehui', 'Shanghai Coffee Association'],
    ['上海小企业服务中心', 'Shanghai Small Enterprises Center'],
    ['small and medium enterprises', '上海市中小企业发展服务中心'],
    ['自贸区', 'Shanghai Free Trade Zone'],
    ['FTZ', '中国（上海）自由贸易试验区'],
    // A name among the words is in the other language as it sounds.
    ['Shanghai Huanyu Technology Co., Ltd.', '上海寰宇科技有限公司'],
    ['上海寰宇科技有限公司', 'Shanghai Huanyu Technology Co., Ltd.'],
  ])('%s for %s', (text, name) => {
    expect(found(text, name)?.rule).toBe('gloss');
  });

  test.each([
    ['北京咖啡协会', 'Shanghai Coffee Association'],
    ['茶叶协会', 'Shanghai Coffee Association'],
    ['Shanghai Tea Association', '上海咖啡协会'],
    ['上海寰宇贸易', 'Shanghai Huanyu Technology'],
    ['Shanghai Huayu Technology', '上海寰宇科技有限公司'],
  ])('but not where a word is left over: %s for %s', (text, name) => {
    expect(found(text, name)).toBeNull();
  });

  test.each(['咖啡', 'coffee', '上海', 'Shanghai Beijing', '上海北京', '王振东', '上海 coffee', 'the of', 'tea works'])(
    'and not by too little: %s',
    (text) => {
      expect(glossOf(nameKey(text))).toBeNull();
    },
  );

  test('after all that is found by the words as they stand', () => {
    const own = found('kofee asociation', 'Koffee Association')!;
    expect(own.rule).toBe('fuzzy');
    expect(own.score).toBeGreaterThan(found('coffee association', '上海咖啡协会')!.score);
  });
});

test('a Chinese text finds a name in Latin letters that spells it, last', () => {
  const spelt = found('王振东', 'Wang Zhendong')!;
  expect(spelt.rule).toBe('pinyin');
  expect(spelt.score).toBeLessThan(found('Wang Zhendnog', 'Wang Zhendong')!.score);
  expect(found('王振东', '王震东')).toBeNull();
});

test('every word of the table is a key of its language', () => {
  for (const han of ENGLISH_OF.keys()) expect([han, hasHan(han), nameKey(han)]).toEqual([han, true, han]);
  for (const english of CHINESE_OF.keys()) expect([english, nameKey(english)]).toEqual([english, english]);
});
