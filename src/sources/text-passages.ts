import { createHash } from 'node:crypto';

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

/** What ends with a full stop and does not end a sentence: titles, legal forms, initials. */
const GOES_ON =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Co|Ltd|Inc|Corp|Bros|No|St|Jr|Sr|vs|approx|ca|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}|\.\p{L})\.\s*$/u;

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
    for (const { from, words } of sentences(paragraph)) {
      sentence += 1;
      const start = positions.characters(from);
      const end = start + [...words].length;
      const id = `P${number}.${sentence}`;
      passages.push({ id, paragraph: `P${number}`, start, end, sha256: hashOf(words), words });
    }
  }
  return { characters: [...text].length, sha256: hashOf(text), passages };
}

interface Piece {
  /** Where it begins, in UTF-16 units of the whole text. */
  readonly from: number;
  readonly words: string;
}

/** The parts of a text between separators that are not blank. */
function pieces(text: string, separator: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { index, 0: matched } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const words = text.slice(from, index);
    if (words.trim() !== '') found.push({ from, words });
    from = index + matched.length;
  }
  return found;
}

function sentences({ from, words }: Piece): readonly Piece[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const joined: Piece[] = [];
  for (const { segment, index } of segmenter.segment(words)) {
    const before = joined.at(-1);
    if (before && GOES_ON.test(before.words)) joined[joined.length - 1] = { ...before, words: before.words + segment };
    else joined.push({ from: from + index, words: segment });
  }
  return joined.map(trimmed).filter((piece) => piece.words !== '');
}

function trimmed({ from, words }: Piece): Piece {
  const begun = words.trimStart();
  return { from: from + words.length - begun.length, words: begun.trimEnd() };
}

/** Counts characters up to places that are asked for in their order. */
class Positions {
  readonly #text: string;
  #unit = 0;
  #character = 0;

  constructor(text: string) {
    this.#text = text;
  }

  characters(unit: number): number {
    this.#character += [...this.#text.slice(this.#unit, unit)].length;
    this.#unit = unit;
    return this.#character;
  }
}

function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex');
}
