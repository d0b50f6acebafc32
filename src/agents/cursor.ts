import { createHash } from 'node:crypto';
import { ToolFault, type Values } from './tool.ts';

/** Where the next page of an answer begins. */
export interface Position {
  /** The cursor of the API whose page holds it; null for the first page. */
  readonly after: string | null;
  /** How many items of that page were given already. */
  readonly offset: number;
}

/** The cursor that continues a call at a position. */
export function encodeCursor(tool: string, args: Values, { after, offset }: Position): string {
  return Buffer.from(JSON.stringify([keyOf(tool, args), offset, after])).toString('base64url');
}

/** The position of a cursor. Throws ToolFault for one that another call gave. */
export function decodeCursor(tool: string, args: Values, cursor: string): Position {
  const [key, offset, after] = parsed(cursor);
  const isWhole = Number.isSafeInteger(offset) && (offset as number) >= 0;
  if (key !== keyOf(tool, args) || !isWhole || !(after === null || typeof after === 'string'))
    throw new ToolFault(
      'cursor: it is not one that this call gave. Repeat the call with the same arguments and its cursor, or leave it out to begin again.',
    );
  return { after, offset: offset as number };
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Stands for a call, whatever the order of its arguments. */
function keyOf(tool: string, args: Values): string {
  const entries = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([tool, entries]))
    .digest('hex')
    .slice(0, 12);
}
