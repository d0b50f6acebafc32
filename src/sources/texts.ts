import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { QuotePlace, Quotes } from '../domain/quotes.ts';

/** A copy larger than this is not taken for the text of an article or a register's page. */
const LARGEST_TEXT_BYTES = 20_000_000;

/** Where the words of a passage stand in the reader's copy, if they do. */
export type Whereabouts =
  | { readonly kind: 'FOUND' }
  /** They stand elsewhere; `reflowed` where blanks or line breaks within them differ, so that their hash does too. */
  | { readonly kind: 'MOVED'; readonly start: number; readonly end: number; readonly reflowed: boolean }
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
  /** The characters of a source's copy; null where there is none. */
  readonly charactersOf: (place: Pick<QuotePlace, 'source' | 'file'>) => readonly string[] | null;
}

/**
 * Opens a folder of texts. Nothing is read before it is asked for; a file is read again when it has changed. Offsets
 * count Unicode characters, hashes are of the passage's UTF-8.
 */
export function openTexts(folder: string): Texts {
  const copies = new Map<string, Copy>();
  const textOf = (place: Pick<QuotePlace, 'source' | 'file'>) =>
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
    charactersOf: textOf,
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
  const length = end - start;
  if (hashOf(text.slice(start, end).join('')) === sha256) return { kind: 'FOUND' };
  const at = search(text, length, sha256);
  if (at !== null) return { kind: 'MOVED', start: at, end: at + length, reflowed: false };
  for (const keepsBlanks of [true, false]) {
    const { characters, places } = reflow(text, keepsBlanks);
    const found = search(characters, length, sha256);
    if (found === null) continue;
    return { kind: 'MOVED', start: places[found]!, end: places[found + length - 1]! + 1, reflowed: true };
  }
  return { kind: 'MISSING' };
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65]/u;
const BLANK = /\s/u;

/** Where an interval with this hash begins; null where none does. A passage begins and ends where words do, a Chinese one anywhere. */
function search(text: readonly string[], length: number, sha256: string): number | null {
  const isWithinWord = (at: number) =>
    [text[at - 1] ?? '', text[at] ?? ''].every((character) => LETTER.test(character) && !HAN.test(character));
  for (let at = 0; at + length <= text.length; at++) {
    if (!isWithinWord(at) && !isWithinWord(at + length) && hashOf(text.slice(at, at + length).join('')) === sha256)
      return at;
  }
  return null;
}

/** The text in one line, and where each character of it stands: runs of blanks are one, or none beside Chinese characters. */
function reflow(text: readonly string[], keepsBlanks: boolean) {
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isBlank = BLANK.test(text[at]!);
    if (isBlank) {
      let next = at + 1;
      while (next < text.length && BLANK.test(text[next]!)) next++;
      const besideHan = HAN.test(text[at - 1] ?? '') || HAN.test(text[next] ?? '');
      if (keepsBlanks || !besideHan) {
        characters.push(' ');
        places.push(at);
      }
      at = next - 1;
    } else {
      characters.push(text[at]!);
      places.push(at);
    }
  }
  return { characters, places };
}

function hashOf(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex');
}
