import { closeSync, openSync, writeSync } from 'node:fs';
import type { Column, Properties } from '../store/layout/properties.ts';

/** Between the items of a list: a character that no text of a register may hold. */
export const LIST_DELIMITER = '\u001f';

/** The header of a table: the columns that are told first as they stand, then those of properties. */
export function headerLine(leading: readonly string[], columns: readonly Column[]): string {
  return [...leading, ...columns.map(({ name, type }) => `${name}:${type}`)].join(',');
}

/**
 * A line of a table: the leading cells, then the properties by the columns. Null where a property is there that the
 * columns do not have, or a list that a table cannot hold (one with an empty text in it): such a row must be told in
 * another way.
 */
export function csvLine(leading: readonly string[], columns: readonly Column[], properties: Properties): string | null {
  let line = leading[0] ?? '';
  for (let index = 1; index < leading.length; index += 1) line += `,${leading[index]!}`;
  let written = 0;
  let first = leading.length === 0;
  for (const { name } of columns) {
    if (!first) line += ',';
    first = false;
    const value = properties[name];
    if (value === undefined) continue;
    written += 1;
    const cell = cellOf(value);
    if (cell === null) return null;
    line += cell;
  }
  return written === Object.keys(properties).length ? line : null;
}

function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.includes('') ? null : quoted(value.join(LIST_DELIMITER));
  // What `float` of src/graph/parameters.ts marks.
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : null;
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file that lines are written to, in large pieces. */
export interface LineFile {
  write(line: string): void;
  close(): void;
}

const PIECE = 1_048_576;

/** Opens a file for lines, in place of what it held. */
export function openLineFile(path: string): LineFile {
  const file = openSync(path, 'w');
  let pieces: string[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) writeSync(file, pieces.join(''));
    pieces = [];
    size = 0;
  };
  return {
    write(line) {
      pieces.push(line, '\n');
      size += line.length;
      if (size > PIECE) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
