import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ATTRIBUTE_PROPERTIES, ATTRIBUTES } from '../../src/domain/attributes.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { entityView } from '../../src/domain/entity-view.ts';
import { ENTITY_KINDS, MODALITIES, NAME_KINDS, RANKS, TENSES } from '../../src/domain/vocabulary.ts';
import { anyDate, claim, describing, words } from '../support/claims.ts';

const person = describing('KIND', 'PERSON', { id: 'src-a.ann.kind' });
const name = (value: string, kind: string, given: Partial<Claim> = {}) =>
  describing('NAME', value, { details: words({ kind, lang: 'en', script: 'Latn' }), ...given });

describe('an entity', () => {
  test('is what a claim says it is, under its id when it has no name', () => {
    expect(entityView([person])).toEqual({
      id: 'ann',
      kind: 'PERSON',
      name: 'ann',
      names: [],
      identifiers: [],
      attributes: {},
      size: null,
      sources: ['src-a'],
    });
  });

  test.each([
    ['no claim says what it is', [name('Ann', 'PRINTED'), claim()]],
    ['the claim that says so is not accepted', [{ ...person, status: 'PROPOSED' as const }]],
    ['the claim that says so is no longer believed', [{ ...person, rank: 'DEPRECATED' as const }]],
    ['the claim denies it', [{ ...person, polarity: 'DENIED' as const }]],
    ['it is a term', [{ ...person, value: 'MARKET' }]],
  ])('is not there when %s', (_, claims) => {
    expect(entityView(claims)).toBeNull();
  });

  test('of whose kind sources differ is what the preferred, else the most firmly said claim says', () => {
    const firm = describing('KIND', 'FIRM', { modality: 'INFERRED' });
    expect(entityView([firm, person])?.kind).toBe('PERSON');
    expect(entityView([{ ...firm, rank: 'PREFERRED' }, person])?.kind).toBe('FIRM');
  });

  test('is spoken of by the sources that describe it and by those that mention it', () => {
    expect(entityView([person, claim({ source: 'src-x' })], ['src-c', 'src-b', 'src-a'])?.sources).toEqual([
      'src-a',
      'src-b',
      'src-c',
    ]);
  });
});

describe('the name shown', () => {
  test('is the first printed one, not the words that mean it within one text only', () => {
    const names = [name('the boss', 'CONTEXTUAL'), name('A.', 'ABBREVIATION'), name('Ann Lee', 'PRINTED')];
    expect(entityView([person, ...names])?.name).toBe('Ann Lee');
  });

  test('is a description where nothing is printed', () => {
    expect(entityView([person, name('she', 'CONTEXTUAL'), name('a woman', 'DESCRIPTION')])?.name).toBe('a woman');
  });

  test('is that of the earliest source, unless one is preferred', () => {
    const early = name('Lee', 'PRINTED', { saidOn: '1999', source: 'src-z' });
    const late = name('Li', 'PRINTED', { saidOn: '2020' });
    expect(entityView([person, late, early])?.name).toBe('Lee');
    expect(entityView([person, { ...late, rank: 'PREFERRED' }, early])?.name).toBe('Li');
  });
});

describe('names', () => {
  test('stand in the order of their file, also from the tenth on', () => {
    const numbered = [10, 2, 1].map((number) =>
      name(`N${number}`, 'ALIAS', { id: number === 1 ? 'src-a.ann.name' : `src-a.ann.name-${number}` }),
    );
    expect(entityView([person, ...numbered])?.names.map(({ value }) => value)).toEqual(['N1', 'N2', 'N10']);
  });

  test('that several sources give are there once, with what any of them knows', () => {
    const plain = name('Ann Lee', 'ALIAS', { saidOn: '2001' });
    const parsed = describing('NAME', 'Ann Lee', {
      source: 'src-b',
      details: words({ kind: 'PRINTED', lang: 'en', family: 'Lee', given: 'Ann' }),
    });
    expect(entityView([person, parsed, plain])?.names).toEqual([
      {
        ...{ value: 'Ann Lee', lang: 'en', script: 'Latn', kind: 'PRINTED', family: 'Lee', given: 'Ann' },
        ...{ start: null, end: null },
      },
    ]);
  });

  test('that one source prints and another calls former are former, with the times that any of them gives', () => {
    const printed = name('Lee & Co', 'PRINTED', { saidOn: '2001', start: '1990s' });
    const former = name('Lee & Co', 'FORMER', { saidOn: '2020', source: 'src-b', tense: 'PAST_STATE', end: '2015' });
    const current = name('Li & Co', 'PRINTED', { saidOn: '2020', source: 'src-b', start: '2015' });
    const view = entityView([person, printed, former, current]);
    expect(view?.name).toBe('Li & Co');
    expect(view?.names.map(({ value, kind, start, end }) => [value, kind, start, end])).toEqual([
      ['Lee & Co', 'FORMER', '1990s', '2015'],
      ['Li & Co', 'PRINTED', '2015', null],
    ]);
  });
});

describe('attributes', () => {
  test.each([
    ['GENDER', 'gender', 'PERSON'],
    ['OCCUPATION', 'occupation', 'PERSON'],
    ['OWNERSHIP', 'ownership', 'FIRM'],
    ['LEVEL', 'level', 'GOVERNMENT_BODY'],
    ['PLACE_KIND', 'placeKind', 'PLACE'],
    ['GROUP_OF', 'of', 'GROUP'],
    ['STATUS', 'status', 'VENTURE'],
  ])('%s is shown as %s of a %s', (predicate, property, kind) => {
    const view = entityView([describing('KIND', kind), describing(predicate, 'x')]);
    expect(view?.attributes).toEqual({ [property]: 'x' });
  });

  test('every property of the registry has its place', () => {
    const shown = ATTRIBUTES.flatMap(({ property }) => property ?? []);
    expect([...shown].sort()).toEqual(['identifiers', 'kind', 'name', 'size', ...ATTRIBUTE_PROPERTIES].sort());
  });

  test('of another kind of thing are passed over', () => {
    expect(entityView([person, describing('OWNERSHIP', 'family-owned'), describing('SIZE', '5')])).toMatchObject({
      attributes: {},
      size: null,
    });
  });

  test('are believed from the most firmly said, then from the latest, and what was formerly so is left aside', () => {
    const job = (value: string, given: Partial<Claim>) => describing('OCCUPATION', value, given);
    const view = entityView([
      person,
      job('clerk', { saidOn: '2001' }),
      job('founder', { saidOn: '2010' }),
      job('spy', { saidOn: '2020', modality: 'INFERRED' }),
      job('soldier', { saidOn: '2021', tense: 'FORMER' }),
    ]);
    expect(view?.attributes).toEqual({ occupation: 'founder' });
  });

  test('a size keeps its hedge and its words', () => {
    const size = { text: null, number: 100, qualifier: 'MORE_THAN' as const };
    const claims = [describing('KIND', 'GROUP'), describing('SIZE', 'more than 100', { details: { size } })];
    expect(entityView(claims)?.size).toEqual({ value: 100, text: 'more than 100', qualifier: 'MORE_THAN' });
  });

  test('identifiers are there once each, by scheme', () => {
    const identifier = (scheme: string, value: string) =>
      describing('IDENTIFIER', value, { details: words({ scheme }), source: 'src-b' });
    const view = entityView([person, identifier('USCC', '9'), identifier('LEI', '5'), identifier('USCC', '9')]);
    expect(view?.identifiers).toEqual([
      { scheme: 'LEI', value: '5' },
      { scheme: 'USCC', value: '9' },
    ]);
  });
});

test('the order of the claims does not matter', () => {
  const anyDescribing = fc.array(
    fc.record({
      predicate: fc.constantFrom('KIND', 'NAME', 'OCCUPATION', 'GENDER', 'GROUP_OF', 'SIZE'),
      value: fc.oneof(fc.constantFrom<string>(...ENTITY_KINDS), fc.string({ maxLength: 3 })),
      source: fc.constantFrom('src-a', 'src-b'),
      modality: fc.constantFrom(...MODALITIES),
      tense: fc.constantFrom(...TENSES),
      rank: fc.constantFrom(...RANKS),
      saidOn: fc.option(anyDate, { nil: null }),
      kind: fc.constantFrom(...NAME_KINDS),
    }),
    { maxLength: 8 },
  );
  const shuffles = anyDescribing
    .map((list) =>
      list.map(({ kind, ...given }, index) =>
        describing(given.predicate, given.value, { ...given, details: words({ kind }), id: `c-${index}` }),
      ),
    )
    .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })));
  fc.assert(
    fc.property(shuffles, ([claims, shuffled]) => {
      expect(entityView(shuffled)).toEqual(entityView(claims));
    }),
  );
});
