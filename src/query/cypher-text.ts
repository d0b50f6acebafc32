import type { Direction } from './scope.ts';

/** A pattern from one variable over a relation to another. No types means every type. */
export function pattern(
  from: string,
  relation: string,
  types: readonly string[],
  to: string,
  direction: Direction,
): string {
  const step = types.length > 0 ? `[${relation}:${types.join('|')}]` : `[${relation}]`;
  return `(${from})${direction === 'IN' ? '<' : ''}-${step}-${direction === 'OUT' ? '>' : ''}(${to})`;
}

/** How many rows a match has; without a condition the database knows by heart. */
export function countText(match: string, where: readonly string[]): string {
  return `COUNT { ${match}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`;
}

/**
 * The one value that clauses return, or null. By `last`, as Neo4j plans a subquery within `head` apart from the statement
 * (decision 0002).
 */
export function oneValue(clauses: string): string {
  return `last(COLLECT { ${clauses} })`;
}
