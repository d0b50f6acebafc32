import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ATTRIBUTES } from '../../src/domain/attributes.ts';
import { attributeConflicts, SINGLE_VALUED } from '../../src/domain/attribute-conflicts.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { questionOf } from '../../src/domain/conflict-question.ts';
import { MODALITIES, POLARITIES, RANKS, TENSES, type Qualifier } from '../../src/domain/vocabulary.ts';
import { anyDate, describing } from '../support/claims.ts';

const said = (id: string, predicate: string, value: string, given: Partial<Claim> = {}) =>
  describing(predicate, value, { id, source: `src-${id}`, ...given });
const size = (id: string, number: number | null, qualifier: Qualifier, given: Partial<Claim> = {}) =>
  said(id, 'SIZE', `${qualifier} ${number}`, { details: { size: { text: null, number, qualifier } }, ...given });
const readings = (...claims: readonly Claim[]) =>
  attributeConflicts(claims).map(({ id, positions }) => [id, ...positions.map(({ reading }) => reading)]);

describe('an attribute is in conflict', () => {
  test('when sources give different values, however firmly', () => {
    const claims = [said('b', 'OWNERSHIP', 'private', { modality: 'INFERRED' }), said('a', 'OWNERSHIP', 'state')];
    expect(attributeConflicts(claims)).toEqual([
      {
        id: 'ann~ownership',
        kind: 'ATTRIBUTE',
        matter: 'ann~attributes',
        about: ['ann'],
        predicate: 'OWNERSHIP',
        measure: null,
        question: null,
        questionZh: null,
        source: null,
        positions: [
          { reading: 'state', rank: 'NORMAL', reason: null, claims: ['a'] },
          { reading: 'private', rank: 'NORMAL', reason: null, claims: ['b'] },
        ],
        sources: ['src-a', 'src-b'],
      },
    ]);
  });

  test('each on its own', () => {
    const claims = [
      said('a', 'GENDER', 'female'),
      said('b', 'GENDER', 'male'),
      said('c', 'PLACE_KIND', 'town'),
      said('d', 'PLACE_KIND', 'city'),
    ];
    expect(readings(...claims)).toEqual([
      ['ann~gender', 'female', 'male'],
      ['ann~place-kind', 'town', 'city'],
    ]);
  });

  test('when one denies the value that the other gives', () => {
    expect(readings(said('a', 'GENDER', 'female'), said('b', 'GENDER', 'Female', { polarity: 'DENIED' }))).toEqual([
      ['ann~gender', 'female', 'not Female'],
    ]);
  });

  test('when sizes of one day cannot both be right', () => {
    expect(readings(size('a', 100, 'EXACT'), size('b', 120, 'EXACT'))).toHaveLength(1);
    expect(readings(size('a', 100, 'ABOUT'), size('b', 50, 'MORE_THAN'))).toEqual([]);
    expect(readings(size('a', 100, 'EXACT'), size('b', 120, 'EXACT', { saidOn: '2020' }))).toEqual([]);
  });

  test('when a firm is put into two classes of size on one day, and not when it has grown', () => {
    const small = said('a', 'SIZE_CLASS', 'SMALL', { saidOn: '2013-11' });
    expect(readings(small, said('b', 'SIZE_CLASS', 'MEDIUM', { saidOn: '2013-11' }))).toHaveLength(1);
    expect(readings(small, said('b', 'SIZE_CLASS', 'MEDIUM', { saidOn: '2018' }))).toEqual([]);
  });

  test.each<[string, string, string, Partial<Claim>]>([
    ['the values differ in case and signs only', 'GENDER', 'Female.', {}],
    ['one was formerly so', 'GENDER', 'male', { tense: 'FORMER' }],
    ['one was not accepted', 'GENDER', 'male', { status: 'PROPOSED' }],
    ['both are of one source', 'GENDER', 'male', { source: 'src-a' }],
    ['the printed times are apart', 'GENDER', 'male', { end: '1999' }],
  ])('not when %s', (_, predicate, value, given) => {
    const first = said('a', predicate, 'female', { start: '2001' });
    expect(readings(first, said('b', predicate, value, given))).toEqual([]);
  });

  test.each(['NAME', 'IDENTIFIER', 'OCCUPATION', 'STATUS'])(
    'not when it is a %s, of which there may be several',
    (name) => {
      expect(readings(said('a', name, 'x'), said('b', name, 'y'))).toEqual([]);
    },
  );
});

test('every attribute of which there is one is shown on its entity, and can be asked after in two languages', () => {
  for (const predicate of SINGLE_VALUED) {
    expect(ATTRIBUTES.find((info) => info.predicate === predicate)?.property).toEqual(expect.any(String));
    const asked = { kind: 'ATTRIBUTE', predicate, measure: null, question: null, questionZh: null } as const;
    expect(questionOf(asked, ['Ann'], 'en')).toMatch(/^What is the [a-z ]+ of Ann\?$/);
    expect(questionOf(asked, ['Ann'], 'zh-Hans')).toMatch(/^Ann的\p{sc=Han}+是什么？$/u);
  }
});

const anyClaims = fc
  .array(
    fc.record({
      predicate: fc.constantFrom('GENDER', 'SIZE', 'NAME'),
      value: fc.constantFrom('x', 'X', 'y', '100'),
      source: fc.constantFrom('src-a', 'src-b'),
      polarity: fc.constantFrom(...POLARITIES),
      modality: fc.constantFrom(...MODALITIES),
      rank: fc.constantFrom(...RANKS),
      tense: fc.constantFrom(...TENSES),
      start: fc.option(anyDate, { nil: null }),
      end: fc.option(anyDate, { nil: null }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ predicate, value, ...given }, index) => describing(predicate, value, { ...given, id: `c-${index}` })),
  );

describe('conflicts of any attributes', () => {
  test('are the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(attributeConflicts(shuffled)).toEqual(attributeConflicts(all));
        },
      ),
    );
  });

  test('never come of one source that denies nothing, nor of equal values', () => {
    fc.assert(
      fc.property(anyClaims, (all) => {
        const affirmed = all.map((one) => ({ ...one, polarity: 'AFFIRMED' as const }));
        expect(attributeConflicts(affirmed.map((one) => ({ ...one, source: 'src-a' })))).toEqual([]);
        expect(attributeConflicts(affirmed.map((one) => ({ ...one, value: 'x' })))).toEqual([]);
      }),
    );
  });
});
