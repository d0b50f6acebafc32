import type { EntityRow, RelationRow } from '../domain/register.ts';
import { relationOf } from '../domain/relation-of.ts';
import { hashedId, type IdTable } from './id-table.ts';
import { kindOfRow } from './row-faults.ts';

/** What a row is of, as an id: an entity's own, or the relation's. */
export function idOfRow(row: EntityRow | Pick<RelationRow, 'from' | 'type' | 'to' | 'slot'>): string {
  if ('id' in row) return row.id;
  const { from, type, to, slot = null } = row;
  return relationOf({ subject: from, predicate: type, object: to, slot })!.id;
}

/** What is wrong with a row of what an earlier one is of; null where none is, and the row is noted as the first. */
export function twiceFault(table: IdTable, row: EntityRow | RelationRow, number: number): string | null {
  const id = idOfRow(row);
  const earlier = table.add(hashedId(id), number, 'id' in row ? kindOfRow(row) : null);
  return earlier === null ? null : twiceMessage(earlier);
}

/** The words for a row of what an earlier one is of. */
export function twiceMessage(earlier: number): string {
  return `row ${earlier} of the register is of the same; all that it says of one matter goes into one row`;
}
