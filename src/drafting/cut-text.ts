import { createHash } from 'node:crypto';

/** A part of a text. */
export interface Piece {
  /** Where it begins, in UTF-16 units of the whole text. */
  readonly from: number;
  readonly words: string;
}

/** What ends with a full stop and does not end a sentence: titles, legal forms, initials. */
const GOES_ON =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Co|Ltd|Inc|Corp|Bros|No|St|Jr|Sr|vs|approx|ca|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}|\.\p{L})\.\s*$/u;

/** A legal form at the end of a sentence: what follows begins a new one. */
const FORM = /\b(?:Co|Ltd|Inc|Corp|Bros)\.\s+$/u;
const OPENER =
  /^(?:The|A|An|It|Its|He|His|She|Her|They|Their|We|In|On|At|By|From|Since|After|Before|Founded|Established|Set|Home|One|This|That|These|But|And|According|Today|Now|Both)\b/u;

/** A sign that opens a quotation, which the standard leaves with the sentence before where no blank parts them. */
const OPENING = /[\u201c\u300c\u300e\u300a\uff08]\s*$/u;

/** What follows a quotation and says whose it is belongs to its sentence. */
const QUOTE_END = /[\u3002\uff01\uff1f!?]["\u201d\u300d]\s*$/u;
const SPEAKER = /^[^\uff0c\u3002\u201c,.]{2,14}(?:\u8bf4|\u8868\u793a|\u79f0|\u4ecb\u7ecd|\u5766\u8a00)/u;

/** The parts of a text between separators that are not blank. */
export function pieces(text: string, separator: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { index, 0: matched } of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    const words = text.slice(from, index);
    if (words.trim() !== '') found.push({ from, words });
    from = index + matched.length;
  }
  return found;
}

/** The sentences of a paragraph, English or Chinese, each without the white space around it. */
export function sentencesOf({ from, words }: Piece): readonly Piece[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const joined: Piece[] = [];
  for (const { segment, index } of segmenter.segment(words)) {
    const before = joined.at(-1);
    const opening = before === undefined ? '' : (OPENING.exec(before.words)?.[0] ?? '');
    if (before && opening !== '') {
      joined[joined.length - 1] = { ...before, words: before.words.slice(0, -opening.length) };
      joined.push({ from: from + index - opening.length, words: opening + segment });
    } else if (before && goesOn(before.words, segment))
      joined[joined.length - 1] = { ...before, words: before.words + segment };
    else joined.push({ from: from + index, words: segment });
  }
  return joined.map(trimmed).filter((piece) => piece.words !== '');
}

function goesOn(before: string, next: string): boolean {
  if (FORM.test(before) && OPENER.test(next)) return false;
  return GOES_ON.test(before) || (QUOTE_END.test(before) && SPEAKER.test(next));
}

/** A part without the white space around it. */
export function trimmed({ from, words }: Piece): Piece {
  const begun = words.trimStart();
  return { from: from + words.length - begun.length, words: begun.trimEnd() };
}

/** Counts characters, Unicode ones, up to places that are asked for in their order. */
export class Positions {
  readonly #text: string;
  #unit = 0;
  #character = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many characters stand before a UTF-16 unit. */
  characters(unit: number): number {
    this.#character += [...this.#text.slice(this.#unit, unit)].length;
    this.#unit = unit;
    return this.#character;
  }
}

/** The SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex');
}
