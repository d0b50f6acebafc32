import { soundsOf } from '../../domain/pinyin.ts';
import { readingsOf } from '../../domain/syllables.ts';
import { LONG_SURNAMES, SURNAMES } from '../../domain/surnames.ts';

let spelt: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is a family name in pinyin. */
function isSurname(word: string): boolean {
  spelt ??= new Set([...SURNAMES, ...LONG_SURNAMES].flatMap((name) => soundsOf(name, true).map((one) => one.join(''))));
  return spelt.has(word) || word === 'lyu' || word === 'lv';
}

/** A person's name in pinyin, family name first or last; null where words are none. */
export function pinyinName(words: readonly string[]): { readonly family: string; readonly given: string } | null {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || rest.length > 2) return null;
  if (!words.every((word) => /^\p{Lu}[\p{Ll}]+(?:[-'][\p{L}]+)*$/u.test(word))) return null;
  if (isSurname(first.toLowerCase()) && isGiven(rest)) return { family: first, given: rest.join(' ') };
  const last = rest.at(-1)!;
  if (rest.length === 1 && isSurname(last.toLowerCase()) && syllables(first) === 2)
    return { family: last, given: first };
  return null;
}

// In one word, in two, or with a hyphen.
function isGiven(words: readonly string[]): boolean {
  const counts = words.map(syllables);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.every((count) => count > 0) && total <= 2;
}

/** How many syllables a word has as pinyin, the fewest; 0 where it is none. */
function syllables(word: string): number {
  const parts = word
    .toLowerCase()
    .split(/[-']/)
    .map((part) => Math.min(...readingsOf(part).map(({ length }) => length)));
  return parts.every(Number.isFinite) ? parts.reduce((sum, count) => sum + count, 0) : 0;
}
