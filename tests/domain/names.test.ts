import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, plainKey, wordsOf } from '../../src/domain/names.ts';
import { readingsOf, spelling, SYLLABLES } from '../../src/domain/syllables.ts';
import { soundOf } from '../../src/domain/sound.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.stringMatching(/^[ a-zA-Z0-9,.'&·习習近平上海浦東东ǖǘǚǜāáǎà-]{0,20}$/),
);

describe('the key of a name', () => {
  test.each([
    ['Wang  Zhèndōng', 'wang zhendong'],
    ['ＷＡＮＧ　ＺＨＥＮＤＯＮＧ', 'wang zhendong'],
    ['Wang, Zhendong', 'wang zhendong'],
    ['S.S.E.C.', 'ssec'],
    ['J. P. Morgan', 'jp morgan'],
    ["Xi'an", 'xian'],
    ['Johnson & Johnson', 'johnson and johnson'],
    ['The China Daily', 'china daily'],
    ['the', 'the'],
    ['上海 ABC（集团）', '上海 abc 集团'],
    ['约翰·史密斯', '约翰史密斯'],
    ['王 振东', '王振东'],
    ['華東電腦', '华东电脑'],
    ['LǛ', 'lu'],
    ['*:*', ''],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('of a key is itself', () => {
    fc.assert(fc.property(anyText, (text) => expect(nameKey(nameKey(text))).toBe(nameKey(text))));
  });

  test('has no regard to case, width, accents and what stands around', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8}){0,3}$/), (text) => {
        const wide = text.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0));
        const toned = text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0304`);
        for (const other of [wide, toned, text.toUpperCase(), ` ${text.replaceAll(' ', ' - ')}.`]) {
          expect(nameKey(other)).toBe(nameKey(text));
        }
      }),
    );
  });

  test('keeps traditional characters only where asked', () => {
    expect(plainKey('上海 咖啡協會')).toBe('上海咖啡協會');
    expect(nameKey('上海 咖啡協會')).toBe('上海咖啡协会');
  });
});

test('words are runs of Chinese characters and of other letters and figures', () => {
  expect(wordsOf('The 上海ABC 2号 Works')).toEqual(['the', '上海', 'abc', '2', '号', 'works']);
});

describe('a word as pinyin', () => {
  test.each([
    ['zhendong', [['zhen', 'dong']]],
    ['xian', [['xian'], ['xi', 'an']]],
    [
      'fangan',
      [
        ['fang', 'an'],
        ['fan', 'gan'],
      ],
    ],
    ['coffee', []],
    ['', [[]]],
  ])('%s is read', (word, readings) => {
    expect(word === '' ? [[]] : readingsOf(word)).toEqual(readings);
  });

  test('may end in a syllable that is begun', () => {
    expect(readingsOf('wangzhend')).toEqual([]);
    expect(readingsOf('wangzhend', true)).toEqual([['wang', 'zhen', 'd']]);
  });

  test.each([
    ['wang2', 'wang'],
    ['zhen4dong1', 'zhendong'],
    ['lv', 'lu'],
    ['lyu', 'lu'],
    ['nv3', 'nu'],
    ['shop1', 'shop1'],
    ['oliver', 'oliver'],
  ])('%s is spelt %s', (word, plain) => {
    expect(spelling(word)).toBe(plain);
  });

  test('can be read back from any syllables', () => {
    const syllables = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 2 });
    fc.assert(fc.property(syllables, (list) => expect(readingsOf(list.join(''))).toContainEqual(list)));
  });
});

describe('the sound of a name', () => {
  test.each<[string, boolean, string | null]>([
    ['单小明', true, 'shan xiao ming'],
    ['曾示例', true, 'zeng shi li'],
    ['仇示例', true, 'qiu shi li'],
    ['简单', false, 'jian dan'],
    ['重庆', false, 'chong qing'],
    ['上海ABC贸易', false, 'shang hai abc mao yi'],
    ['吕梁', false, 'lu liang'],
    ['Wang Zhendong', true, 'wang zhen dong'],
    ["Xi'an", false, 'xi an'],
    ['SAIC', false, null],
  ])('%s', (name, person, sound) => {
    expect(soundOf(name, person)?.join(' ') ?? null).toBe(sound);
  });
});
