import { customPinyin, OutputFormat, pinyin, segment } from 'pinyin-pro';
import { hasHan, plainKey, nameKey } from './names.ts';
import { FAMILY_READINGS, OPEN_IN_FIRMS, OPEN_READINGS, PLACE_READINGS } from './readings.ts';
import { readingsOf } from './syllables.ts';

/** Family names of two characters that are met today; all others have one. */
const LONG_FAMILIES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 端木 独孤 南宫 宇文 长孙 申屠 西门 呼延 司空 轩辕 闻人 澹台 公冶 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 赫连 拓跋 万俟 百里 东郭 亓官 乐正'.split(
    ' ',
  ),
);

/** How many ways to say one name are kept. */
const MOST_SOUNDS = 4;

const places = Object.entries(PLACE_READINGS);
const severalWays = places.filter(([, each]) => each.length > 1);
customPinyin(Object.fromEntries(places.map(([place, [usual]]) => [place, usual!])));

/** How many characters of a Chinese person's name are the family's. */
export function familySize(key: string): number {
  const [first = '', second = '', third] = key;
  return third !== undefined && LONG_FAMILIES.has(first + second) ? 2 : 1;
}

/**
 * The ways in which a name is said, as syllables in plain letters, the usual one first, four at most: of a Chinese one by
 * its characters, of one in Latin letters where all of it is pinyin. Characters of several readings have more than one
 * way only where the words around them do not decide; a person's family name has those that family names have. None
 * where it has no such sound.
 */
export function soundsOf(name: string, person: boolean): readonly (readonly string[])[] {
  const key = nameKey(name);
  if (!hasHan(key)) {
    const sound = latinSound(name);
    return sound === null ? [] : [sound];
  }
  const asWritten = plainKey(name).split(' ');
  const words = key.split(' ');
  const choices = words.flatMap((word, index) =>
    hasHan(word) ? readings(word, asWritten[index] ?? word, person && index === 0) : [[word]],
  );
  return ways(choices);
}

function latinSound(name: string): readonly string[] | null {
  const words = nameKey(name.replace(/['’‘ʼ`]/g, ' '))
    .split(' ')
    .map((word) => readingsOf(word)[0]);
  return words.every((word) => word !== undefined) ? words.flat() : null;
}

/** The readings that each character of a run may have, the usual one first. */
function readings(han: string, written: string, person: boolean): readonly (readonly string[])[] {
  const characters = [...han];
  const usual = said(han, person);
  const family = person ? familyReadings(han) : [];
  const isOpen = (character: string) => character in OPEN_READINGS && (person || OPEN_IN_FIRMS.has(character));
  const decided = characters.some(isOpen) ? decidedPlaces(han, person ? familySize(han) : 0) : [];
  const ofPlaces = placeReadings(han);
  return usual.map((syllable, at) => {
    if (at < family.length) return family[at]!;
    const character = characters[at]!;
    const open = isOpen(character) && decided[at] === false ? OPEN_READINGS[character]! : [];
    return unique([syllable, ...(ofPlaces[at] ?? []), ...open, ...traditionalReadings(character, [...written][at])]);
  });
}

function said(han: string, person: boolean): readonly string[] {
  return plainLetters(pinyin(han, { type: 'array', toneType: 'none', surname: person ? 'head' : 'off' }));
}

function familyReadings(han: string): readonly (readonly string[])[] {
  const family = [...han].slice(0, familySize(han)).join('');
  const each = (FAMILY_READINGS[family] ?? []).map((reading) => reading.split(' '));
  return (each[0] ?? []).map((_, at) => unique(each.map((reading) => reading[at]!)));
}

// A word of the dictionary decides how its characters are read, but not one that a family's name is the beginning of.
function decidedPlaces(han: string, ofFamily: number): readonly boolean[] {
  const characters = [...han];
  const parts = [characters.slice(0, ofFamily), characters.slice(ofFamily)].filter(({ length }) => length > 0);
  return parts.flatMap((part) => decidedIn(part.join('')));
}

function decidedIn(han: string): readonly boolean[] {
  const pieces = segment(han, { toneType: 'none', format: OutputFormat.AllSegment });
  return pieces.flatMap(({ origin }) => [...origin].map((_, __, { length }) => length > 1));
}

function placeReadings(han: string): Readonly<Record<number, readonly string[]>> {
  const found: Record<number, readonly string[]> = {};
  for (const [place, [, ...others]] of severalWays) {
    const at = han.indexOf(place);
    if (at < 0) continue;
    const start = [...han.slice(0, at)].length;
    for (const other of others) for (const [index, one] of other.split(' ').entries()) found[start + index] = [one];
  }
  return found;
}

// 乾 is written 干 when simplified, which is never said qian.
function traditionalReadings(simplified: string, written: string | undefined): readonly string[] {
  if (written === undefined || written === simplified) return [];
  const known = plainLetters(pinyin(simplified, { type: 'array', multiple: true, toneType: 'none' }));
  return said(written, false).filter((reading) => hasLatin(reading) && !known.includes(reading));
}

function hasLatin(reading: string): boolean {
  return /^[a-z]+$/.test(reading);
}

function plainLetters(syllables: readonly string[]): readonly string[] {
  return syllables.map((syllable) => syllable.normalize('NFD').replace(/\p{M}/gu, ''));
}

// The usual way, then those that depart from it in one place, then in more.
function ways(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let found: { readonly sound: readonly string[]; readonly departures: number }[] = [{ sound: [], departures: 0 }];
  for (const choice of choices) {
    found = found
      .flatMap(({ sound, departures }) =>
        choice.map((syllable, index) => ({ sound: [...sound, syllable], departures: departures + Math.sign(index) })),
      )
      .sort((a, b) => a.departures - b.departures)
      .slice(0, MOST_SOUNDS);
  }
  return found.map(({ sound }) => sound);
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
