import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const shared = (args: string, fields = 'count node { id }') => compiledRoot(`{ sharedTies(${args}) { ${fields} } }`);

describe('what entities have in common', () => {
  it('is related to two of them at least, most first, and none of them itself', () => {
    const { text, parameters } = shared('ids: ["a", "b", "c"]');
    expect(text).toContain('NOT other.id IN $p0');
    expect(text).toContain('count(DISTINCT asked) AS count');
    expect(text).toContain('WHERE count > 1 WITH * ORDER BY count DESC, other.id LIMIT $p1');
    expect(parameters).toEqual({ p0: ['a', 'b', 'c'], p1: 25 });
  });

  it('is asked of two entities at least, each counted once', () => {
    expect(() => shared('ids: ["a"]')).toThrow('ids: give at least 2.');
    expect(() => shared('ids: ["a", "a"]')).toThrow('ids: give at least 2.');
    expect(shared('ids: ["a", "b", "a"]').parameters['p0']).toEqual(['a', 'b']);
  });

  it('goes over the types and the time asked', () => {
    const { text } = shared('ids: ["a", "b"], types: [OWNS, HEADS], asOf: "2013"');
    expect(text).toContain('[relation:HEADS|OWNS]');
    expect(text).toContain('relation.startMin');
  });

  it('has the relations by the claims that count', () => {
    const { text } = shared('ids: ["a", "b"], sources: ["src"]', 'relations { title }');
    expect(text).toMatch(/UNWIND relations AS (\w+) .*\.source IN \$p\d/);
  });

  it('is answered as it is selected', () => {
    const { answer } = shared('ids: ["a", "b"]');
    expect(answer([[], [], [['FIRM', 'saic', 2]]])).toEqual([{ count: 2, node: { id: 'saic' } }]);
    expect(answer([[], [], []])).toEqual([]);
  });

  it('is refused for what is not there', () => {
    const { answer } = shared('ids: ["a", "b"], sources: ["src"]');
    expect(() => answer([['b'], ['src'], []])).toThrow(new UnknownIds('ids', ['b']));
    expect(() => answer([[], ['src'], []])).toThrow(new UnknownIds('sources', ['src'], 'source'));
  });

  it('has between 1 and 100 of them', () => {
    for (const first of [0, 101])
      expect(() => shared(`ids: ["a", "b"], first: ${first}`)).toThrow(/^first: .*1 to 100/);
  });
});
