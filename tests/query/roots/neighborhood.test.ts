import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const around = (args: string, fields = 'nodes { id }') =>
  compiledRoot(`{ neighborhood(ids: ["saic", "上海"]${args}) { ${fields} } }`);

describe('what lies around some entities', () => {
  it('is found layer by layer, nothing in two of them', () => {
    const { text } = around(', hops: 2');
    expect(text).toContain('WHERE NOT far IN layer0 WITH DISTINCT far');
    expect(text).toContain('NOT far IN layer0 AND NOT far IN layer1 WITH DISTINCT far');
    expect(text).not.toContain('layer3');
    expect(text).not.toContain('上海');
  });

  it('goes through no hub but those asked', () => {
    const { text, parameters } = around(', hops: 2, hubLimit: 9');
    expect(text.match(/NOT COUNT \{ \(near\)--\(\) \} > \$p2/g)).toHaveLength(1);
    expect(parameters['p2']).toBe(9);
  });

  it('takes no more than is shown, unless what is hidden counts in the totals', () => {
    expect(around('').text).toContain('ORDER BY far.id LIMIT $p1 + 1 RETURN');
    expect(around('', 'totalByType { type count }').text).toContain('ORDER BY far.id RETURN');
  });

  it('goes over the types, the direction and the time asked', () => {
    const { text } = around(', types: [OWNS, HEADS], direction: IN, asOf: "2013"');
    expect(text).toContain(
      'MATCH (near)<-[relation:HEADS|OWNS]-(far) WHERE NOT far IN layer0 AND coalesce(relation.startMin',
    );
  });

  it('may begin at what is perhaps the same as well', () => {
    expect(around(', assume: [POSSIBLY_SAME_AS]').text).toContain('[relation:POSSIBLY_SAME_AS]-(far)');
    expect(around(', assume: [POSSIBLY_SAME_AS]').text).toContain('WITH layer0 + taken AS layer0');
    expect(around('').text).not.toContain('taken');
  });

  it('does not look for relations where none are asked', () => {
    expect(around('').text).toContain('[] AS relations');
    expect(around('', 'relations { id }').text).toContain('far IN visible');
  });

  it('takes long only where it goes beyond the neighbours', () => {
    expect([around('').isHeavy, around(', hops: 2').isHeavy]).toEqual([false, true]);
  });
});

describe('the answer', () => {
  it('comes in pieces, put together in their order', () => {
    const { answer } = around('', 'nodes { id } truncated');
    const first = [[], [], 2, true];
    expect(
      answer(first, [
        ['FIRM', 'saic'],
        ['PLACE', 'shanghai'],
      ]),
    ).toEqual({
      nodes: [{ id: 'saic' }, { id: 'shanghai' }],
      truncated: true,
    });
    expect(answer([[], [], 0, false])).toEqual({ nodes: [], truncated: false });
  });

  it('counts relations by type, by entity and at hubs', () => {
    const { answer } = around(
      '',
      'totalByType { type count } ties { entity type direction count shown } hubs { entity count }',
    );
    expect(answer([[], [], [['OWNS', 3]], [['saic', 'OWNS', 'OUT', 3, 2]], [['saic', 2000]]])).toEqual({
      totalByType: [{ type: 'OWNS', count: 3 }],
      ties: [{ entity: 'saic', type: 'OWNS', direction: 'OUT', count: 3, shown: 2 }],
      hubs: [{ entity: 'saic', count: 2000 }],
    });
  });

  it('is refused for entities and sources that are not there', () => {
    const { answer } = around(', sources: ["src"]', 'truncated');
    expect(() => answer([['上海'], ['src'], false])).toThrow(new UnknownIds('ids', ['上海']));
    expect(() => answer([[], ['src'], false])).toThrow(new UnknownIds('sources', ['src'], 'source'));
  });
});

describe('what is asked of a neighbourhood', () => {
  it.each([
    [', hops: 0', /^hops: 0 is not allowed; give 1 to/],
    [', limit: 0', /^limit: 0 is not allowed; give 1 to/],
    [', hubLimit: 0', /^hubLimit: 0 is not allowed; give 1 to 100000/],
  ])('has its bounds: %s', (args, message) => {
    expect(() => around(args)).toThrow(message);
  });
});
