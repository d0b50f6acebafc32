import { fill } from '../../domain/labels/fill.ts';
import { IMPORT_LOSSES } from '../../domain/labels/import-losses.ts';
import type { CountImportLoss, ImportLossCode } from './foreign-record.ts';

/** One thing that an import does not take over, or leaves open. */
export interface ImportLoss {
  readonly code: ImportLossCode;
  /** The word, property or type that it is of. */
  readonly about: string;
  readonly count: number;
  /** The same in words. */
  readonly en: string;
  readonly zh: string;
}

/** So many words are counted by themselves for each code. */
const MOST_ABOUT = 500;
/** What all further ones are counted as. */
const OTHERS = '…';
const LONGEST_ABOUT = 200;

/** Counts what a file says and the graph does not take over. */
export class ImportLossCounter {
  readonly #counts = new Map<ImportLossCode, Map<string, number>>();

  /** Counts a loss; a word that is one of very many is counted with them. */
  readonly add: CountImportLoss = (code, about, count = 1) => {
    const ofCode = this.#counts.get(code) ?? new Map<string, number>();
    this.#counts.set(code, ofCode);
    const word = about.slice(0, LONGEST_ABOUT);
    const counted = ofCode.has(word) || ofCode.size < MOST_ABOUT ? word : OTHERS;
    ofCode.set(counted, (ofCode.get(counted) ?? 0) + count);
  };

  /** What was counted, of each code the most frequent first. */
  losses(): readonly ImportLoss[] {
    const codes = Object.keys(IMPORT_LOSSES) as readonly ImportLossCode[];
    return codes.flatMap((code) => {
      const { en, zh } = IMPORT_LOSSES[code];
      const counts = [...(this.#counts.get(code) ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return counts.map(([about, count]) => ({
        code,
        about,
        count,
        en: fill(en, { count, about }),
        zh: fill(zh, { count, about }),
      }));
    });
  }
}
