import { isOlder, isOlderRun, readingsOf, spellingsOf, SYLLABLES } from './syllables.ts';
import { isMistyped } from './typing-error.ts';
import type { Wanted } from './wanted.ts';

const MOST_READINGS = 16;
const MOST_SPELLINGS = 8;

/**
 * Whether a text is a name spelt after Wade and Giles: by a word that is no pinyin, or by the hyphen in "Chou En-lai". One
 * word alone is not read as several of its syllables, or Toyota would be.
 */
export function isWadeGiles(text: string, words: readonly string[]): boolean {
  if (words.some(isOlder) || (words.length > 1 && words.some(isOlderRun))) return true;
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*-\p{Ll}+$/u.test(text.trim());
}

/** The spellings in plain letters that all the words together stand for; `older` after Wade and Giles too. */
export function wholeSpellings(words: readonly string[], older: boolean): readonly string[] {
  let found: readonly string[] = [''];
  for (const word of words) {
    const spellings = spellingsOf(word, older);
    found = found.flatMap((start) => spellings.map((one) => start + one)).slice(0, MOST_SPELLINGS);
  }
  return found;
}

/** The ways to say all the words in one run, `older` after Wade and Giles too; the last syllable may be no more than begun. */
export function soundReadings(words: readonly string[], older: boolean): readonly (readonly string[])[] {
  const last = words.length - 1;
  let runs: readonly (readonly string[])[] = [[]];
  for (const [index, word] of words.entries()) {
    const readings = readingsOf(word, index === last, older);
    runs = runs.flatMap((run) => readings.map((reading) => [...run, ...reading])).slice(0, MOST_READINGS);
  }
  return runs;
}

/** What must be in a name's sound for all words of a text to be in it. */
export function soundPartsOf(words: readonly string[], readings: readonly (readonly string[])[]): Wanted['soundParts'] {
  const closed = words.map((word) => readingsOf(word));
  const last = readingsOf(words.at(-1)!, true).filter((reading) => complete(reading) > 1);
  const apart = [...closed.slice(0, -1).map((list) => list.filter(({ length }) => length > 1)), last];
  if (apart.every(({ length }) => length > 0)) {
    return apart.map((list, index) => list.map((run) => ` ${run.join(' ')}${index === words.length - 1 ? '' : ' '}`));
  }
  // As little is a syllable within: all of them must then stand together.
  const together = readings.filter((reading) => complete(reading) > 1).map((run) => ` ${run.join(' ')}`);
  return together.length > 0 ? [together] : [];
}

function complete(reading: readonly string[]): number {
  return reading.filter((syllable) => SYLLABLES.has(syllable)).length;
}

/** Marks of names that a short word was meant for. "He Wi": where all other words are right, one that is no syllable may be one mistyped. */
export function slipsOf(words: readonly string[]): readonly string[] {
  const odd = words.filter((word) => !SYLLABLES.has(word) && readingsOf(word).length === 0);
  const [slip] = odd;
  if (words.length < 2 || odd.length !== 1 || slip === undefined || !/^[a-z]{2,3}$/.test(slip)) return [];
  const meant = [...SYLLABLES].filter((syllable) => isMistyped(slip, syllable, { errors: 1, gentle: true }));
  return meant.flatMap((syllable) => {
    const whole = words.map((word) => (word === slip ? syllable : word)).join('');
    return [`is.${whole}`, `fo.${whole}`, `re.${whole}`, `py.${whole}`];
  });
}
