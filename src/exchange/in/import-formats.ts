import { didYouMean } from '../../domain/did-you-mean.ts';
import { InputError } from '../../domain/input-error.ts';
import { bods } from './bods.ts';
import { csv } from './csv/csv.ts';
import type { ImportFormat } from './foreign-record.ts';
import { ftm } from './ftm.ts';
import { gleif } from './gleif.ts';
import { graphml } from './graphml.ts';
import { IMPORT_FORMAT_NAMES } from './import-format-names.ts';
import { popolo } from './popolo.ts';

/**
 * The formats whose files become registers: those of the command line and of docs/exchange.md. JSON Lines, which has sources of
 * its own, is read in another way (read-jsonl.ts).
 */
export const IMPORT_FORMATS: readonly ImportFormat[] = [csv, ftm, bods, gleif, popolo, graphml];

/** The format of a name. Throws InputError for a name that is none. */
export function importFormat(name: string): ImportFormat {
  const known = IMPORT_FORMATS.find((format) => format.name === name);
  if (known !== undefined) return known;
  throw new InputError(
    `"${name.slice(0, 40)}" is no format to import from; use one of ${IMPORT_FORMAT_NAMES.join(', ')}${didYouMean(name, IMPORT_FORMAT_NAMES)}`,
    'NOT_FOUND',
  );
}
