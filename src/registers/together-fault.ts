import type { EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { postsOfRow, stakesOfRow, type AmongRows } from './among-rows.ts';
import type { IdTable } from './id-table.ts';
import { twiceFault } from './twice-fault.ts';

/** The rows of a register so far. */
export interface RowsSoFar {
  /** What they are of. */
  readonly described: IdTable;
  /** What they say together. */
  readonly among: AmongRows;
}

/** What is wrong with a row beside those before it; null where nothing is, and the row is noted with them. */
export function togetherFault(
  { described, among }: RowsSoFar,
  row: EntityRow | RelationRow,
  number: number,
  sources: readonly RegisterSource[],
): string | null {
  const twice = twiceFault(described, row, number);
  if (twice !== null) return twice;
  if (!('id' in row)) {
    among.remarkPosts(postsOfRow(row));
    return among.shareFault(row.to, stakesOfRow(row, sources));
  }
  const fault = among.entityFault(row, number);
  if (fault !== null) described.remove(row.id);
  return fault;
}
