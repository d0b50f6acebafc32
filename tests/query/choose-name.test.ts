import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { displayName, type NameRecord } from '../../src/domain/entity-names.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import type { NameKind } from '../../src/domain/vocabulary.ts';
import type { NameLists, NameTimeLists } from '../../src/store/layout/names.ts';
import { nameAt, nameIn } from '../../src/query/choose-name.ts';

interface Named {
  readonly value: string;
  readonly lang: string;
  readonly script?: string;
  readonly kind?: NameKind;
}

/** The parallel lists that names are stored in. */
function columnsOf(names: readonly Named[]): NameLists {
  return [
    names.map(({ value }) => value),
    names.map(({ lang }) => lang),
    names.map(({ script = '' }) => script),
    names.map(({ kind = 'PRINTED' }) => kind),
  ];
}

const WHEN = parsePartialDate('2014')!;
const at = (lang: string | null, names: readonly Named[], times: NameTimeLists = [null, null]) =>
  nameAt(WHEN, lang, columnsOf(names), times);

const PROPOSED: Named = {
  value: 'an international coffee trading centre (proposed, unnamed)',
  lang: 'en',
  kind: 'DESCRIPTION',
};

describe('the name in a language', () => {
  it.each<[string, string | null, readonly Named[]]>([
    [
      'en',
      'Mill',
      [
        { value: '磨坊', lang: 'zh', script: 'Hans' },
        { value: 'Mill', lang: 'en' },
      ],
    ],
    ['EN', 'Mill', [{ value: 'Mill', lang: 'en' }]],
    [
      'zh',
      '磨坊',
      [
        { value: 'Mofang', lang: 'zh-Latn', script: 'Latn' },
        { value: '磨坊', lang: 'zh', script: 'Hans' },
      ],
    ],
    ['zh', 'Mofang', [{ value: 'Mofang', lang: 'zh-Latn', script: 'Latn' }]],
    [
      'en',
      'Mill Ltd',
      [
        { value: 'Mill', lang: 'en', kind: 'ABBREVIATION' },
        { value: 'Mill Ltd', lang: 'en' },
      ],
    ],
    ['en', null, [{ value: 'the mill', lang: 'en', kind: 'CONTEXTUAL' }]],
    ['fr', null, [{ value: 'Mill', lang: 'en' }]],
    ['zh', '国际咖啡交易中心（拟设，未定名）', [PROPOSED]],
    ['zh', null, [PROPOSED, { value: 'Coffee Exchange', lang: 'en' }]],
  ])('%s is %s', (lang, expected, names) => {
    expect(nameIn(lang, columnsOf(names))).toBe(expected);
  });
});

describe('the name in a window of days', () => {
  it('is null where none was in use', () => {
    expect(at('en', [{ value: 'Mill', lang: 'en' }], [['2015'], ['']])).toBeNull();
  });

  it('of two former ones is the one whose end came first', () => {
    const old: Named = { value: 'Old', lang: 'en', kind: 'FORMER' };
    const older: Named = { value: 'Older', lang: 'en', kind: 'FORMER' };
    expect(
      at(
        'en',
        [old, older],
        [
          ['', ''],
          ['2018', '2016'],
        ],
      ),
    ).toBe('Older');
  });

  it('is our own description in Chinese, where nothing else names it', () => {
    expect(at('zh', [PROPOSED])).toBe('国际咖啡交易中心（拟设，未定名）');
  });

  const named = fc.record({
    value: fc.constantFrom('Mill', '磨坊', 'Mofang', PROPOSED.value),
    lang: fc.constantFrom('en', 'zh', 'zh-Hant', 'zh-Latn', ''),
    script: fc.constantFrom('Hans', 'Hant', 'Latn', ''),
    kind: fc.constantFrom('PRINTED', 'TRANSCRIBED', 'ABBREVIATION', 'DESCRIPTION', 'CONTEXTUAL'),
  });
  it('is the same as at no time, where no name has a date', () => {
    fc.assert(
      fc.property(
        fc.array(named, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('en', 'zh', 'ZH', 'zh-Hant', 'fr'),
        (names, lang) => {
          const shown = nameIn(lang, columnsOf(names)) ?? displayName(names as unknown as readonly NameRecord[]);
          expect(at(lang, names)).toBe(shown);
        },
      ),
    );
  });
});
