import { hashOf, pieces, Positions, sentencesOf } from './cut-text.ts';

/** A sentence of a text and its place: offsets in Unicode characters, and the SHA-256 of its UTF-8. */
export interface TextPassage {
  /** The paragraph and the sentence in it: `P2.1`. */
  readonly id: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly words: string;
}

/** What a source file says of a text: how long it is, its hash, and its passages. */
export interface MeasuredText {
  readonly characters: number;
  readonly sha256: string;
  readonly passages: readonly TextPassage[];
}

/**
 * Takes a text apart into paragraphs (parted by blank lines, or by line ends where there is no blank line) and sentences,
 * English or Chinese, each without the white space around it.
 */
export function textPassages(text: string): MeasuredText {
  const blank = /\r?\n[^\S\r\n]*\r?\n/.test(text);
  const passages: TextPassage[] = [];
  const positions = new Positions(text);
  let number = 0;
  for (const paragraph of pieces(text, blank ? /(?:\r?\n[^\S\r\n]*){2,}/g : /\r?\n/g)) {
    number += 1;
    let sentence = 0;
    for (const { from, words } of sentencesOf(paragraph)) {
      sentence += 1;
      const start = positions.characters(from);
      const end = start + [...words].length;
      const id = `P${number}.${sentence}`;
      passages.push({ id, paragraph: `P${number}`, start, end, sha256: hashOf(words), words });
    }
  }
  return { characters: [...text].length, sha256: hashOf(text), passages };
}
