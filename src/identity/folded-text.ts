import { toSimplified } from '../domain/simplified.ts';

/** A text as it is compared, and where each of its characters stands in the text as it was written. */
export interface FoldedText {
  readonly written: string;
  readonly text: string;
  /** For each index of `text`, and for its end, the index in `written`. */
  readonly at: readonly number[];
}

/**
 * Folds a text character by character: width and compatibility variants unified, simplified, without accents, lower case.
 * Nothing is left out but marks, so that each stretch of the folded text is a stretch of what was written.
 */
export function foldedText(written: string): FoldedText {
  const at: number[] = [];
  let text = '';
  let from = 0;
  for (const character of written) {
    const folded = foldedCharacter(character);
    at.push(...Array.from({ length: folded.length }, () => from));
    text += folded;
    from += character.length;
  }
  at.push(written.length);
  return { written, text, at };
}

const known = new Map<string, string>();

function foldedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = toSimplified(character.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
  known.set(character, folded);
  return folded;
}
