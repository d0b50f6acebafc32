import { toSimplified } from './simplified.ts';

const HAN = /\p{Script=Han}/u;

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * The words of a text as they are compared: width and compatibility variants unified, traditional characters made
 * simplified, hiragana made katakana, accents and tones dropped, lower case, no punctuation. Runs of Chinese characters and
 * of other letters and digits are words of their own; single letters beside each other ("S.S.E.C.") are one word.
 */
export function wordsOf(text: string): readonly string[] {
  return cut(folded(text));
}

/** The same with single letters beside each other ("J. R.") as words of their own. */
export function separateWordsOf(text: string): readonly string[] {
  return cut(folded(text), true, false);
}

/** The form in which names are compared as a whole: their words without a leading "the", Chinese ones without blanks. */
export function nameKey(text: string): string {
  return asKey(wordsOf(text));
}

/** The same with traditional characters left as they are. */
export function plainKey(text: string): string {
  return asKey(cut(text));
}

/** The same with traditional characters and accents left as they are: what of a name is as it was written. */
export function writtenKey(text: string): string {
  return asKey(cut(text, false));
}

/** A form without its blanks. */
export function joined(form: string): string {
  return form.replaceAll(' ', '');
}

/** Letters that are one sign in one language and written otherwise elsewhere, where no accent can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};

/** Signs after a name that are no part of it; of ™ the usual form would be two letters. */
const MARKS_OF_TRADE = /[™℠®©]/gu;

function usual(text: string): string {
  return text.replace(MARKS_OF_TRADE, ' ').normalize('NFKC');
}

function folded(text: string): string {
  const katakana = (hiragana: string) => String.fromCodePoint(hiragana.codePointAt(0)! + 0x60);
  return toSimplified(usual(text)).replace(/[ぁ-ゖ]/gu, katakana);
}

function cut(text: string, plain = true, joining = true): readonly string[] {
  const letters = usual(text)
    .replace(/\p{Cf}+/gu, '')
    .toLowerCase();
  return (plain ? withoutAccents(letters) : letters.normalize('NFC'))
    .replace(/(?<=\p{L})['’‘ʼ`](?=\p{L})/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu, ' ')
    .replace(joining ? /(?<=(?:^| )[a-z]) (?=[a-z](?: |$))/g : / +/g, joining ? '' : ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Marks on letters, and the points of Hebrew and Arabic. The marks of kana and of Indian scripts are other letters: ガ is no カ. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/gu;

function withoutAccents(letters: string): string {
  return letters
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðħıłŋþŧ]/g, (letter) => LETTERS[letter]!);
}

function asKey(words: readonly string[]): string {
  const rest = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  return rest.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
