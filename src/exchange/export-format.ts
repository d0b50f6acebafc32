import type { ExportRecord, RecordKind } from './export-record.ts';
import type { ExportScope } from './export-scope.ts';
import type { ExportFormatName } from './format-names.ts';
import type { DeclaredLoss, LossCode } from './loss-rules.ts';

/** The licence of the data, which every export names. */
export interface DataLicence {
  readonly id: string;
  readonly url: string;
  readonly attribution: string;
}

/** What a writer knows before the first record. */
export interface ExportHeader {
  readonly scope: ExportScope;
  readonly licence: DataLicence;
  /** The day of the export (ISO date). */
  readonly day: string;
}

/** A piece of an export, in order: text in UTF-8, or bytes. */
export type Chunk = string | Uint8Array;

/** Counts what a writer leaves out that only it can see. */
export type CountLoss = (code: LossCode, count?: number) => void;

/** Writes records as one file; it holds no more of them than a page. */
export interface RecordWriter {
  /** What stands before the first record. */
  begin(): Iterable<Chunk>;
  write(record: ExportRecord): Iterable<Chunk>;
  /** What stands after the last record. */
  end(): Iterable<Chunk>;
}

/** A format to export to. */
export interface ExportFormat {
  readonly name: ExportFormatName;
  /** What it is for, in a few words. */
  readonly description: string;
  /** The ending of its files, without the dot. */
  readonly extension: string;
  readonly contentType: string;
  /** The records that its writer takes; others are not read. */
  readonly wants: readonly RecordKind[];
  /** What it loses, by rules that count it in the records. */
  readonly loses: readonly DeclaredLoss[];
  /** A writer for one export; `lost` counts what only the writer sees. */
  open(header: ExportHeader, lost: CountLoss): RecordWriter;
}
