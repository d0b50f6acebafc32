import { describe, expect, it } from 'vitest';
import { traversalOf } from '../../src/query/traversal.ts';
import { compiledField, compiling, schema } from '../support/compiling.ts';

const traversal = (type: string, text: string) => traversalOf(schema, compiling(`{ ${text} }`, {}, type).field);

describe('the traversal that the schema declares', () => {
  it('has a type and a direction', () => {
    expect(traversal('Person', 'heads { totalCount }')).toMatchObject({ type: 'HEADS', direction: 'OUT' });
    expect(traversal('Firm', 'headedBy { totalCount }')).toMatchObject({ type: 'HEADS', direction: 'IN' });
  });

  it('is none where the field has no such directive', () => {
    expect(traversal('Firm', 'claims { totalCount }')).toBeNull();
    expect(traversal('Firm', '__typename')).toBeNull();
  });
});

describe('a traversal', () => {
  const heads = (args: string, selection = 'totalCount') => compiledField('Person', `heads${args} { ${selection} }`);

  it('follows relations of its type from the asking entity, in its direction', () => {
    expect(heads('').text).toContain('(x)-[r0:HEADS]->(n1)');
    expect(compiledField('Firm', 'headedBy { totalCount }').text).toContain('(x)<-[r0:HEADS]-(n1)');
  });

  it('is counted by the conditions that it is read by', () => {
    const { columns } = heads('(asOf: "2013")', 'totalCount nodes { id }');
    expect(columns).toHaveLength(2);
    for (const column of columns) expect(column).toContain('coalesce(r0.startMin, 0) <= $p1');
  });

  it('goes by the ids of entities, then of relations', () => {
    const { text } = compiledField('Association', 'members { nodes { id } }');
    expect(text).toContain('ORDER BY n1.id, r0.id LIMIT $p0');
  });

  it('is read as a pattern, without order and limit, where a thing has but a few by nature', () => {
    expect(heads('', 'nodes { id }').text).toMatch(/^\[\[\(x\)-\[r0:HEADS\]->\(n1\) \| /);
  });

  it('takes a "formerly" relation for the state behind it once a time is asked, and only then', () => {
    const worksAt = (args: string) => compiledField('Person', `worksAt${args} { totalCount }`).text;
    expect(worksAt('')).toContain('[r0:WORKS_AT]');
    expect(worksAt('(asOf: "2010")')).toContain('[r0:WORKS_AT|FORMERLY_WORKED_AT]');
    expect(worksAt('(asOf: "2010")')).toContain('r0.heldStartMin');
  });

  it('leads to the relation with its ends matched', () => {
    const { text } = heads('', 'edges { relation { from { id } to { id } } }');
    expect(text).not.toContain('startNode');
  });

  it('keeps its arguments out of the text', () => {
    const { text, parameters } = heads('(sources: ["src-上海"], first: 3)', 'nodes { id }');
    expect(text).not.toContain('上海');
    expect(Object.values(parameters)).toContainEqual(['src-上海']);
  });
});
