import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim } from '../../src/domain/claim.ts';
import { isOpen } from '../../src/domain/conflict.ts';
import { relationConflicts } from '../../src/domain/relation-conflicts.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { claim, claimsOnOneRelation } from '../support/claims.ts';

const said = (id: string, given: Partial<Claim> = {}) => claim({ id, source: `src-${id}`, ...given });
const founded = (id: string, start: string, given: Partial<Claim> = {}) =>
  said(id, { predicate: 'FOUNDED', tense: 'PAST_EVENT', start, ...given });
const sides = (claims: readonly Claim[]) =>
  relationConflicts(claims).map(({ id, positions }) => [
    id,
    ...positions.map(({ reading, rank, claims: taken }) => `${reading} (${rank}): ${taken.join()}`),
  ]);

describe('whether a relation holds is in conflict', () => {
  test('when one source affirms it and another denies it', () => {
    expect(relationConflicts([said('no', { polarity: 'DENIED' }), said('yes')])).toEqual([
      {
        id: 'ann.heads.guild~whether',
        kind: 'WHETHER',
        matter: 'ann.heads.guild',
        about: ['ann', 'guild'],
        predicate: 'HEADS',
        measure: null,
        question: null,
        questionZh: null,
        source: null,
        positions: [
          { reading: 'it is not so', rank: 'NORMAL', reason: null, textsZh: { reading: '不属实' }, claims: ['no'] },
          { reading: 'it is so', rank: 'NORMAL', reason: null, textsZh: { reading: '属实' }, claims: ['yes'] },
        ],
        sources: ['src-no', 'src-yes'],
      },
    ]);
  });

  test('when one source denies itself', () => {
    const self = [claim({ id: 'yes' }), claim({ id: 'no', polarity: 'DENIED' })];
    expect(sides(self)).toEqual([['ann.heads.guild~whether', 'it is not so (NORMAL): no', 'it is so (NORMAL): yes']]);
  });

  test.each([
    ['there are only denials', [said('a', { polarity: 'DENIED' }), said('b', { polarity: 'DENIED' })]],
    ['all affirm it', [said('a'), said('b', { saidOn: '2015' })]],
    ['the denial was not accepted', [said('a'), said('b', { polarity: 'DENIED', status: 'REJECTED' })]],
    [
      'neither side is believed any longer',
      [said('a', { rank: 'DEPRECATED' }), said('b', { polarity: 'DENIED', rank: 'DEPRECATED' })],
    ],
    ['the claims give no relation', [said('a', { predicate: 'GENDER' }), said('b', { predicate: 'GENDER' })]],
  ])('not when %s', (_, claims) => {
    expect(relationConflicts(claims)).toEqual([]);
  });
});

describe('when a relation held is in conflict', () => {
  test('when printed dates cannot all be right; each date is a position, and who agrees with all is left out', () => {
    const claims = [
      founded('a', '2011'),
      founded('b', '2002'),
      founded('c', '2011'),
      said('d', { ...founded('x', '2011'), id: 'd', start: null }),
    ];
    expect(sides(claims)).toEqual([['ann.founded.guild~when', '2011 (NORMAL): a,c', '2002 (NORMAL): b']]);
  });

  test('when one says it is so after another says it was over', () => {
    const claims = [
      said('a', { start: '2005', saidOn: '2015' }),
      said('b', { tense: 'PAST_STATE', end: '2012', saidOn: '2016' }),
    ];
    expect(sides(claims)).toEqual([
      ['ann.heads.guild~when', 'from 2005, so in 2015 (NORMAL): a', 'until 2012 (NORMAL): b'],
    ]);
  });

  test('when one said it had happened before another says it did', () => {
    const early = said('a', { predicate: 'FOUNDED', tense: 'PAST_EVENT', saidOn: '2001' });
    expect(sides([early, founded('b', '2002')])).toEqual([
      ['ann.founded.guild~when', 'by 2001 (NORMAL): a', '2002 (NORMAL): b'],
    ]);
  });

  test('of the state behind a "formerly" as well', () => {
    const former = (id: string, start: string, end: string) =>
      said(id, { predicate: 'FORMERLY_WORKED_AT', tense: 'FORMER', start, end });
    expect(sides([former('a', '1999', '2001'), former('b', '1999', '2003')])).toEqual([
      ['ann.formerly-worked-at.guild~when', '1999 to 2001 (NORMAL): a', '1999 to 2003 (NORMAL): b'],
    ]);
  });

  test('with the rank of the claims of each position, and the reason for it', () => {
    const claims = [
      founded('a', '2011', { rank: 'DEPRECATED', rankReason: 'a slip' }),
      founded('b', '2002', { rank: 'PREFERRED', rankReason: 'the register' }),
      founded('c', '2002'),
      founded('d', '2003'),
    ];
    const [conflict] = relationConflicts(claims);
    expect(conflict?.positions).toEqual([
      { reading: '2002', rank: 'PREFERRED', reason: 'the register', claims: ['b', 'c'] },
      { reading: '2003', rank: 'NORMAL', reason: null, claims: ['d'] },
      { reading: '2011', rank: 'DEPRECATED', reason: 'a slip', claims: ['a'] },
    ]);
  });

  test.each([
    ['one date is finer than the other', [founded('a', '2011'), founded('b', '2011-06')]],
    ['only one source gives the dates', [founded('a', '2011'), { ...founded('b', '2002'), source: 'src-a' }]],
    ['a date stands in a denial', [founded('a', '2011', { polarity: 'DENIED' })]],
  ])('not when %s', (_, claims) => {
    expect(relationConflicts(claims)).toEqual([]);
  });
});

describe('a relation', () => {
  const rivals = (given: Partial<Claim>) => [founded('a', '2011', given), founded('b', '2002')];

  test('whose sources are in conflict is disputed, whichever is preferred', () => {
    expect(relationView(rivals({}))).toMatchObject({ status: 'DISPUTED', start: null });
    expect(relationView(rivals({ rank: 'PREFERRED' }))).toMatchObject({ status: 'DISPUTED', start: '2011' });
  });

  test('is not disputed by a rival that is no longer believed, though that is shown beside it', () => {
    const claims = rivals({ rank: 'DEPRECATED' });
    expect(relationView(claims)).toMatchObject({ status: 'ACTIVE', start: '2002' });
    expect(relationConflicts(claims)).toMatchObject([{ kind: 'WHEN', positions: [{}, { rank: 'DEPRECATED' }] }]);
    expect(relationConflicts(claims).some(isOpen)).toBe(false);
  });

  test('is disputed by a dispute that takes in one of its standing claims', () => {
    expect(relationView([said('a')], new Set(['a']))?.status).toBe('DISPUTED');
    expect(relationView([said('a'), said('b', { rank: 'DEPRECATED' })], new Set(['b']))?.status).toBe('ACTIVE');
  });
});

describe('conflicts of any claims on a relation', () => {
  test('are the same in whatever order these come', () => {
    fc.assert(
      fc.property(
        claimsOnOneRelation.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(relationConflicts(shuffled)).toEqual(relationConflicts(claims));
        },
      ),
    );
  });

  test('never come of one source that does not deny itself', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, fc.constantFrom('AFFIRMED' as const, 'DENIED' as const), (claims, polarity) => {
        const own = claims.map((one) => ({ ...one, source: 'src-a', polarity }));
        expect(relationConflicts(own)).toEqual([]);
      }),
    );
  });

  test('never come of sources that say the same', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, ([one]) => {
        const echoes = ['a', 'b', 'c'].map((id) => ({ ...one!, id, source: id }));
        expect(relationConflicts(echoes)).toEqual([]);
      }),
    );
  });

  test('have two positions or more, each claim in one, and something that is still believed', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, (claims) => {
        for (const { positions } of relationConflicts(claims)) {
          const taken = positions.flatMap((position) => position.claims);
          expect(positions.length).toBeGreaterThan(1);
          expect(new Set(taken).size).toBe(taken.length);
          expect(positions.some(({ rank }) => rank !== 'DEPRECATED')).toBe(true);
        }
      }),
    );
  });

  test('among standing claims make it disputed', () => {
    fc.assert(
      fc.property(claimsOnOneRelation, (claims) => {
        const standing = claims.filter(({ rank, status }) => rank !== 'DEPRECATED' && status === 'ACCEPTED');
        if (relationConflicts(standing).length === 0) return;
        expect(relationView(claims)?.status ?? 'DISPUTED').toBe('DISPUTED');
      }),
    );
  });
});
