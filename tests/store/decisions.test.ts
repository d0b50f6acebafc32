import { describe, expect, it } from 'vitest';
import { claimFromProperties } from '../../src/store/layout/claim.ts';
import { claimHash, decidedClaim, undecidedClaim, type DecisionRecord } from '../../src/store/write/decisions.ts';
import { claim } from '../support/claims.ts';

const ranked = claim({
  rank: 'PREFERRED',
  rankReason: 'the newer one',
  textsZh: { note: '备注', rankReason: '较新' },
});
const decision: DecisionRecord = {
  claim: ranked.id,
  change: 'change-1',
  status: null,
  rank: 'DEPRECATED',
  rankReason: 'withdrawn',
  about: claimHash(ranked),
};

describe('a claim with a decision on its rank', () => {
  const { row, stale } = decidedClaim(ranked, decision);

  it('has the reason that was decided, and none in Chinese that is of another rank', () => {
    const counted = claimFromProperties(row);
    expect([counted.rank, counted.rankReason, counted.textsZh]).toEqual(['DEPRECATED', 'withdrawn', { note: '备注' }]);
  });

  it('is as its source says once the decision is taken back, in both languages', () => {
    expect(undecidedClaim(row)).toEqual(ranked);
  });

  it('still says what was decided on, so that a further decision is on the same words', () => {
    expect(stale).toBeNull();
    expect(claimHash(claimFromProperties(row))).toBe(claimHash(ranked));
  });
});
