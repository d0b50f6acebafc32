import type { Compilation } from './compilation.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './expression.ts';
import { each } from './each.ts';
import { projectField } from './project.ts';
import type { Binding } from './rows-ahead.ts';
import type { SelectedField } from './selection.ts';
import { oneValue } from './cypher-text.ts';

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
