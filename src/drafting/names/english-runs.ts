import { HEADS_OF_NAMES } from '../words/english-names.ts';

/** A word of a sentence and where it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu;
const LEGAL = /^(?:co|corp|inc|ltd|bros|pte|pty|pvt|sdn|st|mt|dr|mr|mrs|ms|prof|no)$/;
/** Words whose possessive is part of names. */
const OWNERS_IN_NAMES =
  /^(?:people|women|workers|farmers|children|traders|merchants|men|entrepreneurs|citizens|teachers|writers|lawyers|master)'s$/i;

/** The words of a sentence; of a possessive, the word without its ending, but in names such as People's Court. */
export function wordsIn(sentence: string): readonly Word[] {
  return [...sentence.matchAll(WORD)].map(({ 0: matched, index }) => {
    const text = matched.endsWith("'s") && !OWNERS_IN_NAMES.test(matched) ? matched.slice(0, -2) : matched;
    return {
      text,
      lower: text.toLowerCase(),
      start: index,
      end: index + text.length,
      capital: /^\p{Lu}/u.test(text) && !/\p{Script=Han}/u.test(text),
    };
  });
}

/** Runs of words with capitals, each with the small words inside that names have: "of", "for", "and". */
export function runsOf(sentence: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!words[at]!.capital) continue;
    let last = at;
    for (let next = following(sentence, words, last); next !== null; next = following(sentence, words, last))
      last = next;
    runs.push(words.slice(at, last + 1));
    at = last;
  }
  return runs;
}

/** Where the next word with a capital of the run stands that ends with `last`; null where the run ends. */
function following(sentence: string, words: readonly Word[], last: number): number | null {
  const [word, next] = [words[last]!, words[last + 1]];
  if (next === undefined) return null;
  const between = sentence.slice(word.end, next.start);
  if (next.capital) return goesOn(word, between, next, sentence) ? last + 1 : null;
  if (between === ' ' && /^(?:plc|gmbh)$/.test(next.lower)) return last + 1;
  if (word.lower === 'no' && /^\d{1,3}$/.test(next.text)) return capitalAt(sentence, words, last + 2);
  if (between !== ' ' && between !== "' ") return null;
  const inner = next.lower;
  if (inner === '&') return capitalAt(sentence, words, last + 2);
  if (inner === 'and') return capitalAt(sentence, words, last + 2);
  if ((inner === 'of' || inner === 'for') && HEADS_OF_NAMES.has(word.lower)) {
    const skips = words[last + 2]?.lower === 'the' ? 1 : 0;
    return capitalAt(sentence, words, last + 2 + skips);
  }
  return null;
}

function capitalAt(sentence: string, words: readonly Word[], at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word?.capital !== true) return null;
  return sentence.slice(before.end, word.start) === ' ' ? at : null;
}

function goesOn(word: Word, between: string, next: Word, sentence: string): boolean {
  if (between === ' ' || between === "' ") return true;
  if (between === '. ') return LEGAL.test(word.lower) || /^\p{Lu}$/u.test(word.text);
  if (between === ', ' || between === '., ') return /^(?:co|ltd|corp|inc)$/.test(word.lower) && LEGAL.test(next.lower);
  // China (Shanghai) Pilot Zone
  if (between === ' (') return /^\p{Lu}[\p{L} ]{1,24}\) \p{Lu}/u.test(sentence.slice(next.start));
  return between === ') ' && sentence.lastIndexOf('(', word.start) === word.start - 1;
}
