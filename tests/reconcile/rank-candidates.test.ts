import { describe, expect, test } from 'vitest';
import type { NameRecord } from '../../src/domain/entity-names.ts';
import type { DescribedEntity } from '../../src/identity/described-entity.ts';
import { rankCandidates } from '../../src/reconcile/rank-candidates.ts';
import type { ReconcileQuery } from '../../src/reconcile/reconcile-query.ts';
import { reconcileResult } from '../../src/reconcile/reconcile-result.ts';

const printed = (value: string): NameRecord => ({
  value,
  lang: null,
  script: null,
  kind: 'PRINTED',
  family: null,
  given: null,
});

function entity(id: string, name: string, more: Partial<DescribedEntity> = {}): DescribedEntity {
  const names = [{ ...printed(name), start: null, end: null }];
  const nothing = { identifiers: [], places: [], relations: [], start: null, end: null, gender: null };
  return { id, kind: 'FIRM', names, ...nothing, ...more };
}

const asked = (query: string, more: Partial<ReconcileQuery> = {}): ReconcileQuery => ({
  query,
  kinds: [],
  strict: false,
  limit: 10,
  properties: [],
  ...more,
});

const rank = (query: ReconcileQuery, ...entities: readonly DescribedEntity[]) =>
  rankCandidates(
    query,
    entities.map((one) => ({ entity: one, name: one.names[0]!.value })),
  ).map((one) => reconcileResult(query, one, (kind) => kind.toLowerCase()));
const scores = (...given: Parameters<typeof rank>) => rank(...given).map(({ id, score, match }) => [id, score, match]);
const headedBy = (name: string) => ({ type: 'HEADS', direction: 'IN' as const, other: { id: 'x', name } });

describe('a candidate', () => {
  test('with the whole name, and alone of its kind with it, is a match', () => {
    expect(
      scores(asked('East Lake Tea'), entity('lake-tea', 'East Lake Tea'), entity('lake', 'East Lake Tea House')),
    ).toEqual([
      ['lake-tea', 100, true],
      ['lake', 75, false],
    ]);
  });

  test('is no match where another of its kind has the name as well', () => {
    expect(scores(asked('East Lake Tea'), entity('a', 'East Lake Tea'), entity('b', 'East Lake Tea'))).toEqual([
      ['a', 100, false],
      ['b', 100, false],
    ]);
  });

  test('is a match by the name of a firm that an association shares with it', () => {
    const guild = entity('guild', 'East Lake Tea', { kind: 'ASSOCIATION' });
    expect(scores(asked('East Lake Tea', { kinds: ['FIRM'] }), entity('firm', 'East Lake Tea'), guild)).toEqual([
      ['firm', 100, true],
      ['guild', 50, false],
    ]);
  });

  test('that is a person is no match by name alone, and is one where something else agrees', () => {
    const person = entity('lu-an', 'Lu An', {
      kind: 'PERSON',
      relations: [{ type: 'HEADS', direction: 'OUT', other: { id: 'lake', name: 'East Lake Tea' } }],
    });
    expect(scores(asked('Lu An'), person)).toEqual([['lu-an', 100, false]]);
    const heads = (value: string) => asked('Lu An', { properties: [{ pid: 'heads', values: [value] }] });
    expect(scores(heads('East Lake Tea'), person)).toEqual([['lu-an', 100, true]]);
    expect(scores(heads('West Lake Tea'), person)).toEqual([['lu-an', 71.4, false]]);
  });

  test('whose registered number was asked for is the match, whatever the others are called', () => {
    const numbered = entity('b', 'Shanghai Tea', { identifiers: [{ scheme: 'USCC', value: '91310000132260250X' }] });
    const query = asked('East Lake Tea', { properties: [{ pid: 'identifier', values: ['9131 0000 1322 6025 0x'] }] });
    expect(scores(query, entity('a', 'East Lake Tea'), numbered)).toEqual([
      ['b', 100, true],
      ['a', 100, false],
    ]);
    expect(scores(asked('91310000132260250X'), numbered)).toEqual([['b', 100, true]]);
  });

  test('is told from a namesake by what else is given; what is unknown of it counts for nothing', () => {
    const query = asked('East Lake Tea', { properties: [{ pid: 'headed_by', values: ['Lu An'] }] });
    const [here, elsewhere, unknown] = [
      entity('here', 'East Lake Tea', { relations: [headedBy('Lu An')] }),
      entity('elsewhere', 'East Lake Tea', { relations: [headedBy('Qian Bo')] }),
      entity('unknown', 'East Lake Tea'),
    ];
    expect(scores(query, elsewhere, unknown, here)).toEqual([
      ['here', 100, false],
      ['unknown', 100, false],
      ['elsewhere', 71.4, false],
    ]);
    expect(rank(query, here)[0]!.features).toContainEqual({ id: 'headed_by', value: true });
    expect(rank(query, unknown)[0]!.features.map(({ id }) => id)).not.toContain('headed_by');
  });

  test('a district agrees with its city, and a year with a day in it', () => {
    const firm = entity('lake', 'East Lake Tea', { places: ['Pudong New Area'], start: '2011-03-04' });
    const known = {
      properties: [
        { pid: 'located_in', values: ['上海'] },
        { pid: 'founding_date', values: ['2011'] },
      ],
    };
    expect(rank(asked('East Lake Tea', known), firm)[0]).toMatchObject({ score: 100, match: true });
    const wrong = {
      properties: [
        { pid: 'located_in', values: ['北京'] },
        { pid: 'founding_date', values: ['2012'] },
      ],
    };
    expect(rank(asked('East Lake Tea', wrong), firm)[0]).toMatchObject({ score: 55.6, match: false });
  });

  test('of another kind is left out where the kind is strict', () => {
    const guild = entity('guild', 'East Lake Tea', { kind: 'ASSOCIATION' });
    expect(rank(asked('East Lake Tea', { kinds: ['FIRM'], strict: true }), guild)).toEqual([]);
  });

  test('that was made up matches by its id alone', () => {
    const madeUp = entity('syn-firm-1', 'East Lake Tea');
    expect(scores(asked('East Lake Tea'), madeUp)).toEqual([['syn-firm-1', 100, false]]);
    expect(scores(asked('syn-firm-1'), madeUp)).toEqual([['syn-firm-1', 100, true]]);
  });

  test('whose name does not match at all is none', () => {
    expect(rank(asked('Huangpu Ferry'), entity('lake', 'East Lake Tea'))).toEqual([]);
  });

  test('comes with what its score was made from, in numbers and booleans', () => {
    expect(rank(asked('East Lake Tea', { kinds: ['FIRM'] }), entity('lake', 'East Lake Tea'))).toEqual([
      {
        id: 'lake',
        name: 'East Lake Tea',
        type: [{ id: 'FIRM', name: 'firm' }],
        score: 100,
        match: true,
        features: [
          { id: 'name_similarity', value: 100 },
          { id: 'name_exact', value: true },
          { id: 'namesakes', value: 1 },
          { id: 'identified', value: false },
          { id: 'kind', value: true },
        ],
      },
    ]);
  });
});
