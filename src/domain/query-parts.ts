import { otherGivenNames } from './given-names.ts';
import { hasHan } from './names.ts';
import { otherWords } from './short-words.ts';
import { readingsOf } from './syllables.ts';
import type { Allowance } from './typing-error.ts';
import type { Part } from './wanted.ts';

const LONGEST_MISTYPED = 30;
const FEWEST_BEGUN = 4;

/** What must be in a name for all words of a text to be in it; none where that is too little. */
export function partsOf(words: readonly string[], key: string): readonly Part[] {
  // A single Chinese character is too little to look for within names: then all of them must stand together.
  const alone = words.some((word) => hasHan(word) && [...word].length === 1);
  const wanted = alone ? key.split(' ') : words;
  if (wanted.some((word) => hasHan(word) && [...word].length === 1)) return [];
  if (wanted.every((word) => [...word].length === 1)) return [];
  return wanted.map((word, index) => partOf(word, index === wanted.length - 1));
}

/** What must be in a name for a word to be in it; the last word may be no more than begun. */
export function partOf(word: string, last: boolean): Part {
  if (hasHan(word)) return { word, texts: [word], errors: 0, gentle: false };
  // Only the last word may be unfinished, or a longer one that is no name as it stands: Chen is not the half of Cheng.
  const unfinished = last || (word.length >= FEWEST_BEGUN && readingsOf(word).length === 0);
  const text = unfinished ? ` ${word}` : ` ${word} `;
  if (word.length === 1) return { word, texts: [text], errors: 0, gentle: false };
  return { word, texts: [text, ...otherSpellings(word).map((other) => ` ${other} `)], ...allowanceFor(word) };
}

function otherSpellings(word: string): readonly string[] {
  const number = word.endsWith('ies')
    ? [word.replace(/ies$/, 'y')]
    : /[^aeiou]y$/.test(word)
      ? [word.replace(/y$/, 'ies')]
      : [];
  // Mueller is Müller, which is kept as muller.
  const accents = /[aou]e/.test(word) ? [word.replace(/(?<=[aou])e/g, '')] : [];
  return [...new Set([...otherWords(word), ...otherGivenNames(word), ...number, ...accents])];
}

// A word of one syllable is as likely another name: Wang is no slip for Yang. One of several may lack a letter.
function allowanceFor(word: string): Allowance {
  const readings = readingsOf(word);
  const strict = word.length < 4 || word.length > LONGEST_MISTYPED || /\P{L}/u.test(word);
  if (strict || readings.some(({ length }) => length === 1)) return { errors: 0, gentle: false };
  if (readings.length > 0) return { errors: 1, gentle: true };
  return { errors: word.length < 8 ? 1 : 2, gentle: word.length < 5 };
}
