import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { isOpen } from '../../src/domain/conflict.ts';
import { questionOf } from '../../src/domain/conflict-question.ts';
import { disputeConflict, type Dispute } from '../../src/domain/dispute.ts';
import { claim } from '../support/claims.ts';

const DISPUTE: Dispute = {
  id: 'dispute-guild-year',
  source: 'src-editors',
  about: ['guild'],
  question: 'Since when?',
  questionZh: null,
  positions: [
    { reading: 'in 2011', rank: 'NORMAL', reason: null, claims: ['a', 'b'] },
    { reading: 'in 1999', rank: 'PREFERRED', reason: 'the register', claims: ['c'] },
    { reading: 'never', rank: 'DEPRECATED', reason: 'a slip', claims: ['d'] },
  ],
};
const found = (...claims: readonly Claim[]) => new Map(claims.map((one) => [one.id, one]));
const said = (id: string, given: Partial<Claim> = {}) => claim({ id, source: `src-${id}`, ...given });

describe('a declared dispute', () => {
  test('is a conflict in the words, order and ranks of its editor', () => {
    expect(disputeConflict(DISPUTE, found(said('d'), said('c'), said('b'), said('a')))).toEqual({
      ...DISPUTE,
      kind: 'DECLARED',
      matter: 'dispute-guild-year',
      predicate: null,
      measure: null,
      sources: ['src-a', 'src-b', 'src-c', 'src-d'],
    });
  });

  test('loses claims that are gone or not accepted, and positions that have none', () => {
    const left = disputeConflict(DISPUTE, found(said('a'), said('b', { status: 'RETRACTED' }), said('c')));
    expect(left?.positions.map(({ reading, claims }) => [reading, claims])).toEqual([
      ['in 2011', ['a']],
      ['in 1999', ['c']],
    ]);
    expect(left?.sources).toEqual(['src-a', 'src-c']);
  });

  test('keeps a claim that is no longer believed: its editor decides the rank', () => {
    const left = disputeConflict(DISPUTE, found(said('a'), said('c', { rank: 'DEPRECATED' })));
    expect(left?.positions.map(({ rank }) => rank)).toEqual(['NORMAL', 'PREFERRED']);
  });

  test('is no conflict with fewer than two positions left', () => {
    expect(disputeConflict(DISPUTE, found(said('a'), said('b')))).toBeNull();
    expect(disputeConflict(DISPUTE, found())).toBeNull();
  });

  test('is open while two positions are not given up', () => {
    expect(isOpen(disputeConflict(DISPUTE, found(said('a'), said('c'), said('d')))!)).toBe(true);
    expect(isOpen(disputeConflict(DISPUTE, found(said('a'), said('d')))!)).toBe(false);
  });
});

describe('the question of a conflict', () => {
  const none = { predicate: null, measure: null, question: null, questionZh: null };

  test('is its editor’s, in English where there is no Chinese', () => {
    const declared = { ...none, kind: 'DECLARED', question: 'Since when?' } as const;
    expect(questionOf(declared, [], 'en')).toBe('Since when?');
    expect(questionOf(declared, [], 'zh')).toBe('Since when?');
    expect(questionOf({ ...declared, questionZh: '何时？' }, [], 'zh-CN')).toBe('何时？');
  });

  test.each([
    [{ ...none, kind: 'WHETHER', predicate: 'HEADS' }, 'Ann heads Guild: is it so?', '：是否属实？'],
    [{ ...none, kind: 'WHEN', predicate: 'FOUNDED' }, 'Ann founded Guild: when?', '：何时？'],
    [{ ...none, kind: 'FIGURE', measure: 'firms' }, 'Ann: what figure for "firms"?', 'Ann的“企业”是多少？'],
  ] as const)('%j is made of names', (asked, en, zh) => {
    expect(questionOf(asked, ['Ann', 'Guild'], 'en')).toBe(en);
    expect(questionOf(asked, ['Ann', 'Guild'], 'zh')).toContain(zh);
  });
});
