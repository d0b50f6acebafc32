import { getDirectiveValues, type GraphQLSchema } from 'graphql';
import type { TraverseDirectiveArgs } from '../generated/graphql.ts';
import type { Compilation } from './compilation.ts';
import { endsOf, type Direction, type Scope } from './scope.ts';
import type { Expression } from './expression.ts';
import { compileConnection } from './connection.ts';
import { relationFilter } from './relation-filter.ts';
import { relationEdge } from './relation-edge.ts';
import type { ArgsOf } from './schema-types.ts';
import type { SelectedField } from './selection.ts';
import { countText, pattern } from './cypher-text.ts';

/** The traversal that a field of the schema is declared to be. */
export interface Traversal {
  readonly type: string;
  readonly direction: Direction;
  readonly former: string | null;
  /** Whether a thing has no more than a handful of them by nature. */
  readonly isBounded: boolean;
}

/** The arguments of a traversal: every one has the same. */
export type TraversalArgs = ArgsOf<'Person', 'heads'>;

/** The traversal that the schema's directive gives a field, or null. */
export function traversalOf(schema: GraphQLSchema, field: SelectedField): Traversal | null {
  const node = field.definition.astNode;
  const given = node && getDirectiveValues(schema.getDirective('traverse')!, node);
  if (!given) return null;
  const { type, direction, former = null, few = false } = given as TraverseDirectiveArgs;
  return { type, direction, former, isBounded: few };
}

/**
 * A traversal as a connection. Once a time is asked, a "formerly" relation counts as what it was up to then; without a
 * time only what the sources put as current does.
 */
export function compileTraversal(
  compilation: Compilation,
  scope: Scope,
  field: SelectedField<TraversalArgs>,
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
    ...(traversal.isBounded && { bounded: step }),
    where,
    order: [{ text: `${other}.id` }, { text: `${relation}.id` }],
    total: countText(match, where),
    edge: relationEdge(compilation, {
      relation,
      ends: endsOf(scope.variable, other, traversal.direction),
      filter,
      former,
      node: other,
    }),
  });
}
