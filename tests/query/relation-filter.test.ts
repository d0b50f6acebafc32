import { describe, expect, it } from 'vitest';
import { FORMER_TYPES, relationFilter } from '../../src/query/relation-filter.ts';
import type { ClaimFilterArgs } from '../../src/query/claim-filter.ts';
import type { TimeArgs } from '../../src/query/time.ts';
import { compiling, parametersIn } from '../support/compiling.ts';

function filter(args: string) {
  const text = `{ heads${args} { totalCount } }`;
  const { compilation, field } = compiling<TimeArgs & ClaimFilterArgs>(text, {}, 'Person');
  const { conditions, certainty, claimFilter } = relationFilter(compilation, field);
  return { conditions, certainty, claimFilter, parameters: parametersIn(compilation) };
}

describe('relations of which nothing is asked', () => {
  const { conditions, certainty, claimFilter, parameters } = filter('');

  it('all pass, of whatever certainty', () => {
    expect([conditions('r'), claimFilter, parameters]).toEqual([[], null, {}]);
    expect(certainty('r').text).toBe('null');
  });
});

describe('relations of some time', () => {
  it('pass where they may have held then, the days as parameters', () => {
    const { conditions, parameters } = filter('(asOf: "2013")');
    expect(conditions('r')).toEqual([expect.stringMatching(/r\.startMin.* <= \$p1 AND .*r\.endMax.* >= \$p0/)]);
    expect(parameters).toEqual({ p0: 20130101, p1: 20131231 });
  });

  it('pass where they certainly held, or not, where that is asked', () => {
    const [definite] = filter('(asOf: "2013", certainty: DEFINITELY)').conditions('r');
    const [no] = filter('(asOf: "2013", certainty: NO)').conditions('r');
    expect(definite).toContain('r.certain');
    expect(no).toMatch(/^NOT \(/);
  });

  it('have a certainty on the same terms', () => {
    expect(filter('(asOf: "2013")').certainty('r').text).toMatch(/^CASE WHEN NOT .*r\.startMin/);
  });

  it('count, of a "formerly" type, by the state behind it', () => {
    const { conditions, certainty } = filter('(asOf: "2013")');
    const former = ['FORMERLY_WORKED_AT'];
    for (const text of [conditions('r', former)[0], certainty('r', former).text])
      expect(text).toMatch(/^CASE WHEN r:FORMERLY_WORKED_AT THEN .*r\.heldStartMin.* ELSE .*r\.startMin/);
  });

  it('must be of a time where a certainty is asked', () => {
    expect(() => filter('(certainty: NO)')).toThrow(/^certainty: NO needs asOf/);
  });
});

describe('relations of some sources', () => {
  it('pass where one of their claims does, and have the time that these give', () => {
    const { conditions, claimFilter } = filter('(sources: ["src"], asOf: "2013")');
    const [bySource, byTime, ...more] = conditions('r');
    expect(bySource).toContain('r.source IN $p');
    expect(byTime).toContain('r.tellingSources');
    expect(more).toEqual([]);
    expect(claimFilter).toEqual({ sources: expect.stringMatching(/^\$p\d$/), knownBy: null });
  });
});

describe('the "formerly" types', () => {
  it('are those behind which another state stands', () => {
    expect(FORMER_TYPES).toContain('FORMERLY_WORKED_AT');
    expect(FORMER_TYPES).not.toContain('WORKS_AT');
  });
});
