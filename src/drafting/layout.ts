import { BYLINE, CAPTION, LINES_ABOVE, PAGER, STAMP } from './words/layout-words.ts';
import { hashOf, pieces, Positions, sentencesOf, trimmed, type Piece } from './cut-text.ts';
import type { TextPassage } from './text-passages.ts';

/** A passage of a text that was laid out: its paragraph says what it is (`HL`, `BY`, `P3`), and `line` where it begins. */
export interface Passage extends TextPassage {
  readonly line: number;
}

/** What a paragraph may be besides one of the body. */
type Label = 'NAV' | 'HL' | 'UPD' | 'BY' | 'DECK' | 'ALT' | 'CAP' | 'PAG';

interface Block extends Piece {
  readonly label: Label | null;
}

const LONGEST_HEADLINE = 140;
const LONGEST_DECK = 200;
/** What ends a sentence, so that a line with it at its end is no headline. */
const STOP = /[.。！!?？”"]$/u;

/**
 * Takes a text apart into headline, stamp, byline, standfirst, captions, paragraphs and what stands around them, and these
 * into sentences. Every character that is no white space is in one passage. `title` is the headline where the user knows it.
 */
export function layOut(text: string, title: string | null): readonly Passage[] {
  const positions = new Positions(text);
  const counted = new Map<string, number>();
  let line = 1;
  let lineTo = 0;
  const found: Passage[] = [];
  const paragraphOf = paragraphNames();
  for (const block of labelled(blocksOf(text), title)) {
    const paragraph = paragraphOf(block.label);
    const sentences = block.label === null || block.label === 'CAP' ? sentencesOf(block) : linesOf(block);
    for (const { from, words } of sentences) {
      const number = (counted.get(paragraph) ?? 0) + 1;
      counted.set(paragraph, number);
      line += text.slice(lineTo, from).split('\n').length - 1;
      lineTo = from;
      const start = positions.characters(from);
      const end = start + [...words].length;
      found.push({ id: `${paragraph}.${number}`, paragraph, line, start, end, sha256: hashOf(words), words });
    }
  }
  return found.map((passage) => ({ ...passage, id: shortId(passage, counted) }));
}

/**
 * Names the paragraphs of a text in their order: those of the body by P and their number; others by their label, with a number from the second
 * place on at which the label stands, as the passages of one paragraph stand together in a source file.
 */
function paragraphNames(): (label: Label | null) => string {
  let body = 0;
  let last: Label | null = null;
  const places = new Map<Label, number>();
  return (label) => {
    const isNewPlace = label !== last;
    last = label;
    if (label === null) return `P${(body += 1)}`;
    const place = (places.get(label) ?? 0) + (isNewPlace ? 1 : 0);
    places.set(label, place);
    return place === 1 ? label : `${label}${place}`;
  };
}

// A headline is HL, and of several lines above it NAV.1 and NAV.2.
function shortId({ id, paragraph }: Passage, counted: ReadonlyMap<string, number>): string {
  return /^P\d/.test(paragraph) || counted.get(paragraph)! > 1 ? id : paragraph;
}

function linesOf(block: Piece): readonly Piece[] {
  return pieces(block.words, /\r?\n/g).map(({ from, words }) => trimmed({ from: block.from + from, words }));
}

/** The paragraphs of a text; a stamp and a byline are paragraphs of their own though no blank line parts them. */
function blocksOf(text: string): readonly Piece[] {
  const blank = /\r?\n[^\S\r\n]*\r?\n/.test(text);
  return pieces(text, blank ? /(?:\r?\n[^\S\r\n]*){2,}/g : /\r?\n/g).flatMap(withoutHead);
}

function withoutHead(block: Piece): readonly Piece[] {
  const lines = pieces(block.words, /\r?\n/g).map(({ from, words }) => ({ from: block.from + from, words }));
  const isHead = ({ words }: Piece) => STAMP.test(words.trim()) || BYLINE.test(words.trim());
  const body = lines.findIndex((line) => !isHead(line));
  if (lines.length === 1 || body === 0) return [block];
  if (body < 0) return lines;
  const from = lines[body]!.from;
  return [...lines.slice(0, body), { from, words: block.words.slice(from - block.from) }];
}

function labelled(blocks: readonly Piece[], title: string | null): readonly Block[] {
  const headline = headlineOf(blocks, title);
  const words = headline === null ? null : blocks[headline]!.words.trim();
  let begun = false;
  return blocks.map((block, index) => {
    const label = labelOf(block.words.trim(), { index, headline, words, begun });
    if (label === null) begun = true;
    return { ...block, label };
  });
}

interface Surroundings {
  readonly index: number;
  readonly headline: number | null;
  readonly words: string | null;
  /** Whether the body has begun. */
  readonly begun: boolean;
}

function labelOf(text: string, { index, headline, words, begun }: Surroundings): Label | null {
  if (index === headline) return 'HL';
  if (headline !== null && index < headline) return STAMP.test(text) ? 'UPD' : BYLINE.test(text) ? 'BY' : 'NAV';
  if (text === words) return 'ALT';
  if (PAGER.test(text)) return 'PAG';
  if (CAPTION.test(text)) return 'CAP';
  if (begun) return null;
  if (STAMP.test(text)) return 'UPD';
  if (BYLINE.test(text)) return 'BY';
  return headline !== null && text.length <= LONGEST_DECK && !STOP.test(text) ? 'DECK' : null;
}

/** The headline: what the title says, else the last short line above stamp and byline, else the first line if it is short. */
function headlineOf(blocks: readonly Piece[], title: string | null): number | null {
  const texts = blocks.map(({ words }) => words.trim());
  const given = title === null ? -1 : texts.indexOf(title.trim());
  if (given >= 0) return given;
  const isShort = (text: string | undefined) =>
    text !== undefined &&
    text.length <= LONGEST_HEADLINE &&
    !text.includes('\n') &&
    !STOP.test(text) &&
    !STAMP.test(text) &&
    !BYLINE.test(text);
  const head = texts.slice(0, LINES_ABOVE).findIndex((text) => STAMP.test(text) || BYLINE.test(text));
  if (head > 0 && isShort(texts[head - 1])) return lastBefore(texts, head, isShort);
  return texts.length > 1 && isShort(texts[0]) ? 0 : null;
}

// Of headline and deck above a byline, the first is the headline; lines of the site's frame are further up.
function lastBefore(texts: readonly string[], head: number, isShort: (text: string) => boolean): number {
  const repeated = texts.slice(0, head).findIndex((text) => texts.indexOf(text, head) > 0);
  if (repeated >= 0) return repeated;
  const above = texts[head - 2];
  return head >= 2 && isShort(above!) && head === 2 ? 0 : head - 1;
}
