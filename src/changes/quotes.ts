import { createHash } from 'node:crypto';
import { formatPath, type Path } from '../domain/format-path.ts';
import { quoted } from '../domain/quoted.ts';
import type { QuotePlace } from '../domain/quotes.ts';
import type { ClaimInput } from '../generated/graphql.ts';
import type { PassageEntry } from '../generated/source-file.ts';
import type { Texts } from '../sources/texts.ts';
import type { ChangeProblem } from './problem.ts';

/** The server's own copies of sources. */
export type SourceTexts = Pick<Texts, 'find' | 'charactersOf'>;

/** The source whose passages are quoted. */
export interface QuotedSource {
  readonly id: string;
  /** The name of the file that its record gives to its text; null where it gives none. */
  readonly file: string | null;
  readonly passages: readonly PassageEntry[];
}

/** Text around a difference that a message shows, in characters. */
const SHOWN = 24;

/**
 * What is wrong with the words that claims give of their passages. They must have the hash of the passage and, where the server
 * holds a copy of the source, stand in it at the passage's place. `texts` is null where it holds none.
 */
export function quoteProblems(
  inputs: readonly ClaimInput[],
  source: QuotedSource,
  texts: SourceTexts | null,
  at: (index: number) => Path,
): readonly ChangeProblem[] {
  const passages = new Map(source.passages.map((one) => [one.id, one]));
  return inputs.flatMap(({ quotes, passages: support, against }, index) => {
    const cited = new Set([...(support ?? []), ...(against ?? [])].map((id) => bareId(id, source.id)));
    return (quotes ?? []).flatMap(({ passage: given, quote }, place): readonly ChangeProblem[] => {
      const id = bareId(given, source.id);
      const path = formatPath([...at(index), 'quotes', place]);
      if (!cited.has(id)) {
        const message = `quotes: ${quoted(id)} is not cited by the claim; name it in passages or against as well`;
        return [{ code: 'INVALID', message, path }];
      }
      const passage = passages.get(id);
      // The check of what is cited reports a passage that does not exist.
      if (passage === undefined) return [];
      const fault = quoteFault(quote, passage, source, texts);
      return fault === null ? [] : [{ code: 'QUOTE_MISMATCH', message: `passage ${quoted(id)}: ${fault}`, path }];
    });
  });
}

/** What is wrong with words that are said to be those of a passage; null where nothing is. */
function quoteFault(
  quote: string,
  passage: PassageEntry,
  source: QuotedSource,
  texts: SourceTexts | null,
): string | null {
  const { start = null, end = null, sha256 = null } = passage;
  if (sha256 === null) return 'it has no hash, so that its words cannot be checked';
  const text = texts?.charactersOf({ source: source.id, file: source.file }) ?? null;
  // A copy that has other words at that place shows nothing of the passage.
  const ours = text === null || start === null || end === null ? null : wordsAt(text, { start, end, sha256 });
  if (hashOf(quote) === sha256) {
    if (texts === null || text === null || start === null || end === null || ours !== null) return null;
    return placeFault({ source: source.id, file: source.file, start, end, sha256 }, texts);
  }
  if (ours !== null) return difference([...quote], ours);
  const other = source.passages.find((one) => one.sha256 === hashOf(quote));
  if (other) return `these are the words of passage ${quoted(other.id)}`;
  if (hashOf(quote.trim()) === sha256) return 'the quote has blanks around its words; send it without';
  const length = [...quote].length;
  if (start !== null && end !== null && length !== end - start)
    return `the quote has ${length} characters, and the passage has ${end - start}; send all its words, as they stand`;
  return 'the quote is as long as the passage and differs in some character; send its words as they stand, signs and blanks included';
}

function wordsAt(
  text: readonly string[],
  { start, end, sha256 }: { readonly start: number; readonly end: number; readonly sha256: string },
): readonly string[] | null {
  const words = text.slice(start, end);
  return hashOf(words.join('')) === sha256 ? words : null;
}

function placeFault(place: QuotePlace, texts: SourceTexts): string {
  const found = texts.find(place);
  if (found.kind !== 'MOVED') return 'the text that this server holds does not have these words';
  return `in the text that this server holds these words stand at ${found.start} to ${found.end}, not at ${place.start} to ${place.end}`;
}

/** Where a quote leaves the words of a passage, and how both go on there. */
function difference(quote: readonly string[], words: readonly string[]): string {
  const first = words.findIndex((character, index) => character !== quote[index]);
  if (first < 0)
    return `the quote goes on after the passage's end with ${shownFrom(quote, words.length)}; leave that out`;
  const given = first < quote.length ? `the quote has ${shownFrom(quote, first)}` : 'the quote ends';
  return `after ${first} characters ${given} where the text has ${shownFrom(words, first)}`;
}

function shownFrom(characters: readonly string[], start: number): string {
  const shown = characters.slice(start, start + SHOWN).join('');
  return JSON.stringify(start + SHOWN < characters.length ? `${shown}…` : shown);
}

function bareId(passage: string, source: string): string {
  return passage.startsWith(`${source}#`) ? passage.slice(source.length + 1) : passage;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
