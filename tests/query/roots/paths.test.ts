import { describe, expect, it } from 'vitest';
import { UnknownIds } from '../../../src/query/root.ts';
import { compiledRoot } from '../../support/compiling.ts';

const paths = (args = '', fields = 'length', ends = 'from: "a", to: "b"') =>
  compiledRoot(`{ paths(${ends}${args}) { ${fields} } }`);

describe('the ways between two entities', () => {
  it('are the shortest, no entity twice on one, in the order of their relations', () => {
    const { text, parameters } = paths(', maxHops: 3, first: 2');
    expect(text).toMatch(/MATCH SHORTEST 2 \(path0 = \(start\).*\{1,3\}\(finish\)/);
    expect(text).toContain('all(stop IN nodes(path0) WHERE single(other IN nodes(path0) WHERE other = stop))');
    expect(text).toContain('ORDER BY length(path0), [relation IN relationships(path0) | relation.id]');
    expect(Object.values(parameters)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('take a cheaper search where one is asked, on which no condition is', () => {
    expect(paths(', first: 1').text).toContain('shortestPath((start)-[');
    for (const args of [', timeConsistent: true', ', avoid: ["c"]', ', hubLimit: 9'])
      expect(paths(`, first: 1${args}`).text).toContain('SHORTEST 1');
  });

  it('are one of no length, where both are the same', () => {
    expect(paths('', 'length', 'from: "a", to: "a"').text).toContain('MATCH path0 = (start) WITH path0');
  });

  it('go over relations of the time asked', () => {
    expect(paths(', asOf: "2013"').text).toMatch(/\[relation:[A-Z_|]+ WHERE coalesce\(relation\.startMin/);
    expect(paths(', first: 1, asOf: "2013"').text).toContain('all(relation IN relationships(path0) WHERE ');
  });

  it('may have to hold at one time', () => {
    expect(paths(', timeConsistent: true').text).toMatch(/reduce\(latest = \$p\d, .* <= reduce\(earliest = \$p\d/);
  });

  it('go through nothing that is avoided, and no hub, between their ends', () => {
    const { text, parameters } = paths(', avoid: ["c"], hubLimit: 9');
    expect(text).toMatch(/WHERE far\.id IN \$p\d OR \(NOT far\.id IN \$p\d AND COUNT \{ \(far\)--\(\) \} <= \$p\d\)/);
    expect(Object.values(parameters)).toEqual(expect.arrayContaining([['c'], ['a', 'b'], 9]));
  });

  it('take the database long, whatever they are', () => {
    expect(paths().isHeavy).toBe(true);
  });
});

describe('a way', () => {
  it('holds from the latest beginning to the earliest end, null where these do not meet', () => {
    const { answer } = paths('', 'overlap { from to }');
    const asked = (days: readonly number[]) => answer([false, false, [], [], [[days]]]);
    expect(asked([20120101, 20131231])).toEqual([{ overlap: { from: '2012-01-01', to: '2013-12-31' } }]);
    expect(asked([20131231, 20120101])).toEqual([{ overlap: null }]);
    expect(asked([0, 99999999])).toEqual([{ overlap: { from: null, to: null } }]);
  });

  it('is as certain as its least certain relation, and of no certainty where no time is asked', () => {
    expect(paths(', asOf: "2013"', 'certainty').text).toMatch(
      /CASE WHEN any\(relation IN relationships\(path0\) WHERE .* = 'POSSIBLY'\) THEN 'POSSIBLY'/,
    );
    expect(paths('', 'certainty').text).toContain("null = 'POSSIBLY'");
  });

  it('has a relation that is said least firmly, the first of several', () => {
    expect(paths('', 'weakest { id }').text).toMatch(
      /ORDER BY CASE (\w+)\.confidence .* DESC, CASE \1\.modality .* DESC, place LIMIT 1/,
    );
  });

  it('has its entities and relations in its order, and those that are only assumed', () => {
    expect(paths('', 'nodes { id }').text).toMatch(/UNWIND nodes\(path0\) AS (\w+) RETURN/);
    expect(paths('', 'relations { id }').text).toMatch(
      /UNWIND relationships\(path0\) AS (\w+) WITH \1, startNode\(\1\)/,
    );
    expect(paths('', 'assumes { id }').text).toContain("WHERE type(relation) IN ['POSSIBLY_SAME_AS']]");
  });
});

describe('what cannot be asked of ways', () => {
  it('is to avoid one of their ends', () => {
    expect(() => paths(', avoid: ["c", "b"]')).toThrow('avoid: "b" is where the ways end (to); leave it out of avoid.');
    expect(() => paths(', avoid: ["a"]')).toThrow('avoid: "a" is where the ways begin (from); leave it out of avoid.');
  });

  it('is more than there may be', () => {
    expect(() => paths(', maxHops: 0')).toThrow(/^maxHops: 0 is not allowed/);
    expect(() => paths(', first: 101')).toThrow(/^first: 101 is not allowed/);
    expect(() => paths(', hubLimit: 0')).toThrow(/^hubLimit: 0 is not allowed/);
  });

  it('is what is not there, each under its argument', () => {
    const { answer } = paths(', avoid: ["c"], sources: ["src"]');
    expect(() => answer([true, true, [], [], []])).toThrow(new UnknownIds('from', ['a']));
    expect(() => answer([false, true, [], [], []])).toThrow(new UnknownIds('to', ['b']));
    expect(() => answer([false, false, ['src'], ['c'], []])).toThrow(new UnknownIds('avoid', ['c']));
    expect(() => answer([false, false, ['src'], [], []])).toThrow(new UnknownIds('sources', ['src'], 'source'));
    expect(answer([false, false, [], [], []])).toEqual([]);
  });
});
