import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { QuotePlace, Quotes } from '../domain/quotes.ts';

/** A copy larger than this is not taken for the text of an article or a register's page. */
const LARGEST_TEXT_BYTES = 20_000_000;

/** Where the words of a passage stand in the reader's copy, if they do. */
export type Whereabouts =
  | { readonly kind: 'FOUND' }
  | { readonly kind: 'MOVED'; readonly start: number; readonly end: number }
  /** The copy is there and nowhere in it are these words. */
  | { readonly kind: 'MISSING' }
  /** There is no copy of the source. */
  | { readonly kind: 'NO_COPY' };

/** A folder of the reader's own copies of sources, each named as its source's record names it, or by the source's id. */
export interface Texts {
  /** The words at a place, if their hash agrees. */
  readonly quote: Quotes;
  /** Where the words of a passage with offsets and a hash stand now. */
  readonly find: (place: QuotePlace) => Whereabouts;
}

/**
 * Opens a folder of texts. Nothing is read before it is asked for; a file is read again when it has changed. Offsets
 * count Unicode characters, hashes are of the passage's UTF-8.
 */
export function openTexts(folder: string): Texts {
  const copies = new Map<string, Copy>();
  const textOf = (place: QuotePlace) =>
    [place.file, `${place.source}.txt`]
      .filter((name) => name !== null)
      // The name comes from a source file: it must not lead out of the folder.
      .map((name) => read(copies, join(folder, basename(name))))
      .find((copy) => copy !== null) ?? null;
  return {
    quote: (place) => {
      const { start, end, sha256 } = place;
      if (start === null || end === null || sha256 === null) return null;
      const words = textOf(place)?.slice(start, end).join('') ?? '';
      return hashOf(words) === sha256 ? words : null;
    },
    find: (place) => {
      const text = textOf(place);
      return text === null ? { kind: 'NO_COPY' } : whereabouts(text, place);
    },
  };
}

interface Copy {
  readonly changed: number;
  readonly characters: readonly string[];
}

function read(copies: Map<string, Copy>, path: string): readonly string[] | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > LARGEST_TEXT_BYTES) return null;
  const known = copies.get(path);
  if (known?.changed === found.mtimeMs) return known.characters;
  const characters = [...readFileSync(path, 'utf8')];
  copies.set(path, { changed: found.mtimeMs, characters });
  return characters;
}

function whereabouts(text: readonly string[], { start, end, sha256 }: QuotePlace): Whereabouts {
  if (start === null || end === null || sha256 === null) return { kind: 'MISSING' };
  const isAt = (at: number) => hashOf(text.slice(at, at + end - start).join('')) === sha256;
  if (isAt(start)) return { kind: 'FOUND' };
  // A passage begins where a word does.
  for (let at = 0; at + end - start <= text.length; at++) {
    if ((at === 0 || /\s/u.test(text[at - 1]!)) && isAt(at)) return { kind: 'MOVED', start: at, end: at + end - start };
  }
  return { kind: 'MISSING' };
}

function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex');
}
