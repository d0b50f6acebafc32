import { didYouMean } from '../../domain/did-you-mean.ts';
import { InputError } from '../../domain/input-error.ts';
import type { ImportFormat } from './foreign-record.ts';
import { IMPORT_FORMAT_NAMES, type ImportFormatName } from './import-format-names.ts';

/**
 * The formats whose files become registers: those of the command line and of docs/exchange.md. JSON Lines, which has sources of
 * its own, is read in another way (read-jsonl.ts).
 */
export const IMPORT_FORMATS: readonly ImportFormat[] = [];

/** The name of a format to import from. Throws InputError for a word that is none. */
export function importFormatName(word: string): ImportFormatName {
  const known = IMPORT_FORMAT_NAMES.find((name) => name === word);
  if (known !== undefined) return known;
  throw new InputError(
    `"${word.slice(0, 40)}" is no format to import from; use one of ${IMPORT_FORMAT_NAMES.join(', ')}${didYouMean(word, IMPORT_FORMAT_NAMES)}`,
    'NOT_FOUND',
  );
}
