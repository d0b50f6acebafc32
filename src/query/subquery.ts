import type { Compilation, Expression, Scope } from './compilation.ts';
import { each } from './each.ts';
import { projectField } from './project.ts';
import type { Binding } from './rows-ahead.ts';
import type { SelectedField } from './selection.ts';

/** Everything a pattern finds, projected: the text of a MATCH and the scope it binds. */
export interface Found {
  readonly match: string;
  readonly scope: Scope;
  readonly orderBy?: string;
}

/** The list of all that a pattern finds, as the field selects it. For lists that are small by nature. */
export function listOf(compilation: Compilation, field: SelectedField, { match, scope, orderBy }: Found): Expression {
  const one = compilation.within(binding(match), () => projectField(compilation, scope, field));
  const order = orderBy ? ` WITH * ORDER BY ${orderBy}` : '';
  return {
    text: `COLLECT { ${match}${order} RETURN ${one.text} }`,
    decode: each(one.decode),
  };
}

/** The one thing that a pattern finds, as the field selects it, or null. */
export function oneOf(compilation: Compilation, field: SelectedField, found: Found): Expression {
  const one = compilation.within(binding(found.match), () => projectField(compilation, found.scope, field));
  return { text: oneValue(`${found.match} RETURN ${one.text}`), decode: one.decode };
}

function binding(match: string): Binding {
  return { match, clauses: () => match };
}

/**
 * The one value that clauses return, or null. By `last`, as Neo4j plans a subquery within `head` apart from the statement
 * (decision 0002).
 */
export function oneValue(clauses: string): string {
  return `last(COLLECT { ${clauses} })`;
}
