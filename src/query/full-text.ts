import { piecesOf, soundPieces } from '../domain/name-forms.ts';
import type { NameQuery, OtherWay, Part, Wanted } from '../domain/wanted.ts';
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
    ...within(query),
    ...query.others.flatMap(otherQueries),
  ];
  return ofKinds(found, kinds);
}

/** A Lucene query that finds only names and identifiers whose whole is the text, as typed or in another form. */
export function wholeNameQuery({ marks, others }: NameQuery, kinds: readonly string[] | null): string {
  const otherMarks = others.flatMap((way) => way.marks);
  return ofKinds(
    [...marks.map((mark) => `nameMarks:${mark}^1000`), ...otherMarks.map((mark) => `nameMarks:${mark}`)],
    kinds,
  );
}

function ofKinds(found: readonly string[], kinds: readonly string[] | null): string {
  const kind = kinds === null ? '' : ` +kind:(${kinds.join(' ')})^0`;
  return `+(${[...new Set(found)].join(' ')})${kind}`;
}

function within(wanted: Wanted): readonly string[] {
  return [
    ...wanted.initials.map((mark) => `nameMarks:${mark}*`),
    ...wanted.slips.map((mark) => `nameMarks:${mark}`),
    ...all(wanted.parts.map(partQuery)),
    ...wanted.soundBeginnings.map(soundQuery),
    ...all(wanted.soundParts.map(anySoundQuery)),
  ];
}

// What is found by the text as it stands comes before what is found by it otherwise.
function otherQueries(way: OtherWay): readonly string[] {
  const wholes = way.marks.map((mark) => `nameMarks:${mark}^1000`);
  const texts = within(way);
  return [...wholes, ...(texts.length === 0 ? [] : [`(${texts.join(' ')})^0.001`])];
}

/** A Lucene query for entities that any word of a text resembles; empty where no word is long enough. */
export function resembling({ parts }: NameQuery): string {
  return parts.map(partQuery).join(' ').trim();
}

function beginnings({ key, beginnings: texts }: NameQuery): readonly string[] {
  const least = hasHan(key) ? RARE.characters : RARE.letters;
  return texts.map(joined).flatMap((text) => ([...text].length < least ? [] : [`is.${text}`, `fo.${text}`]));
}

function all(queries: readonly string[]): readonly string[] {
  const required = queries.filter((text) => text !== '').map((text) => `+${text}`);
  return required.length === 0 ? [] : [`(${required.join(' ')})`];
}

// A beginning of one letter would be looked for among all terms there are; the other words find the name.
function partQuery({ word, texts, errors }: Part): string {
  if (word === '') return anyPieces(texts);
  if (hasHan(word)) return piecesQuery(word);
  if (word.length === 1) return '';
  const others = texts.slice(1).map((text) => `(+${text.trim().replaceAll(' ', ' +')})^4`);
  const terms = [`${word}^8`, `${word}*^4`, ...others, ...(errors > 0 ? [`${word}~${errors}`] : [])];
  return `nameWords:(${terms.join(' ')})`;
}

// Of a single Chinese character no piece is kept: where a name may hold that, other words must find it.
function anyPieces(texts: readonly string[]): string {
  const each = texts.map(piecesQuery);
  return each.includes('') ? '' : `(${each.join(' ')})`;
}

function piecesQuery(text: string): string {
  const pieces = piecesOf(text.trim());
  return pieces.length === 0 ? '' : `nameWords:(+${pieces.join(' +')})`;
}

// The last syllable may be no more than begun. A few are enough to find a name by, and Lucene takes no more than 1,024.
function soundQuery(text: string): string {
  const pieces = soundPieces(text.trim()).slice(0, MOST_PIECES);
  return `(${pieces.map((piece, index) => `+nameWords:${piece}${index === pieces.length - 1 ? '*' : ''}`).join(' ')})`;
}

function anySoundQuery(texts: readonly string[]): string {
  return `(${texts.map(soundQuery).join(' ')})`;
}
