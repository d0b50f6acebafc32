import type { ClaimRow } from '../../domain/register.ts';
import { openLineFile } from '../../registers/csv.ts';
import type { Reject } from '../../registers/reject.ts';

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
  readonly write: (reject: ImportReject) => void;
  /** Of how many records something was left out, so far. */
  readonly rows: number;
  /** How many rejects there are. */
  readonly count: number;
  readonly close: () => void;
}

const LONGEST_RAW = 2000;

/** Opens a file for rejects, a JSON text a line, in place of what it held. */
export function openRejects(path: string): ImportRejects {
  const file = openLineFile(path);
  const rows = new Set<number>();
  let count = 0;
  return {
    write({ row, line, reason, raw }) {
      rows.add(row);
      count += 1;
      file.write(JSON.stringify({ row, line, reason, raw: raw.slice(0, LONGEST_RAW) }));
    },
    get rows() {
      return rows.size;
    },
    get count() {
      return count;
    },
    close: () => file.close(),
  };
}

/** A row of a register that was left out as the records that it was made of. */
export function rejectsOfRow({ row, reason }: Reject): readonly ImportReject[] {
  const { claims } = JSON.parse(row) as { readonly claims: readonly ClaimRow[] };
  const records = [...new Set(claims.flatMap((claim) => claim.row ?? []))];
  return records.map((record) => ({ row: record, line: null, reason, raw: row.slice(0, LONGEST_RAW) }));
}
