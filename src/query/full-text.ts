import { piecesOf, soundPieces } from '../domain/name-forms.ts';
import type { NameQuery, Part } from '../domain/name-query.ts';
import { hasHan, joined } from '../domain/names.ts';

/** From how many on a beginning is rare enough to be looked for as one; shorter ones are found by their words. */
const RARE = { letters: 10, characters: 4 };
const MOST_PIECES = 6;

/**
 * A Lucene query over the marks and words of names that finds all that a typed text may match, whole names before
 * beginnings and those before words, so that what is cut off at the limit is the least. Terms are letters and figures
 * only, with a dot between, so nothing in them is syntax.
 */
export function fullTextQuery(query: NameQuery, kinds: readonly string[] | null): string {
  const found = [
    ...query.marks.map((mark) => `nameMarks:${mark}^1000000`),
    ...beginnings(query).map((mark) => `nameMarks:${mark}*^10000`),
    ...query.initials.map((mark) => `nameMarks:${mark}*`),
    ...query.slips.map((mark) => `nameMarks:${mark}`),
    ...all(query.parts.map(partQuery)),
    ...query.soundBeginnings.map(soundQuery),
    ...all(query.soundParts.map(anySoundQuery)),
  ];
  const ofKinds = kinds === null ? '' : ` +kind:(${kinds.join(' ')})^0`;
  return `+(${[...new Set(found)].join(' ')})${ofKinds}`;
}

/** A Lucene query for entities that any word of a text resembles; empty where no word is long enough. */
export function resembling({ parts }: NameQuery): string {
  return parts.map(partQuery).join(' ').trim();
}

function beginnings({ key, beginnings: texts }: NameQuery): readonly string[] {
  const least = hasHan(key) ? RARE.characters : RARE.letters;
  return texts.map(joined).flatMap((text) => ([...text].length < least ? [] : [`is.${text}`]));
}

function all(queries: readonly string[]): readonly string[] {
  const required = queries.filter((text) => text !== '').map((text) => `+${text}`);
  return required.length === 0 ? [] : [`(${required.join(' ')})`];
}

// A beginning of one letter would be looked for among all terms there are; the other words find the name.
function partQuery({ word, texts, errors }: Part): string {
  if (hasHan(word)) return `nameWords:(+${piecesOf(word).join(' +')})`;
  if (word.length === 1) return '';
  const others = texts.slice(1).map((text) => `${text.trim()}^4`);
  const terms = [`${word}^8`, `${word}*^4`, ...others, ...(errors > 0 ? [`${word}~${errors}`] : [])];
  return `nameWords:(${terms.join(' ')})`;
}

// The last syllable may be no more than begun. A few are enough to find a name by, and Lucene takes no more than 1,024.
function soundQuery(text: string): string {
  const pieces = soundPieces(text.trim()).slice(0, MOST_PIECES);
  return `(${pieces.map((piece, index) => `+nameWords:${piece}${index === pieces.length - 1 ? '*' : ''}`).join(' ')})`;
}

function anySoundQuery(texts: readonly string[]): string {
  return `(${texts.map(soundQuery).join(' ')})`;
}
