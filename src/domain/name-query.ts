import { codeMark, FEWEST_INITIALS } from './name-forms.ts';
import { hasHan, joined, nameKey, plainKey, wordsOf } from './names.ts';
import { otherLengths, otherWords } from './short-words.ts';
import { readingsOf, spelling, SYLLABLES } from './syllables.ts';
import { isMistyped, type Allowance } from './typing-error.ts';

/** A word that must be in a name: one of `texts` stands in the name with a blank at both its ends, or it is mistyped. */
export interface Part extends Allowance {
  readonly word: string;
  readonly texts: readonly string[];
}

/** A typed text made ready to be compared with the forms of names; what it cannot match by is an empty list. */
export interface NameQuery {
  readonly key: string;
  /** The key with traditional characters left as they are. */
  readonly plain: string;
  /** The marks of a name that the text is as a whole, strongest first. */
  readonly marks: readonly string[];
  /** What a name's key begins with. */
  readonly beginnings: readonly string[];
  /** What a name's sound begins with. */
  readonly soundBeginnings: readonly string[];
  /** What must be in a name, all of it. */
  readonly parts: readonly Part[];
  /** What must be in a name's sound: one text of each list. */
  readonly soundParts: readonly (readonly string[])[];
  /** What a mark of initials begins with. */
  readonly initials: readonly string[];
  /** Marks of names that a short word may have been meant for. */
  readonly slips: readonly string[];
}

const MOST_WORDS = 24;
const LONGEST_MISTYPED = 30;
const FEWEST_BEGUN_INITIALS = 4;
const MOST_READINGS = 8;
const FEWEST_BEGUN = 4;

/** Makes a text ready; null where it has no letter or figure. */
export function nameQueryOf(text: string): NameQuery | null {
  const all = [...new Set(wordsOf(text))];
  // Of so many words, only the whole or its beginning is looked for.
  const words = all.length > MOST_WORDS ? [] : all;
  const key = nameKey(text);
  if (key === '') return null;
  const han = hasHan(key);
  const readings = han || words.length === 0 ? [] : soundReadings(words);
  return {
    key,
    plain: plainKey(text),
    marks: marksOf(text, key, han),
    beginnings: [...key].length < 2 ? [] : [key, ...(han ? otherLengths(key) : [])],
    // A syllable on its own is as little as a character.
    soundBeginnings: readings.filter((reading) => reading.length > 1).map((reading) => reading.join(' ')),
    parts: partsOf(words, key),
    soundParts: han || words.length === 0 ? [] : soundPartsOf(words, readings),
    initials: !han && /^[a-z]+$/.test(key) && key.length >= FEWEST_BEGUN_INITIALS ? [`in.${key}`] : [],
    slips: slipsOf(words),
  };
}

function marksOf(text: string, key: string, han: boolean): readonly string[] {
  const whole = joined(key);
  const sound = key.split(' ').map(spelling).join('');
  const initials = han || (/^[a-z]+$/.test(key) && key.length >= FEWEST_INITIALS);
  return [
    ...(/\d/.test(key) && whole.length >= 6 ? [codeMark(text)] : []),
    `is.${whole}`,
    ...otherLengths(key).map((other) => `is.${joined(other)}`),
    ...(han ? [] : [`re.${whole}`, `py.${sound}`, ...(sound === whole ? [] : [`re.${sound}`])]),
    ...(initials ? [`in.${whole}`] : []),
  ];
}

function partsOf(words: readonly string[], key: string): readonly Part[] {
  // A single Chinese character is too little to look for within names: then all of them must stand together.
  const alone = words.some((word) => hasHan(word) && [...word].length === 1);
  const wanted = alone ? key.split(' ') : words;
  if (wanted.some((word) => hasHan(word) && [...word].length === 1)) return [];
  if (wanted.every((word) => [...word].length === 1)) return [];
  return wanted.map((word, index) => partOf(word, index === wanted.length - 1));
}

function partOf(word: string, last: boolean): Part {
  if (hasHan(word)) return { word, texts: [word], errors: 0, gentle: false };
  // Only the last word may be unfinished, or a longer one that is no name as it stands: Chen is not the half of Cheng.
  const unfinished = last || (word.length >= FEWEST_BEGUN && readingsOf(word).length === 0);
  const text = unfinished ? ` ${word}` : ` ${word} `;
  if (word.length === 1) return { word, texts: [text], errors: 0, gentle: false };
  return { word, texts: [text, ...otherWords(word).map((other) => ` ${other} `)], ...allowanceFor(word) };
}

// A word of one syllable is as likely another name: Wang is no slip for Yang. One of several may lack a letter.
function allowanceFor(word: string): Allowance {
  const readings = readingsOf(word);
  const strict = word.length < 4 || word.length > LONGEST_MISTYPED || /\P{L}/u.test(word);
  if (strict || readings.some(({ length }) => length === 1)) return { errors: 0, gentle: false };
  if (readings.length > 0) return { errors: 1, gentle: true };
  return { errors: word.length < 8 ? 1 : 2, gentle: false };
}

/** The ways to say all the words in one run; the last syllable may be no more than begun. */
function soundReadings(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.length - 1;
  let runs: readonly (readonly string[])[] = [[]];
  for (const [index, word] of words.entries()) {
    const readings = readingsOf(spelling(word), index === last);
    runs = runs.flatMap((run) => readings.map((reading) => [...run, ...reading])).slice(0, MOST_READINGS);
  }
  return runs;
}

function soundPartsOf(words: readonly string[], readings: readonly (readonly string[])[]): NameQuery['soundParts'] {
  const closed = words.map((word) => readingsOf(spelling(word)));
  const last = readingsOf(spelling(words.at(-1)!), true).filter((reading) => complete(reading) > 1);
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

// "He Wi": where all other words are right, a short one that is no syllable may be a syllable mistyped.
function slipsOf(words: readonly string[]): readonly string[] {
  const odd = words.filter((word) => !SYLLABLES.has(word) && readingsOf(word).length === 0);
  const [slip] = odd;
  if (words.length < 2 || odd.length !== 1 || slip === undefined || !/^[a-z]{2,3}$/.test(slip)) return [];
  const meant = [...SYLLABLES].filter((syllable) => isMistyped(slip, syllable, { errors: 1, gentle: true }));
  return meant.flatMap((syllable) => {
    const whole = words.map((word) => (word === slip ? syllable : word)).join('');
    return [`is.${whole}`, `re.${whole}`, `py.${whole}`];
  });
}
