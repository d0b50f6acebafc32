import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../src/domain/materialized-count.ts';
import { claimsWith, groupsText, totalText, type CountedList } from '../../src/query/list-counts.ts';
import type { ListCondition } from '../../src/query/entity-filter.ts';
import { compiling } from '../support/compiling.ts';

const on = (name: string) => dimensionsOf('Firm').find((dimension) => dimension.name === name)!;
const is = (name: string, reference: string): ListCondition => ({
  live: `n.${name} = ${reference}`,
  counted: { on: on(name), overCount: (column) => `${column} = '=' + ${reference}` },
  equals: name,
});
const uncounted: ListCondition = { live: 'n.name CONTAINS $part', counted: null, equals: null };

const firms = (...conditions: readonly ListCondition[]): CountedList => ({
  label: 'Firm',
  node: 'n',
  match: 'MATCH (n:Firm)',
  conditions,
  inOrder: ["n.name >= ''"],
});
const compilation = () => compiling('{ firms { totalCount } }').compilation;
const total = (...conditions: readonly ListCondition[]) => totalText(compilation(), firms(...conditions));
const groups = (by: readonly string[], ...conditions: readonly ListCondition[]) =>
  groupsText(compilation(), firms(...conditions), by.map(on), '$most');

describe('how many a list has', () => {
  it('is known to the database where nothing is asked', () => {
    expect(total()).toBe('COUNT { MATCH (n:Firm) }');
  });

  it('is read from stored counts where conditions are on one dimension or two', () => {
    expect(total(is('ownership', '$a'))).toBe(
      "last(COLLECT { MATCH (t0:Tally) WHERE t0.of = 'Firm ownership' AND t0.first = '=' + $a AND t0.second = '' RETURN sum(t0.count) })",
    );
    expect(total(is('ownership', '$a'), is('source', '$b'))).toContain(
      "t0.of = 'Firm ownership source' AND t0.first = '=' + $a AND t0.second = '=' + $b",
    );
  });

  it('is the same whichever condition comes first, as counts are stored in one order', () => {
    expect(total(is('source', '$b'), is('ownership', '$a'))).toBe(total(is('ownership', '$a'), is('source', '$b')));
  });

  it('asks both of two conditions on one dimension of one count', () => {
    expect(total(is('ownership', '$a'), is('ownership', '$b'))).toContain(
      "t0.of = 'Firm ownership' AND t0.first = '=' + $a AND t0.first = '=' + $b",
    );
  });

  it('takes two of a dimension of several values for two dimensions: a firm may have both sources', () => {
    expect(total(is('source', '$a'), is('source', '$b'))).toContain("t0.of = 'Firm source source'");
  });

  it('is counted now where there are more, or one is on no dimension', () => {
    const three = ['ownership', 'sizeClass', 'source'].map((name) => is(name, '$a'));
    expect(total(...three)).toBe(
      "COUNT { MATCH (n:Firm) WHERE n.ownership = $a AND n.sizeClass = $a AND n.source = $a AND n.name >= '' }",
    );
    expect(total(is('ownership', '$a'), uncounted)).toMatch(/^COUNT \{ MATCH \(n:Firm\) WHERE .*CONTAINS \$part/);
  });
});

describe('a list by its values', () => {
  it('has the most frequent first, then by value, no more than asked', () => {
    const { text, values, count } = groups(['ownership']);
    expect(text).toMatch(/ORDER BY (\w+) DESC, (\w+) LIMIT \$most$/);
    expect(text).toContain(`AS ${count} ORDER BY ${count} DESC`);
    expect(values).toHaveLength(1);
  });

  it('is read from stored counts, where what is not known has no value', () => {
    const { text, values } = groups(['ownership']);
    expect(text).toMatch(/^MATCH \((\w+):Tally\) WHERE \1\.of = 'Firm ownership' AND \1\.count > 0/);
    expect(values[0]).toMatch(/^CASE WHEN (\w+) STARTS WITH '=' THEN substring\(\1, 1\) END$/);
  });

  it('gives two values in the order asked, whatever order counts are stored in', () => {
    const columns = (by: readonly string[]) => /WITH (.*), \w+\.count AS/.exec(groups(by).text)![1]!;
    expect(columns(['ownership', 'place'])).toMatch(/^\w+\.first AS \w+, \w+\.second AS \w+$/);
    expect(columns(['place', 'ownership'])).toMatch(/^\w+\.second AS \w+, \w+\.first AS \w+$/);
  });

  it('adds up counts where a condition leaves several to a value', () => {
    expect(groups(['ownership'], is('source', '$a')).text).toMatch(/sum\(\w+\.count\)/);
    expect(groups(['ownership']).text).not.toContain('sum(');
  });

  it('is counted now where two dimensions and a condition on a third are asked', () => {
    const { text, values } = groups(['source', 'place'], is('ownership', '$a'));
    expect(text).toMatch(/^MATCH \(n:Firm\) WHERE n\.ownership = \$a AND n\.name >= '' UNWIND n\.sources AS /);
    expect(text).toMatch(/OPTIONAL MATCH \(n\)-\[:LOCATED_IN\]->\((\w+):Entity\) RETURN DISTINCT \1\.id/);
    for (const value of values) expect(text).toContain(`AS ${value}`);
  });
});

describe('how many claims have a value', () => {
  it('is a stored count, none where there is none', () => {
    const text = claimsWith(compilation(), 'source', '$source', false);
    expect(text).toContain("t0.of = 'Claim source' AND t0.first = '=' + $source AND t0.second = ''");
    expect(text).toMatch(/^reduce\((\w+) = 0, /);
  });

  it('counts each of several values once', () => {
    expect(claimsWith(compilation(), 'source', '$sources', true)).toMatch(
      /UNWIND \$sources AS (\w+) WITH DISTINCT \1 .*'=' \+ \1 /,
    );
  });
});
