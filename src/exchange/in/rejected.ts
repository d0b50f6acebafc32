import type { ForeignPlace, ForeignReject } from './foreign-record.ts';

/** A longer record is not shown whole. */
const SHOWN = 2000;

/** A record that cannot be taken, with the reason and, as far as it is short, the record. */
export function rejected({ row, line }: ForeignPlace, reason: string, raw: string): ForeignReject {
  return { of: 'reject', row, line, reason, raw: raw.length > SHOWN ? `${raw.slice(0, SHOWN)}…` : raw };
}
