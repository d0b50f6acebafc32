/** Where a type is written: what a caller gives is asked loosely, what the database answers is described exactly. */
export type Position = 'parameter' | 'column';

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  any: 'unknown',
};

/**
 * The TypeScript type for one written in a header (`string`, `int?`, `[map]`, `[string?]?`), or null when it is none.
 * A map is any object where a caller gives it, so that a record of the domain may stand there.
 */
export function toTypeScript(notation: string, position: Position): string | null {
  if (notation.endsWith('?')) {
    const inner = toTypeScript(notation.slice(0, -1), position);
    return inner === null || notation.endsWith('??') ? null : `${inner} | null`;
  }
  if (notation.startsWith('[') && notation.endsWith(']')) {
    const inner = toTypeScript(notation.slice(1, -1), position);
    if (inner === null) return null;
    return inner.includes(' ') ? `readonly (${inner})[]` : `readonly ${inner}[]`;
  }
  if (notation === 'map') return position === 'parameter' ? 'object' : 'Readonly<Record<string, unknown>>';
  return scalars[notation] ?? null;
}

/** A value that fits a type written in a header, for trying a statement without running it. */
export function exampleOf(notation: string): unknown {
  if (notation.startsWith('[')) return [exampleOf(notation.replace(/^\[|\]\??$/g, ''))];
  const word = notation.replace('?', '');
  if (word === 'int') return 1;
  if (word === 'float') return 0.5;
  if (word === 'boolean') return true;
  return word === 'map' ? { id: 'x' } : 'x';
}
