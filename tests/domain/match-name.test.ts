import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { matchName } from '../../src/domain/match-name.ts';
import { searchKeysOf } from '../../src/domain/name-forms.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { isMistyped } from '../../src/domain/typing-error.ts';
import type { EntityKind, NameKind } from '../../src/domain/vocabulary.ts';
import { isWrong, measure, report } from '../../src/tools/names/measure.ts';
import { readPairs } from '../../src/tools/names/pairs.ts';

const named = (value: string, kind: NameKind = 'PRINTED') =>
  ({ value, kind, lang: null, script: null, family: null, given: null }) as const;

function rule(text: string, value: string, kind: EntityKind = 'FIRM', nameKind?: NameKind) {
  const query = nameQueryOf(text);
  return query === null ? null : (matchName(query, named(value, nameKind), kind)?.rule ?? null);
}

describe('the labelled pairs', () => {
  const tried = measure(readPairs(readFileSync('bench/names/pairs.csv', 'utf8')));

  test('are many, and many of them must not match', () => {
    expect(tried.length).toBeGreaterThanOrEqual(250);
    expect(tried.filter(({ pair }) => !pair.match).length).toBeGreaterThanOrEqual(80);
  });

  test('are reported in docs/names.md as they come out (npm run names)', () => {
    expect(readFileSync('docs/names.md', 'utf8')).toBe(report(tried));
  });

  test('that must not match do so by no rule but fuzzy', () => {
    const found = tried.filter((one) => isWrong(one) && !one.pair.match && one.rule !== 'fuzzy');
    expect(found.map(({ pair, rule: by }) => `${pair.text} for ${pair.name} by ${by}`)).toEqual([]);
  });
});

describe('a name is matched', () => {
  test('by any text that is its own, whatever it is', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.stringMatching(/^[上海王小a-z ]{1,12}$/),
    );
    fc.assert(
      fc.property(any, fc.constantFrom<EntityKind>('PERSON', 'FIRM'), (text, kind) => {
        fc.pre(nameQueryOf(text) !== null);
        expect(['exact', 'identifier']).toContain(rule(text, text, kind));
      }),
    );
  });

  test('by no single character, syllable or letter within', () => {
    for (const text of ['海', '会', '上', 'hai', 'fei', 's', '1']) expect(rule(text, '上海咖啡1协会')).toBeNull();
  });

  test('never by words that mean it within one text only', () => {
    expect(rule('the center', 'the center', 'FIRM', 'CONTEXTUAL')).toBeNull();
  });

  test.each(['Huanyu', 'huanyu keji', 'Shanghai Huanyu', 'huan yu', 'ShanghaiHuanyu', 'huanyukeji', 'HUANYU'])(
    'by %s, its pinyin however it is joined',
    (text) => {
      expect(rule(text, '上海寰宇科技有限公司')).toBe('pinyin');
    },
  );

  test('by every reading that a family name has', () => {
    for (const text of ['Le Wenyuan', 'Yue Wenyuan', 'wenyuan le', 'lewenyuan'])
      expect(rule(text, '乐文远', 'PERSON')).toBe('pinyin');
    expect(rule('lwy', '乐文远', 'PERSON')).toBe('initials');
    expect(rule('ywy', '乐文远', 'PERSON')).toBe('initials');
  });

  test('by a short form of several of its words', () => {
    expect(rule('FTZ', 'China (Shanghai) Pilot Free Trade Zone', 'PLACE')).toBe('words');
    expect(rule('Shanghai FTZ', 'Shanghai Free Trade Zone', 'PLACE')).toBe('abbreviation');
  });

  test('as written before it is folded, of characters and of accents', () => {
    const score = (text: string, name: string) => matchName(nameQueryOf(text)!, named(name), 'PERSON')?.score ?? 0;
    for (const [one, other] of [
      ['徐乾', '徐干'],
      ['葉葳', '叶葳'],
      ['José Muñoz', 'Jose Munoz'],
      ['渡邉葳', '渡边葳'],
      ['上海新邨', '上海新村'],
      ['とよた', 'トヨタ'],
      ['𠮷野家', '吉野家'],
      ['𡈽屋葳', '土屋葳'],
      ['𣘺本葳', '桥本葳'],
    ] as const) {
      expect(score(one, one)).toBeGreaterThan(score(one, other));
      expect(score(other, other)).toBeGreaterThan(score(other, one));
      expect(score(one, other)).toBeGreaterThan(0);
      expect(score(other, one)).toBeGreaterThan(0);
    }
    expect(rule('徐乾', '徐干', 'PERSON')).toBe('traditional');
    expect(rule('徐干', '徐乾', 'PERSON')).toBe('traditional');
    expect(rule('Jose Munoz', 'José Muñoz', 'PERSON')).toBe('exact');
  });

  test('by no other letter that an accent seems to make', () => {
    expect(rule('ガス', 'カス')).toBeNull();
    expect(rule('사나', '삼나')).toBeNull();
    expect(rule('陆家浜', '陆家滨', 'PLACE')).toBeNull();
  });

  test('by an older spelling, alone only where it is one syllable', () => {
    for (const text of ['Mao Tsetung', 'Mao Tse-tung', 'MAO TSE TUNG'])
      expect(rule(text, '毛泽东', 'PERSON')).toBe('pinyin');
    expect(rule('Chou En-lai', '周恩来', 'PERSON')).toBe('pinyin');
    expect(rule('Hong Kong Shili', '香港示例有限公司')).toBe('pinyin');
    expect(rule('Toyata', '多亚塔')).toBeNull();
  });

  test('by the sound that it has as written, where its folded form has another', () => {
    expect(rule('Xu Qian', '徐乾', 'PERSON')).toBe('pinyin');
    expect(rule('Xu Gan', '徐干', 'PERSON')).toBe('pinyin');
    expect(rule('Xu Qian', '徐干', 'PERSON')).toBeNull();
  });

  test('by the other character of a family name that is written in two', () => {
    for (const [one, other] of [
      ['肖示例', '萧示例'],
      ['閻示例', '闫示例'],
      ['傅示例', '付示例'],
      ['戴示例', '代示例'],
    ] as const) {
      expect(rule(one, other, 'PERSON')).toBe('traditional');
      expect(rule(other, one, 'PERSON')).toBe('traditional');
    }
    expect(rule('示肖例', '示萧例', 'PERSON')).toBeNull();
  });

  test('by its former and short forms, as the rule says', () => {
    expect(rule('old tea works', 'Old Tea Works', 'FIRM', 'FORMER')).toBe('exact');
    expect(rule('ssec', 'SSEC', 'FIRM', 'ABBREVIATION')).toBe('exact');
  });

  test('by a Chinese text only where the characters are the same', () => {
    const characters = fc.stringMatching(/^[王汪示例世利振震东冬]{2,4}$/);
    fc.assert(
      fc.property(characters, characters, (text, name) => {
        if (!name.includes(text)) expect(rule(text, name, 'PERSON')).toBeNull();
      }),
    );
  });

  test('no better for a word said again', () => {
    const score = (text: string) => matchName(nameQueryOf(text)!, named('Shanghai Coffee Association'), 'FIRM')?.score;
    expect(score('coffee coffee coffee')).toBe(score('Coffee coffee'));
  });
});

describe('errors of typing', () => {
  const word = fc.stringMatching(/^[abc]{1,7}$/);

  test('are counted as the least number of changes', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom<1 | 2>(1, 2), (a, b, errors) => {
        fc.pre(a.startsWith(b.charAt(0)));
        expect(isMistyped(a, b, { errors, gentle: false })).toBe(changes(a, b) <= errors);
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same either way', () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, gentle) => {
        expect(isMistyped(a, b, { errors: 2, gentle })).toBe(isMistyped(b, a, { errors: 2, gentle }));
      }),
    );
  });

  test('are not taken for granted in short words, figures and well-formed names', () => {
    expect(rule('car', 'cat')).toBeNull();
    expect(rule('Shop 1001', 'Shop 1002')).toBeNull();
    expect(rule('Chen Wei', 'Cheng Wei', 'PERSON')).toBeNull();
    expect(rule('Hangzhou', 'Changzhou', 'PLACE')).toBeNull();
    expect(rule('a'.repeat(255), 'a'.repeat(256))).toBe('prefix');
    expect(rule('a'.repeat(256), 'a'.repeat(255))).toBeNull();
  });
});

test('no key holds half of a character beyond the basic plane', () => {
  const beyond = fc.string({
    unit: fc.constantFrom('𠮷', '𡈽', '家', '上', '海', '𝔸', '𐐀', '😀', 'a', ' '),
    minLength: 1,
  });
  fc.assert(
    fc.property(beyond, fc.constantFrom<EntityKind>('PERSON', 'FIRM', 'PLACE'), (name, kind) => {
      const { keys, sounds, marks, words } = searchKeysOf({ kind, names: [named(name)], identifiers: [] });
      for (const key of [...keys, ...sounds, ...marks, ...words]) expect(key).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('the keys of an entity are there once each, and of no contextual name', () => {
  const keys = searchKeysOf({
    kind: 'FIRM',
    names: [named('SSEC'), named('S.S.E.C.', 'ALIAS'), named('the center', 'CONTEXTUAL')],
    identifiers: [{ scheme: 'USCC', value: '91310000132260250X' }],
  });
  expect(keys).toEqual({
    keys: ['ssec'],
    sounds: [],
    marks: ['is.ssec', 'id.91310000132260250x', 'id.132260250'],
    words: ['ssec'],
  });
});

// The textbook table: letters inserted, left out, changed, and changed round.
function changes(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const round =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? table[i - 2]![j - 2]! + 1 : Infinity;
      table[i]![j] = Math.min(change, round, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}
