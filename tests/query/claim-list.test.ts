import { describe, expect, it } from 'vitest';
import { claimList, claimsAbout, type ClaimConditions, type ClaimListing } from '../../src/query/claim-list.ts';
import type { PageArgs } from '../../src/query/page.ts';
import { compiling, readable } from '../support/compiling.ts';

const SUBJECT = { properties: ['subject'], reference: '$about', isList: false, uses: null };

function list(conditions: Partial<ClaimConditions>, listing: Partial<ClaimListing> = {}) {
  const { compilation, field } = compiling<PageArgs>('{ claims(first: 2) { totalCount nodes { id } } }');
  const given = { name: 'claims', owner: null, ...listing };
  const { columns } = readable(
    claimList(compilation, field, given, () => ({ by: null, rest: [], ...conditions })),
    compilation.request,
  );
  const [total = '', rows = ''] = columns;
  return { total, rows };
}

describe('a list of claims that nothing finds', () => {
  it('is read in the order of ids, and the database knows how many there are', () => {
    const { total, rows } = list({});
    expect(total).toBe('COUNT { MATCH (c0:Claim) }');
    expect(rows).toBe("COLLECT { MATCH (c0:Claim) WHERE c0.id > '' WITH * ORDER BY c0.id LIMIT $p0 RETURN [c0.id] }");
  });

  it('is counted where it has conditions', () => {
    expect(list({ rest: ['c0.rank IN $ranks'] }).total).toBe(
      "COUNT { MATCH (c0:Claim) WHERE c0.rank IN $ranks AND c0.id > '' }",
    );
  });
});

describe('a list of claims that are found by a value', () => {
  it('goes by the index on each property, and takes of each no more than a page shows', () => {
    const { rows } = list({ by: { ...SUBJECT, properties: ['subject', 'object'] }, rest: ['c0.rank IN $ranks'] });
    for (const property of ['subject', 'object'])
      expect(rows).toContain(
        `MATCH (c0:Claim) USING INDEX c0:Claim(${property}, id) WHERE c0.${property} = $about AND c0.rank IN $ranks AND c0.id > '' ` +
          `WITH c0 ORDER BY c0.${property}, c0.id LIMIT $p0 RETURN c0`,
      );
    expect(rows).toContain(' UNION MATCH ');
  });

  it('has each claim once, whichever property found it', () => {
    expect(list({ by: { ...SUBJECT, properties: ['subject', 'object'] } }).rows).not.toContain('UNION ALL');
  });

  it('is counted by one condition, that any of the properties has the value', () => {
    expect(list({ by: { ...SUBJECT, properties: ['subject', 'object'] } }).total).toBe(
      "COUNT { MATCH (c0:Claim) WHERE (c0.subject = $about OR c0.object = $about) AND c0.id > '' }",
    );
  });

  it('goes through the values one by one where several are given, each once', () => {
    const { rows } = list({ by: { ...SUBJECT, reference: '$abouts', isList: true } });
    expect(rows).toMatch(/UNWIND \$abouts AS (\w+) WITH DISTINCT \1 CALL \(\1\) \{ .*c0\.subject = \1 AND/);
  });

  it('may use the variable that its value is made of', () => {
    expect(list({ by: { ...SUBJECT, reference: 'x.id', uses: 'x' } }).rows).toContain('CALL (x) {');
    expect(list({ by: SUBJECT }).rows).toContain('CALL () {');
  });

  it('is not counted where a count is stored: by one source, and by nothing else', () => {
    const bySource = { ...SUBJECT, properties: ['source'] };
    expect(list({ by: bySource }).total).toContain(':Tally)');
    expect(list({ by: bySource, rest: ['c0.rank IN $ranks'] }).total).toMatch(/^COUNT \{ MATCH \(c0:Claim\)/);
  });
});

describe('a list of claims that is sorted', () => {
  const order = (claim: string) => [{ text: `${claim}.recordedAt` }, { text: `${claim}.id` }];

  it('is found by one index and then sorted by its own keys', () => {
    const { rows } = list({ by: SUBJECT }, { sorted: true, order });
    expect(rows).toContain('MATCH (c0:Claim) USING INDEX c0:Claim(subject, id) WHERE (c0.subject = $about)');
    expect(rows).toContain('ORDER BY c0.recordedAt, c0.id LIMIT $p0');
    expect(rows).not.toContain('UNION');
  });
});

describe('the claims about a thing', () => {
  const about = (args: string) => {
    const { compilation, field } = compiling<PageArgs>(`{ claims${args} { totalCount nodes { id } } }`, {}, 'Firm');
    return readable(claimsAbout(compilation, field, 'x', ['subject', 'object']), compilation.request).columns.join(
      '\n',
    );
  };

  it('are found by its id in either property', () => {
    expect(about('')).toContain('(c0.subject = x.id OR c0.object = x.id)');
    expect(about('')).not.toContain('predicate');
  });

  it('are those of some predicates where these are given', () => {
    expect(about('(predicates: ["HEADS"])')).toContain('c0.predicate IN $p0');
    expect(about('(predicates: null)')).not.toContain('predicate');
  });
});
