import { getDirectiveValues, type GraphQLSchema } from 'graphql';
import type { Compilation, Expression, Scope } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { projectField } from './project.ts';
import { relationFilter } from './relation-filter.ts';
import type { SelectedField } from './selection.ts';

/** Which end of a relation the asking entity stands at. */
export type Direction = 'OUT' | 'IN' | 'ANY';

/** The traversal that a field of the schema is declared to be. */
export interface Traversal {
  readonly type: string;
  readonly direction: Direction;
  readonly former: string | null;
  /** Whether a thing has no more than a handful of them by nature. */
  readonly few: boolean;
}

/** The traversal that the schema's directive gives a field, or null. */
export function traversalOf(schema: GraphQLSchema, field: SelectedField): Traversal | null {
  const node = field.definition.astNode;
  const given = node && getDirectiveValues(schema.getDirective('traverse')!, node);
  if (!given) return null;
  const former = (given['former'] as string | undefined) ?? null;
  const few = given['few'] === true;
  return { type: given['type'] as string, direction: given['direction'] as Direction, former, few };
}

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

/**
 * A traversal as a connection. Once a time is asked, a "formerly" relation counts as what it was up to then; without a
 * time only what the sources put as current does.
 */
export function compileTraversal(
  compilation: Compilation,
  scope: Scope,
  field: SelectedField,
  traversal: Traversal,
): Expression {
  const relation = compilation.variable('r');
  const other = compilation.variable('n');
  const filter = relationFilter(compilation, field);
  const former = traversal.former !== null && compilation.isGiven(field, 'asOf') ? [traversal.former] : [];
  const types = [traversal.type, ...former];
  const where = filter.conditions(relation, former);
  const step = pattern(scope.variable, relation, types, other, traversal.direction);
  const match = `MATCH ${step}`;
  return compileConnection(compilation, field, {
    name: field.name,
    owner: `${scope.variable}.id`,
    match,
    ...(traversal.few && { few: step }),
    where,
    order: [{ text: `${other}.id` }, { text: `${relation}.id` }],
    total: countText(match, where),
    edge: (member) => {
      if (member.name === 'certainty') return filter.certainty(relation, former);
      if (member.name !== 'relation') return projectField(compilation, { variable: other }, member);
      const ends = endsOf(scope.variable, other, traversal.direction);
      return projectField(compilation, { variable: relation, told: filter.told, ...(ends && { ends }) }, member);
    },
  });
}

/** How many rows a match has; without a condition the database knows by heart. */
export function countText(match: string, where: readonly string[]): string {
  return `COUNT { ${match}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`;
}

/** The variables at a relation's start and end, where the direction tells. */
export function endsOf(self: string, other: string, direction: Direction): Scope['ends'] {
  if (direction === 'ANY') return undefined;
  return direction === 'OUT' ? { from: self, to: other } : { from: other, to: self };
}
