import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { nameKey, plainKey, wordsOf, writtenKey } from '../../src/domain/names.ts';
import { PLACE_READINGS } from '../../src/domain/readings.ts';
import { joinedPlaces, placePinyin } from '../../src/domain/romanisation.ts';
import { readingsOf, spellingsOf, SYLLABLES } from '../../src/domain/syllables.ts';
import { soundsOf } from '../../src/domain/pinyin.ts';

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
    ['Łódź Straße', 'lodz strasse'],
    ['Søren Ærø', 'soren aero'],
    ['ﬁnance', 'finance'],
    ['Shang\u00adhai', 'shanghai'],
    ['Jose\u0301', 'jose'],
    ['☕ Coffee 👩\u200d🍳 Works', 'coffee works'],
    ['ﾄﾖﾀ', 'トヨタ'],
    ['とよた', 'トヨタ'],
    ['ガス会社', 'ガス 会社'],
    ['삼성', '삼성'],
    ['हिन्दी', 'हिन्दी'],
    ['渡邉 髙橋', '渡边高桥'],
    ['鉄道 薬品', '铁道药品'],
    ['陆家浜 芸', '陆家浜芸'],
    ['Works™ & Co®', 'works and co'],
    ['上海１２３', '上海 123'],
    ['𠮷野家', '吉野家'],
    ['𩸽屋 𡈽屋', '𩸽屋土屋'],
    ['*:*', ''],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('of a key is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
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

  test('keeps traditional characters and accents only where asked', () => {
    expect(plainKey('上海 咖啡協會 José')).toBe('上海咖啡協會 jose');
    expect(writtenKey('上海 咖啡協會 José')).toBe('上海咖啡協會 josé');
    expect(writtenKey('Jose\u0301')).toBe(writtenKey('José'));
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
    ['wang2', ['wang']],
    ['zhen4dong1', ['zhendong']],
    ['lv', ['lu']],
    ['lyu', ['lu']],
    ['nv3', ['nu']],
    ['lyuliang', ['luliang']],
    ['nuewa', ['nuewa']],
    ['shaanxi', ['shaanxi']],
    ['shop1', ['shop1']],
    ['oliver', ['oliver']],
    // After an n, yu is a syllable of its own or ü.
    ['huanyu', ['huanyu', 'huanu']],
    ['jinyuan', ['jinyuan', 'jinuan']],
    ['xinyuan', ['xinyuan', 'xinuan']],
    ['tianyuan', ['tianyuan', 'tianuan']],
    ['shengyuan', ['shengyuan']],
  ])('%s is spelt %s', (word, plain) => {
    expect(spellingsOf(word)).toEqual(plain);
  });

  test.each([
    ['tse', ['ze', 'ce']],
    ['tung', ['dong', 'tong']],
    ['hsi', ['xi']],
    ['chien', ['jian', 'qian']],
    ['peking', ['beijing']],
    ['soochow', ['suzhou']],
  ])('%s of older spellings is %s', (word, pinyin) => {
    expect(spellingsOf(word)).toEqual(pinyin);
  });

  test('is read in every way that there is', () => {
    expect(readingsOf('huanyu')).toEqual([
      ['huan', 'yu'],
      ['hua', 'nu'],
      ['hu', 'an', 'yu'],
      ['hu', 'a', 'nu'],
    ]);
    expect(readingsOf('danan')).toEqual([
      ['dan', 'an'],
      ['da', 'nan'],
    ]);
    expect(readingsOf('xi1an')).toEqual([['xi', 'an']]);
  });

  test('can be read back from any syllables', () => {
    const syllables = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(syllables, (list) => {
        expect(readingsOf(list.join(''))).toContainEqual(list);
      }),
    );
  });
});

describe('the sound of a name', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['单小明', true, ['shan xiao ming', 'dan xiao ming']],
    ['曾示例', true, ['zeng shi li', 'ceng shi li']],
    ['仇示例', true, ['qiu shi li', 'chou shi li']],
    ['乐文远', true, ['le wen yuan', 'yue wen yuan']],
    ['万俟示例', true, ['mo qi shi li', 'mo si shi li', 'wan qi shi li', 'wan si shi li']],
    ['简单', false, ['jian dan']],
    ['重庆', false, ['chong qing']],
    ['中国银行', false, ['zhong guo yin hang']],
    ['上海长江商行', false, ['shang hai chang jiang shang hang']],
    ['上海ABC贸易', false, ['shang hai abc mao yi']],
    ['吕梁', false, ['lu liang']],
    ['闵行区', false, ['min hang qu']],
    ['上海莘庄工业区', false, ['shang hai xin zhuang gong ye qu']],
    ['堡镇', false, ['bao zhen', 'bu zhen']],
    // Written 干 when simplified, and then never said qian.
    ['徐乾', true, ['xu gan', 'xu qian']],
    ['徐干', true, ['xu gan']],
    ['長沙', false, ['chang sha']],
    [
      '上海乐莘百货',
      false,
      [
        'shang hai le shen bai huo',
        'shang hai le xin bai huo',
        'shang hai yue shen bai huo',
        'shang hai yue xin bai huo',
      ],
    ],
    ['𠮷野家', false, ['ji ye jia']],
    ['𩸽屋', false, ['𩸽 wu']],
    ['Wang Zhendong', true, ['wang zhen dong']],
    ["Xi'an", false, ['xi an']],
    ['SAIC', false, []],
  ])('%s', (name, person, sounds) => {
    expect(soundsOf(name, person).map((sound) => sound.join(' '))).toEqual(sounds);
  });

  test('is kept in four ways at the most', () => {
    expect(soundsOf('上海乐茜莘晟堡', false)).toHaveLength(4);
  });
});

describe('places are read as the people there do:', () => {
  test.each(
    Object.entries({
      ...Object.fromEntries(Object.entries(PLACE_READINGS).map(([place, [usual]]) => [place, usual!])),
      蚌埠: 'beng bu',
      亳州: 'bo zhou',
      丽水: 'li shui',
      台州: 'tai zhou',
      厦门: 'xia men',
      番禺: 'pan yu',
      东莞: 'dong guan',
      枫泾: 'feng jing',
      泖港: 'mao gang',
      洋泾: 'yang jing',
      漕河泾: 'cao he jing',
      大场: 'da chang',
      朱家角: 'zhu jia jiao',
      十六铺: 'shi liu pu',
      真如: 'zhen ru',
      颛桥: 'zhuan qiao',
      川沙: 'chuan sha',
      柘林: 'zhe lin',
      长征: 'chang zheng',
      重固: 'zhong gu',
    }),
  )('%s', (place, sound) => {
    expect(soundsOf(place, false)[0]!.join(' ')).toBe(sound);
  });
});

test('a word that every object has is a name like another', () => {
  expect(['constructor', 'toString', 'valueOf'].map((word) => placePinyin(word))).toEqual([
    'constructor',
    'toString',
    'valueOf',
  ]);
});

describe('places in their older and English spellings', () => {
  test.each([
    ['siccawei', 'xujiahui'],
    ['hongkong', 'xianggang'],
    ['urumqi', 'wulumuqi'],
    ['shanghai', 'shanghai'],
  ])('%s is %s', (word, pinyin) => {
    expect(placePinyin(word)).toBe(pinyin);
  });

  test('are one word where they are written as two', () => {
    expect(joinedPlaces(['hong', 'kong', 'example'])).toEqual(['hongkong', 'example']);
    expect(joinedPlaces(['kong', 'hong'])).toEqual(['kong', 'hong']);
    expect(joinedPlaces(['tibet'])).toEqual(['tibet']);
  });
});

describe('a word is read as syllables', () => {
  test.each([
    ['jvnan', ['jun an', 'ju nan']],
    ['xvhui', ['xu hui']],
    ['tsetung', []],
  ])('%s', (word, readings) => {
    expect(readingsOf(word).map((reading) => reading.join(' '))).toEqual(readings);
  });

  test('after Wade and Giles where that is wanted', () => {
    expect(readingsOf('tsetung', false, true).map((reading) => reading.join(' '))).toContain('ze dong');
  });
});
