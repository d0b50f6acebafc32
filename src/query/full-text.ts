import { nameKey } from '../domain/names.ts';

/** A word to look for; `whole` words begin a word of a name, runs of Chinese characters stand anywhere within it. */
export interface Word {
  readonly text: string;
  readonly whole: boolean;
}

/** The words of a text: runs of Chinese characters, and runs of other letters and digits. */
export function wordsOf(text: string): readonly Word[] {
  const runs = nameKey(text).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  return runs.map((run) => ({ text: run, whole: !/\p{Script=Han}/u.test(run) }));
}

/**
 * A Lucene query for entities whose names hold every word: as a beginning, or up to a typing error in longer words;
 * Chinese runs hold together. Words are letters and digits only, so nothing in them is syntax.
 */
export function fullTextQuery(words: readonly Word[], kinds: readonly string[] | null | undefined): string {
  const names = words.map(({ text, whole }) => `+nameKeys:${whole ? wordQuery(text) : `"${text}"`}`);
  const ofKinds = kinds?.length ? [`+kind:(${kinds.map((kind) => kind.toLowerCase()).join(' ')})`] : [];
  return [...names, ...ofKinds].join(' ');
}

function wordQuery(word: string): string {
  if (word.length < 4) return `(${word}^4 ${word}*)`;
  return `(${word}^4 ${word}*^2 ${word}~${word.length < 8 ? 1 : 2})`;
}
