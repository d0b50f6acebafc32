import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Claim, Figure } from '../../src/domain/claim.ts';
import { figureConflicts } from '../../src/domain/figure-conflicts.ts';
import { canBothBeRight } from '../../src/domain/hedged-number.ts';
import { QUALIFIERS, type Qualifier } from '../../src/domain/vocabulary.ts';
import { anyDate, claim } from '../support/claims.ts';

const NONE: Figure = {
  measure: 'number of firms',
  value: 100,
  valueText: '100',
  unit: null,
  qualifier: 'NONE_GIVEN',
  asOf: '2011',
  asOfBasis: 'printed',
};

function figure(id: string, given: Partial<Figure>, more: Partial<Claim> = {}): Claim {
  const valueText = given.valueText ?? String(given.value ?? NONE.value);
  const told = { ...NONE, ...given, valueText };
  return claim({
    id,
    source: `src-${id}`,
    predicate: 'STATISTIC',
    object: null,
    value: valueText,
    subject: 'guild',
    figure: told,
    ...more,
  });
}

describe('two hedged numbers', () => {
  test.each<[number | null, Qualifier, number | null, Qualifier, boolean]>([
    [50, 'EXACT', 50, 'NONE_GIVEN', true],
    [50, 'EXACT', 51, 'EXACT', false],
    [50, 'NONE_GIVEN', 51, 'NONE_GIVEN', false],
    [100, 'ABOUT', 110, 'EXACT', true],
    [100, 'ABOUT', 111, 'EXACT', false],
    [100, 'ABOUT', 120, 'ABOUT', true],
    [-100, 'ABOUT', -95, 'EXACT', true],
    [0, 'ABOUT', 1, 'EXACT', false],
    [1000, 'MORE_THAN', 1000, 'EXACT', false],
    [1000, 'MORE_THAN', 1001, 'EXACT', true],
    [1000, 'MORE_THAN', 950, 'ABOUT', true],
    [1000, 'MORE_THAN', 900, 'ABOUT', false],
    [1000, 'MORE_THAN', 5, 'MORE_THAN', true],
    [1000, 'AT_LEAST', 1000, 'EXACT', true],
    [1000, 'AT_LEAST', 999, 'EXACT', false],
    [60, 'LESS_THAN', 60, 'EXACT', false],
    [60, 'LESS_THAN', 59, 'EXACT', true],
    [60, 'LESS_THAN', 1000, 'LESS_THAN', true],
    [60, 'LESS_THAN', 60, 'MORE_THAN', false],
    [60, 'LESS_THAN', 59, 'MORE_THAN', true],
    [60, 'LESS_THAN', 60, 'AT_LEAST', false],
    [60, 'LESS_THAN', 65, 'ABOUT', true],
    [50, 'LESS_THAN', 65, 'ABOUT', false],
    [null, 'SEVERAL', 5, 'EXACT', true],
    [null, 'NONE_GIVEN', 5, 'EXACT', true],
  ])('%s %s and %s %s can both be right: %s', (a, hedge, b, other, right) => {
    const [one, two] = [
      { value: a, qualifier: hedge },
      { value: b, qualifier: other },
    ];
    expect([canBothBeRight(one, two), canBothBeRight(two, one)]).toEqual([right, right]);
  });
});

describe('figures are in conflict', () => {
  test('when two sources give other values of one thing for one time', () => {
    const [conflict, ...more] = figureConflicts([
      figure('b', { value: 353, measure: 'Number of firms' }),
      figure(
        'a',
        { value: 400, qualifier: 'ABOUT', valueText: 'about 400' },
        { rank: 'PREFERRED', rankReason: 'census' },
      ),
      figure('c', { value: 353, qualifier: 'EXACT' }),
    ]);
    expect(more).toEqual([]);
    expect(conflict).toEqual({
      id: expect.stringMatching(/^guild~number-of-firms-[0-9a-f]{8}~2011$/),
      kind: 'FIGURE',
      matter: 'guild~figures',
      about: ['guild'],
      predicate: null,
      measure: 'number of firms',
      question: null,
      questionZh: null,
      source: null,
      positions: [
        { reading: 'about 400', rank: 'PREFERRED', reason: 'census', claims: ['a'] },
        { reading: '353', rank: 'NORMAL', reason: null, claims: ['b', 'c'] },
      ],
      sources: ['src-a', 'src-b', 'src-c'],
    });
  });

  test('of a term as of an entity', () => {
    const term = { subject: null, subjectTerm: 'tea' };
    const [conflict] = figureConflicts([figure('a', { value: 1 }, term), figure('b', { value: 2 }, term)]);
    expect(conflict).toMatchObject({ matter: 'tea~figures', about: ['tea'] });
  });

  test('when a year and a month in it differ, each interval of time on its own', () => {
    const at = (id: string, asOf: string, value: number) => figure(id, { asOf, value });
    const found = figureConflicts([
      at('a', '2011', 100),
      at('b', '2011-06', 90),
      at('c', '2012', 120),
      at('d', '2013-01', 130),
      at('e', '2013-01', 140),
    ]);
    expect(found.map(({ id, positions }) => [id.split('~').at(-1), positions.map(({ reading }) => reading)])).toEqual([
      ['2011', ['100', '90']],
      ['2013-01', ['130', '140']],
    ]);
  });

  test.each([
    ['a decade', '1990s', '上世纪90年代', '199X'],
    ['a hedged year', 'c. 2012', '2012~', '2012-'],
    ['a time that is open on a side', 'before 2012', '2012年以前', '-2012'],
    ['a quarter', '2013-Q3', 'third quarter of 2013', '2013-07-2013-09'],
    ['several years', '2010/2012', '2010–2012', '2010-2012'],
  ])('when both are for %s, however it is printed', (_, one, other, end) => {
    const [conflict] = figureConflicts([figure('a', { asOf: one }), figure('b', { asOf: other, value: 200 })]);
    expect(conflict?.positions.map(({ reading }) => reading)).toEqual(['100', '200']);
    expect(conflict?.id.split('~').at(-1)).toBe(end);
  });

  test('when one denies what the other says', () => {
    const [conflict] = figureConflicts([figure('a', {}), figure('b', {}, { polarity: 'DENIED' })]);
    expect(conflict?.positions.map(({ reading }) => reading)).toEqual(['100', 'not 100']);
  });

  test.each<[string, Partial<Figure>, Partial<Claim>]>([
    ['the value is the same', { value: 100 }, {}],
    ['the times are apart: they are a series', { value: 200, asOf: '2012' }, {}],
    ['one is for some year of a decade', { value: 200, asOf: '2010s' }, {}],
    ['one is for about that year', { value: 200, asOf: 'c. 2011' }, {}],
    ['one is for some time before', { value: 200, asOf: 'before 2012' }, {}],
    ['one has no time', { value: 200, asOf: null }, {}],
    ['the units differ', { value: 200, unit: '%' }, {}],
    ['the measures differ', { value: 200, measure: 'number of associations' }, {}],
    ['one is a word', { value: null, qualifier: 'SEVERAL', valueText: 'several' }, {}],
    ['the hedges allow both', { value: 50, qualifier: 'MORE_THAN' }, {}],
    ['both are of one source', { value: 200 }, { source: 'src-a' }],
    ['one was not accepted', { value: 200 }, { status: 'REJECTED' }],
    ['another number is denied', { value: 200 }, { polarity: 'DENIED' }],
  ])('not when %s', (_, given, more) => {
    expect(figureConflicts([figure('a', {}), figure('b', given, more)])).toEqual([]);
  });

  test('not when they are for different halves of a decade', () => {
    const halves = [figure('a', { asOf: 'early 2010s' }), figure('b', { asOf: 'late 2010s', value: 200 })];
    expect(figureConflicts(halves)).toEqual([]);
  });

  test('not among those that nobody believes, but with one that is believed', () => {
    const old = (id: string, value: number) => figure(id, { value }, { rank: 'DEPRECATED' });
    expect(figureConflicts([old('a', 1), old('b', 2)])).toEqual([]);
    expect(figureConflicts([old('a', 1), figure('b', { value: 2 })])[0]?.positions).toMatchObject([
      { reading: '2', rank: 'NORMAL' },
      { reading: '1', rank: 'DEPRECATED' },
    ]);
  });

  test('under an id of their own where an id cannot hold the measure', () => {
    const ids = ['企业数量', '协会数量'].flatMap((measure) =>
      figureConflicts([figure('a', { measure, value: 1 }), figure('b', { measure, value: 2 })]).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^guild~[0-9a-f]{8}~2011$/);
  });
});

const anyFigures = fc
  .array(
    fc.record({
      source: fc.constantFrom('src-a', 'src-b', 'src-c'),
      rank: fc.constantFrom('NORMAL' as const, 'PREFERRED' as const, 'DEPRECATED' as const),
      polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, 'DENIED' as const),
      value: fc.option(fc.integer({ min: -20, max: 20 }), { nil: null }),
      qualifier: fc.constantFrom(...QUALIFIERS),
      asOf: fc.option(fc.oneof(anyDate, fc.constantFrom('2011', '2011-06', '2010s', 'c. 2011', 'before 2011')), {
        nil: null,
      }),
      unit: fc.constantFrom(null, 'firms'),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ source, rank, polarity, ...given }, index) => figure(`f-${index}`, given, { source, rank, polarity })),
  );

describe('conflicts of any figures', () => {
  test('are the same in whatever order these come', () => {
    fc.assert(
      fc.property(
        anyFigures.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const byId = (claims: readonly Claim[]) => figureConflicts(claims).toSorted((a, b) => (a.id < b.id ? -1 : 1));
          expect(byId(shuffled)).toEqual(byId(all));
        },
      ),
    );
  });

  test('never come of one source that denies nothing', () => {
    fc.assert(
      fc.property(anyFigures, (all) => {
        const own = all.map((one) => ({ ...one, source: 'src-a', polarity: 'AFFIRMED' as const }));
        expect(figureConflicts(own)).toEqual([]);
      }),
    );
  });

  test('never come of equal values', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...QUALIFIERS), fc.integer(), (all, qualifier, value) => {
        const same = all.map((one, index) => ({
          ...one,
          source: `src-${index}`,
          polarity: 'AFFIRMED' as const,
          figure: { ...one.figure!, value, qualifier },
        }));
        expect(figureConflicts(same)).toEqual([]);
      }),
    );
  });

  test('have ids of their own, take a claim in once, and take in every two that contradict each other', () => {
    fc.assert(
      fc.property(anyFigures, (all) => {
        const found = figureConflicts(all);
        const taken = found.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(new Set(taken).size).toBe(taken.length);
        for (const [index, a] of all.entries()) {
          for (const b of all.slice(index + 1)) {
            if (figureConflicts([a, b]).length > 0) expect(taken).toEqual(expect.arrayContaining([a.id, b.id]));
          }
        }
      }),
    );
  });
});
