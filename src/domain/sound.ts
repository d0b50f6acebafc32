import { pinyin } from 'pinyin-pro';
import { hasHan, nameKey } from './names.ts';
import { readingsOf, spelling } from './syllables.ts';

/** Family names of two characters that are met today; all others have one. */
const LONG_FAMILIES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 独孤 南宫 宇文 长孙 申屠 西门 呼延 司空 轩辕 闻人 澹台 公冶 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 赫连 拓跋'.split(
    ' ',
  ),
);

/** How many characters of a Chinese person's name are the family's. */
export function familySize(key: string): number {
  return key.length > 2 && LONG_FAMILIES.has(key.slice(0, 2)) ? 2 : 1;
}

/**
 * How a name is said, as syllables in plain letters: of a Chinese one by its characters (of a person with the readings
 * that family names have), of one in Latin letters where all of it is pinyin. Null where it has no such sound.
 */
export function soundOf(name: string, person: boolean): readonly string[] | null {
  const key = nameKey(name);
  if (hasHan(key)) return key.split(' ').flatMap((word) => (hasHan(word) ? said(word, person) : [word]));
  const words = nameKey(name.replace(/['’‘ʼ`]/g, ' '))
    .split(' ')
    .map((word) => readingsOf(spelling(word))[0]);
  return words.every((word) => word !== undefined) ? words.flat() : null;
}

function said(han: string, person: boolean): readonly string[] {
  const syllables = pinyin(han, { type: 'array', toneType: 'none', surname: person ? 'head' : 'off' });
  return syllables.map((syllable) => syllable.normalize('NFD').replace(/\p{M}/gu, ''));
}
