import type { CountImportLoss } from '../foreign-record.ts';
import type { RelationMapping } from './mapping.ts';
import type { TableRow } from './table-row.ts';
import { wordKey } from './word-key.ts';

/** The type that a relation has in a row; null where its column says nothing, or has a word that the mapping lacks, which is counted. */
export function typeInRow(row: TableRow, type: RelationMapping['type'], lost: CountImportLoss): string | null {
  if (typeof type === 'string') return type;
  const word = row.text(type.column);
  if (word === null) return type.otherwise ?? null;
  const found = Object.entries(type.words).find(([one]) => wordKey(one) === wordKey(word))?.[1] ?? type.otherwise;
  if (found === undefined) lost('UNKNOWN_WORD', `${type.column}: ${word.slice(0, 60)}`);
  return found ?? null;
}
