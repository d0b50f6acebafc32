import { expect, describe, it } from 'vitest';
import { asIs } from '../../src/query/expression.ts';
import { relationEdge, type RelationOnEdge } from '../../src/query/relation-edge.ts';
import { selectMembers } from '../../src/query/selection.ts';
import { compiling, readable } from '../support/compiling.ts';

const claimFilter = { sources: '$sources', knownBy: null };
const filter: RelationOnEdge['filter'] = {
  claimFilter,
  conditions: () => [],
  certainty: (relation, former = []) => ({ text: `certainty of ${relation} as ${former.join()}`, decode: asIs }),
};

/** A field of an edge as Cypher. */
function edgeField(text: string, edge: Partial<RelationOnEdge> = {}) {
  const { compilation, field } = compiling(`{ edges { ${text} } }`, {}, 'RelationConnection');
  const [member] = selectMembers(compilation.operation, field);
  const whole: RelationOnEdge = { relation: 'r', ends: undefined, filter, ...edge };
  return readable(relationEdge(compilation, whole)(member!), compilation.request).columns.join();
}

describe('an edge over a relation', () => {
  it('has the certainty by what the relation was selected by', () => {
    expect(edgeField('certainty')).toBe('certainty of r as ');
    expect(edgeField('certainty', { former: ['FORMERLY_WORKED_AT'] })).toBe('certainty of r as FORMERLY_WORKED_AT');
  });

  it('leads to the relation, and to the entity that is its node', () => {
    expect(edgeField('relation { id }', { node: 'n' })).toBe('r.id');
    expect(edgeField('node { id }', { node: 'n' })).toBe('n.id');
  });

  it('leads to the relation itself where no entity is its node', () => {
    expect(edgeField('node { id }')).toBe('r.id');
  });

  it('gives the relation by the claims that count', () => {
    expect(edgeField('relation { title }')).toContain('$sources');
    expect(edgeField('relation { title }', { filter: { ...filter, claimFilter: null } })).toBe('r.title');
  });

  it('knows the ends that the statement has matched', () => {
    expect(edgeField('relation { from { id } }', { ends: { from: 'a', to: 'b' } })).toContain('a.id');
    expect(edgeField('relation { from { id } }')).toContain('startNode(r)');
  });
});
