import { CHINESE_OF, ENGLISH_OF, PLACE_WORDS, withoutMinor } from './gloss-words.ts';
import type { Part } from './wanted.ts';
import { hasHan } from './names.ts';
import { soundsOf } from './pinyin.ts';
import { readingsOf } from './syllables.ts';

/** What a name in the other language must hold for a text to mean it word for word; by characters or by sound. */
export interface Gloss {
  readonly parts: readonly Part[];
  readonly soundParts: readonly (readonly string[])[];
}

const LONGEST_HAN = Math.max(...[...ENGLISH_OF.keys()].map((word) => [...word].length));
const LONGEST_ENGLISH = Math.max(...[...CHINESE_OF.keys()].map((words) => words.split(' ').length));
const LONGEST_NAME = 4;

/** Single words of the table that stand for several. */
const ABBREVIATED: ReadonlySet<string> = new Set(['ftz', 'sme']);

let sounds: ReadonlyMap<string, string> | null = null;

/**
 * The word-for-word translation of a text's words, of which there must be two, and one that is no place; null where there
 * are fewer, or where a word is left that is neither in the table nor the pinyin of a name.
 */
export function glossOf(key: string): Gloss | null {
  const words = key.split(' ');
  if (hasHan(key)) return words.every(hasHan) ? englishOf(words.flatMap(cutHan)) : null;
  const spelt = words.map((word) => hanOf(word));
  if (words.length > 1 && spelt.every((word) => word !== null)) return englishOf(spelt);
  return chineseOf(cutEnglish(withoutMinor(key).split(' ')));
}

function englishOf(words: readonly string[]): Gloss | null {
  if (!isEnough(words, ENGLISH_OF)) return null;
  const parts: Part[] = [];
  for (const word of words) {
    const english = ENGLISH_OF.get(word);
    const texts = english === undefined ? spelt(word) : english.flatMap(numbers).map((one) => ` ${one} `);
    if (texts.length === 0) return null;
    parts.push({ word: '', texts, errors: 0, gentle: false });
  }
  return { parts, soundParts: [] };
}

// A name that is no word of the table is spelt out in English: 寰宇 is Huanyu.
function spelt(word: string): readonly string[] {
  const size = [...word].length;
  if (size < 2 || size > LONGEST_NAME) return [];
  return soundsOf(word, false).flatMap((sound) => [` ${sound.join('')} `, ` ${sound.join(' ')} `]);
}

function chineseOf(words: readonly string[]): Gloss | null {
  if (!isEnough(words, CHINESE_OF)) return null;
  const chinese = words.map((word) => CHINESE_OF.get(word) ?? CHINESE_OF.get(singular(word)) ?? null);
  if (chinese.every((list) => list !== null)) {
    // One word at least is of two characters, for single ones are in no index.
    const isFound = chinese.some((list) => list.every((han) => [...han].length > 1));
    const parts = chinese.map((texts) => ({ word: '', texts, errors: 0 as const, gentle: false }));
    return isFound ? { parts, soundParts: [] } : null;
  }
  // Names among the words are in the Chinese name by their sound alone, so all of it is looked for by sound.
  const soundParts = words.map((word, index) => {
    const said = chinese[index]?.flatMap((han) => soundsOf(han, false).slice(0, 1)) ?? readingsOf(word);
    return said.filter(({ length }) => length > 1).map((sound) => ` ${sound.join(' ')} `);
  });
  return soundParts.every(({ length }) => length > 0) ? { parts: [], soundParts } : null;
}

function isEnough(words: readonly string[], table: ReadonlyMap<string, unknown>): boolean {
  const known = words.filter((word) => table.has(word) || table.has(singular(word)));
  return known.some((word) => !PLACE_WORDS.has(word) && (words.length > 1 || isCompound(word)));
}

// 自贸区, FTZ: one word that stands for several.
function isCompound(word: string): boolean {
  const chinese = hasHan(word) ? [word] : (CHINESE_OF.get(word) ?? CHINESE_OF.get(singular(word)) ?? []);
  return chinese.some(
    (han) => [...han].length > 2 && ENGLISH_OF.get(han)!.every((one) => ABBREVIATED.has(one) || one.includes(' ')),
  );
}

/** The longest words of the table one after the other; what stands between them is a word. */
function cutHan(han: string): readonly string[] {
  const characters = [...han];
  const found: string[] = [];
  let between = '';
  for (let at = 0; at < characters.length;) {
    const word = longest(characters.slice(at, at + LONGEST_HAN), '', ENGLISH_OF);
    if (word === null) between += characters[at]!;
    else found.push(...(between === '' ? [] : [between]), word);
    if (word !== null) between = '';
    at += word === null ? 1 : [...word].length;
  }
  return between === '' ? found : [...found, between];
}

function cutEnglish(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const known = longest(words.slice(at, at + LONGEST_ENGLISH), ' ', CHINESE_OF);
    found.push(known ?? words[at]!);
    at += known === null ? 1 : known.split(' ').length;
  }
  return found;
}

function longest(pieces: readonly string[], blank: string, table: ReadonlyMap<string, unknown>): string | null {
  for (let size = pieces.length; size > 0; size -= 1) {
    const text = pieces.slice(0, size).join(blank);
    if (table.has(text) || (blank !== '' && table.has(singular(text)))) return text;
  }
  return null;
}

// A single character is left out: its syllable is the sound of too many.
function hanOf(word: string): string | null {
  sounds ??= new Map(
    [...ENGLISH_OF.keys()]
      .filter((han) => [...han].length > 1)
      .map((han) => [soundsOf(han, false)[0]!.join(''), han] as const),
  );
  return sounds.get(word) ?? null;
}

function singular(words: string): string {
  return words.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

function numbers(words: string): readonly string[] {
  return [words, /[^aeiou]y$/.test(words) ? words.replace(/y$/, 'ies') : `${words}s`];
}
