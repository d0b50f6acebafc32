import type { Compilation } from './compilation.ts';
import type { List } from './connection.ts';
import { projectField } from './project.ts';
import type { RelationFilter } from './relation-filter.ts';
import type { Scope } from './scope.ts';

/** A relation that the edges of a connection lead over, by its Cypher variables. */
export interface RelationOnEdge {
  readonly relation: string;
  /** Its ends, where the statement has matched them. */
  readonly ends: Scope['ends'];
  /** What it was selected by: this gives its certainty, and which of its claims count. */
  readonly filter: RelationFilter;
  /** Types that count as the selected one once a time is given. */
  readonly former?: readonly string[];
  /** The entity that is the edge's node; the relation itself unless given. */
  readonly node?: string;
}

/** The fields of an edge: the certainty of its relation, the relation, and its node. */
export function relationEdge(compilation: Compilation, edge: RelationOnEdge): List['edge'] {
  const { relation, ends, filter, former, node } = edge;
  const scope: Scope = { variable: relation, claimFilter: filter.claimFilter, ...(ends && { ends }) };
  return (member) => {
    if (member.name === 'certainty') return filter.certainty(relation, former);
    const isRelation = member.name === 'relation' || node === undefined;
    return projectField(compilation, isRelation ? scope : { variable: node }, member);
  };
}
