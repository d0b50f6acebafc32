import { InputError } from '../domain/input-error.ts';

/** A place in a list: the list it belongs to, the thing whose list it is, and the sort keys of the edge. */
export interface CursorPosition {
  readonly list: string;
  readonly owner: string | null;
  readonly keys: readonly (string | number)[];
}

/** The opaque text that stands for a place. */
export function encodeCursor({ list, owner, keys }: CursorPosition): string {
  return Buffer.from(JSON.stringify([list, owner, ...keys]), 'utf8').toString('base64url');
}

/** The place that a cursor of a list stands for; an error for a text that is none, or a cursor of another list. */
export function decodeCursor(name: string, cursor: string, list: string, keyCount: number): CursorPosition {
  const parts = parse(cursor);
  if (!parts || typeof parts[0] !== 'string' || !parts.slice(2).every(isKey))
    throw new InputError(
      `${name}: this is no cursor; give the cursor of an edge or of pageInfo as it was served.`,
      'BAD_CURSOR',
    );
  const [from, owner, ...keys] = parts;
  if (from !== list || keys.length !== keyCount) throw otherList(name, from, list);
  return { list, owner: typeof owner === 'string' ? owner : null, keys: keys as (string | number)[] };
}

/** Refuses a cursor of the same list of another thing. */
export function checkOwner(name: string, place: CursorPosition, owner: unknown): void {
  if (place.owner !== owner)
    throw otherList(name, `${place.list} of ${place.owner}`, `${place.list} of ${String(owner)}`);
}

/**
 * Whether a key of a cursor holds a character from U+D800 on. Neo4j sorts and keeps its indexes by code points, but
 * compares a stored text with one that is given to it by units of UTF-16, which begin beyond the basic plane with D800.
 * Only with such a key can a comparison outside an index disagree with the order of the list.
 */
export function isComparedOtherwise(cursor: string): boolean {
  return parse(cursor)?.some((key) => typeof key === 'string' && /[\uD800-\uFFFF]/.test(key)) ?? false;
}

function otherList(name: string, from: string, list: string): InputError {
  return new InputError(`${name}: this cursor belongs to another list (${from}); give one of ${list}.`, 'BAD_CURSOR');
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key));
}

function parse(cursor: string): unknown[] | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length > 2 ? parts : null;
  } catch {
    return null;
  }
}
