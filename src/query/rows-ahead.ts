import { LIMITS } from '../domain/limits.ts';

/** The most rows that the lists within lists of one answer may have: more would keep the server from everybody else for seconds. */
export const MOST_ROWS = LIMITS.rows.value;

/** Clauses that bind variables for what stands within a list or a look-up, once for each row of what it stands in. */
export interface Binding {
  /** The clauses in which the variables are named. */
  readonly match: string;
  /** The same with the list's conditions, order and limit. */
  readonly clauses: () => string;
}

/**
 * A statement that counts the rows of the innermost of some lists within each other, beginning with what the root binds;
 * null where it would need variables that are bound elsewhere. It looks at one row after the other and stops beyond the
 * most that are allowed, so it costs no more than an answer may.
 */
export function rowsAhead(root: string, bindings: readonly Binding[]): string | null {
  const bound = new Set(variablesIn(root));
  const steps: string[] = [];
  for (const { match, clauses } of bindings) {
    const binds = [...new Set(variablesIn(match))].filter((name) => !bound.has(name));
    if (binds.length === 0) return null;
    const uses = bound.size > 0 ? '*' : '';
    steps.push(`CALL (${uses}) { ${clauses()} RETURN ${binds.join(', ')} } WITH * LIMIT ${MOST_ROWS + 1}`);
    for (const name of binds) bound.add(name);
  }
  return [root, ...steps, 'RETURN count(*) AS rows'].filter(Boolean).join(' ');
}

/** One statement that adds up what several count. */
export function sumOfRows(counts: readonly string[]): string {
  return `CALL () { ${counts.join(' UNION ALL ')} } RETURN sum(rows) AS rows`;
}

/** The variables that a compilation has made, in a piece of its text: `n0`, `path3`, and no parameter or property. */
function variablesIn(text: string): readonly string[] {
  return text.match(/(?<![$\w.'])[a-z]+\d+\b/g) ?? [];
}
