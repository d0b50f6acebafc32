import { toSimplified } from './simplified.ts';

const HAN = /\p{Script=Han}/u;

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * The words of a text as they are compared: width and compatibility variants unified, traditional characters made
 * simplified, accents and tones dropped, lower case, no punctuation. Runs of Chinese characters and of other letters and
 * digits are words of their own; single letters beside each other ("S.S.E.C.") are one word.
 */
export function wordsOf(text: string): readonly string[] {
  return cut(toSimplified(text.normalize('NFKC')));
}

/** The form in which names are compared as a whole: their words without a leading "the", Chinese ones without blanks. */
export function nameKey(text: string): string {
  return asKey(wordsOf(text));
}

/** The same with traditional characters left as they are. */
export function plainKey(text: string): string {
  return asKey(cut(text));
}

/** A form without its blanks. */
export function joined(form: string): string {
  return form.replaceAll(' ', '');
}

function cut(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘ʼ`](?=\p{L})/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu, ' ')
    .replace(/(?<=(?:^| )[a-z]) (?=[a-z](?: |$))/g, '')
    .split(' ')
    .filter((word) => word !== '');
}

function asKey(words: readonly string[]): string {
  const told = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  return told.join(' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
