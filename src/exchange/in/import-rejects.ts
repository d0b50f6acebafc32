import { openLineFile } from '../../registers/csv.ts';

/** A record, or what it says of one thing, that was left out. */
export interface ImportReject {
  /** The number of the record in the file, as evidence cites it. */
  readonly row: number;
  /** The line on which it begins; null where that is not known. */
  readonly line: number | null;
  /** What is wrong, what is allowed, and the nearest right value. */
  readonly reason: string;
  /** The record, or the part that was left out; of a long one the beginning. */
  readonly raw: string;
}

/** A file of rejects that is being written. */
export interface ImportRejects {
  write(reject: ImportReject): void;
  /** Of how many records something was left out, so far. */
  readonly rows: number;
  close(): void;
}

const LONGEST_RAW = 2000;

/** Opens a file for rejects, a JSON text a line, in place of what it held. */
export function openRejects(path: string): ImportRejects {
  const file = openLineFile(path);
  const rows = new Set<number>();
  return {
    write({ row, line, reason, raw }) {
      rows.add(row);
      file.write(JSON.stringify({ row, line, reason, raw: raw.slice(0, LONGEST_RAW) }));
    },
    get rows() {
      return rows.size;
    },
    close: () => file.close(),
  };
}
