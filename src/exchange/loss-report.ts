import { fill } from '../domain/labels/fill.ts';
import { EXPORT_LOSSES } from '../domain/labels/export-losses.ts';
import type { DataLicence, ExportFormat } from './export-format.ts';
import { RECORD_KINDS, type ExportRecord, type RecordKind } from './export-record.ts';
import type { ExportScope } from './export-scope.ts';
import { LOSS_RULES, type LossCode } from './loss-rules.ts';

/** One kind of thing that an export does not carry. */
export interface Loss {
  readonly code: LossCode;
  readonly count: number;
  /** The same in words. */
  readonly en: string;
  readonly zh: string;
}

/** What an export carries and what it does not. */
export interface LossReport {
  readonly format: string;
  readonly scope: ExportScope;
  readonly licence: DataLicence;
  /** The number of the last change when the export began, and when it ended; null where there was none. */
  readonly changes: { readonly before: number | null; readonly after: number | null };
  /** How many of each the scope has. */
  readonly records: Readonly<Record<RecordKind, number>>;
  readonly losses: readonly Loss[];
}

/** Counts the records of an export and what of them is lost. */
export class LossCounter {
  readonly #format: ExportFormat;
  readonly #lost = new Map<LossCode, number>();
  readonly #records = new Map<RecordKind, number>(RECORD_KINDS.map((kind) => [kind, 0]));

  constructor(format: ExportFormat) {
    this.#format = format;
  }

  /** Counts a loss that the writer sees. */
  readonly add = (code: LossCode, count = 1): void => {
    if (count > 0) this.#lost.set(code, (this.#lost.get(code) ?? 0) + count);
  };

  /** Counts a record, and what the format cannot write of it. */
  see(record: ExportRecord): void {
    this.#records.set(record.of, this.#records.get(record.of)! + 1);
    for (const code of this.#format.loses) this.add(code, LOSS_RULES[code](record));
  }

  /** What was counted. */
  report(about: Omit<LossReport, 'format' | 'records' | 'losses'>): LossReport {
    this.add('HISTORY_LEFT_OUT', about.changes.after ?? 0);
    const codes = Object.keys(EXPORT_LOSSES) as readonly LossCode[];
    return {
      format: this.#format.name,
      ...about,
      records: Object.fromEntries(this.#records) as Record<RecordKind, number>,
      losses: codes.flatMap((code) => {
        const count = this.#lost.get(code) ?? 0;
        const { en, zh } = EXPORT_LOSSES[code];
        return count === 0 ? [] : [{ code, count, en: fill(en, { count }), zh: fill(zh, { count }) }];
      }),
    };
  }
}
