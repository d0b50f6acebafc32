import { describe, expect, it } from 'vitest';
import { compiledRoot } from '../../support/compiling.ts';

const relations = (args = '') => compiledRoot(`{ relations${args} { totalCount nodes { id } } }`).text;

describe('all relations', () => {
  it('are known to the database by number', () => {
    expect(relations()).toContain('COUNT { ()-->() }');
  });

  it('go along the index on the entities at their starts', () => {
    expect(relations()).toContain("USING INDEX n1:Entity(id) WHERE n1.id > '' WITH * ORDER BY n1.id, r0.id");
  });

  it('need no such hint where something narrows them, and are counted then', () => {
    const text = relations('(where: { from: "saic" })');
    expect(text).not.toContain('USING INDEX');
    expect(text).toContain('COUNT { MATCH (n1:Entity)-[r0]->(n2) WHERE n1.id = $p0 }');
  });

  it('are counted by what is asked of their time and sources, too', () => {
    expect(relations('(asOf: "2013")')).toMatch(/COUNT \{ MATCH .*startMin/);
    expect(relations('(sources: ["src"])')).toMatch(/COUNT \{ MATCH .*r0\.source IN/);
  });
});

describe('the order of relations', () => {
  const order = (field: string, direction = 'ASC') =>
    /ORDER BY (.*?) LIMIT/.exec(relations(`(orderBy: { field: ${field}, direction: ${direction} })`))![1];

  it('ends with the id, which tells any two apart', () => {
    expect(['FROM', 'TYPE', 'START', 'ID'].map((field) => order(field))).toEqual([
      'n1.id, r0.id',
      'type(r0), r0.id',
      "coalesce(r0.start, '~'), r0.id",
      'r0.id',
    ]);
  });

  it('may go down, by every key', () => {
    expect(order('TYPE', 'DESC')).toBe('type(r0) DESC, r0.id DESC');
  });

  it('has cursors of its own', () => {
    const asked = (by: string) =>
      compiledRoot(`{ relations(orderBy: { field: ${by}, direction: ASC }) { edges { cursor } } }`);
    const { edges } = asked('FROM').answer([[['saic', 'saic.owns.mg']]]) as { edges: readonly { cursor: string }[] };
    const text = `{ relations(after: "${edges[0]!.cursor}", orderBy: { field: TYPE, direction: ASC }) { totalCount } }`;
    expect(() => compiledRoot(text)).toThrow('another list (relations by from); give one of relations by type');
  });
});
