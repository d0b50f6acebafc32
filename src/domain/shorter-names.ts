import { joined, separateWordsOf } from './names.ts';
import { readingsOf } from './syllables.ts';

const MOST_WORDS = 5;

/**
 * The wholes that a person's name in Latin letters may be stored as: a middle name left out or shortened, the first one
 * shortened. None of Chinese names, whose every syllable counts.
 */
export function shorterNames(text: string): readonly string[] {
  const words = givenFirst(text);
  const plain = words.every((word) => /^[a-z]+$/.test(word));
  if (!plain || words.length < 2 || words.length > MOST_WORDS || words.every((word) => readingsOf(word).length > 0))
    return [];
  const [first, last] = [words[0]!, words.at(-1)!];
  if (last.length < 3) return [];
  const middle = words.slice(1, -1);
  const letters = (names: readonly string[]) => names.map((name) => name.charAt(0)).join('');
  const found = [
    ...(middle.length > 0 ? [`${first}${last}`, `${first}${letters(middle)}${last}`] : []),
    ...(middle.length > 1 ? middle.map((_, at) => `${first}${middle.toSpliced(at, 1).join('')}${last}`) : []),
    `${letters([first, ...middle])}${last}`,
    ...(middle.length > 0 ? [`${letters([first])}${last}`] : []),
  ];
  return [...new Set(found)].filter((name) => name !== joined(words.join(' ')));
}

// "Smith, John Robert" has the family's name first.
function givenFirst(text: string): readonly string[] {
  const [family = '', given] = text.split(',');
  return given === undefined ? separateWordsOf(text) : [...separateWordsOf(given), ...separateWordsOf(family)];
}
