import { getDirectiveValues, type GraphQLSchema } from 'graphql';
import { asIs, type Compilation, type Expression, type Scope } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { projectField } from './project.ts';
import type { SelectedField } from './selection.ts';
import { boundsOf, stateBoundsOf, timeQuestion, type Bounds, type TimeQuestion } from './time.ts';

/** Which end of a relation the asking entity stands at. */
export type Direction = 'OUT' | 'IN' | 'ANY';

/** The traversal that a field of the schema is declared to be. */
export interface Traversal {
  readonly type: string;
  readonly direction: Direction;
  readonly former: string | null;
}

/** The traversal that the schema's directive gives a field, or null. */
export function traversalOf(schema: GraphQLSchema, field: SelectedField): Traversal | null {
  const node = field.definition.astNode;
  const given = node && getDirectiveValues(schema.getDirective('traverse')!, node);
  if (!given) return null;
  const former = (given['former'] as string | undefined) ?? null;
  return { type: given['type'] as string, direction: given['direction'] as Direction, former };
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
  const time = timeQuestion(compilation, field.args);
  const former = time ? traversal.former : null;
  const types = former ? [traversal.type, former] : [traversal.type];
  const bounds = former ? stateBoundsOf(relation, former) : boundsOf(relation);
  const where = time ? [time.question.keeps(bounds, time.certainty)] : [];
  const match = `MATCH ${pattern(scope.variable, relation, types, other, traversal.direction)}`;
  return compileConnection(compilation, field, {
    name: field.name,
    owner: `${scope.variable}.id`,
    match,
    where,
    order: [{ text: `${other}.id` }, { text: `${relation}.id` }],
    total: countText(match, where),
    edge: (member) => {
      if (member.name === 'certainty') return certaintyOf(time?.question ?? null, bounds);
      if (member.name !== 'relation') return projectField(compilation, { variable: other }, member);
      const ends = endsOf(scope.variable, other, traversal.direction);
      return projectField(compilation, { variable: relation, ...(ends && { ends }) }, member);
    },
  });
}

/** How many rows a match has; without a condition the database knows by heart. */
export function countText(match: string, where: readonly string[]): string {
  return `COUNT { ${match}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''} }`;
}

/** The certainty of an edge: null when no time was asked. */
export function certaintyOf(question: TimeQuestion | null, bounds: Bounds): Expression {
  return { text: question ? question.certainty(bounds) : 'null', decode: asIs };
}

/** The variables at a relation's start and end, where the direction tells. */
export function endsOf(self: string, other: string, direction: Direction): Scope['ends'] {
  if (direction === 'ANY') return undefined;
  return direction === 'OUT' ? { from: self, to: other } : { from: other, to: self };
}
