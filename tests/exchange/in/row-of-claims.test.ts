import { expect, it } from 'vitest';
import {
  claimsOfEntity,
  claimsOfRelation,
  type EntityRow,
  type RegisterSource,
  type RelationRow,
} from '../../../src/domain/register.ts';
import { entityRowOf, inOrderOfNumbers, relationRowOf } from '../../../src/exchange/in/jsonl/row-of-claims.ts';

const sources: readonly RegisterSource[] = ['reg', 'reg-b'].map((id) => ({
  id,
  kind: 'REGISTER_EXTRACT',
  title: id,
  language: 'en',
  published: '2020',
  recorded: '2026-01-01',
}));
const places = new Map(sources.map(({ id }, place) => [id, place]));

it('makes of the claims of a register the row that gave them', () => {
  const entity: EntityRow = {
    id: 'tea',
    claims: [
      { predicate: 'KIND', value: 'FIRM', row: 7 },
      {
        predicate: 'NAME',
        value: '茶馆',
        details: { lang: 'zh', kind: 'FORMER' },
        tense: 'PAST_STATE',
        end: '1999',
        row: 7,
      },
      {
        predicate: 'STATISTIC',
        source: 1,
        row: 9,
        figure: { measure: 'staff', value: 40, valueText: 'about 40', qualifier: 'ABOUT', asOf: '2019' },
      },
      { predicate: 'NAME', value: 'Tea', rank: 'DEPRECATED', rankReason: 'a slip', status: 'RETRACTED', row: 10 },
      ...Array.from({ length: 9 }, (_, index) => ({ predicate: 'NAME', value: `Tea ${index}`, row: index + 11 })),
    ],
  };
  const claims = claimsOfEntity(entity, sources, 1);
  expect(claims[3]!.status).toBe('RETRACTED');
  expect(claims.map(({ supports }) => supports).slice(0, 3)).toEqual([['ROW-7'], ['ROW-7'], ['ROW-9']]);
  // Sorted by their ids, the tenth stands before the second.
  expect(entityRowOf(inOrderOfNumbers(claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))), places)).toEqual(entity);
});

it('does so for relations, which may be denied and have slots', () => {
  const relation: RelationRow = {
    from: 'ann',
    type: 'OWNS',
    to: 'tea',
    slot: 'second',
    claims: [
      { row: 3, details: { share: { number: 30, text: 'percent', qualifier: 'MORE_THAN' } }, start: '2001' },
      { row: 4, source: 1, polarity: 'DENIED', modality: 'ATTRIBUTED', title: 't', note: 'n' },
    ],
  };
  expect(relationRowOf(inOrderOfNumbers(claimsOfRelation(relation, sources, 1)), places)).toEqual(relation);
});
