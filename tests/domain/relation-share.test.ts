import { describe, expect, test } from 'vitest';
import { relationView } from '../../src/domain/relation-view.ts';
import { claim } from '../support/claims.ts';

describe('the share of a stake', () => {
  test.each([
    ['in percent', { text: 'percent', number: 9 }, 9],
    ['in words', { text: 'not stated', number: null }, null],
    ['of something else', { text: 'million shares', number: 9 }, null],
  ])('gives a stake with its share only where it is told %s', (_, share, expected) => {
    const owns = claim({ id: 'c', predicate: 'OWNS', details: { share: { ...share, qualifier: null } } });
    expect(relationView([owns])?.share).toBe(expected);
  });

  test('gives the share that the last source gives, whatever their order', () => {
    const of = (id: string, saidOn: string, number: number) =>
      claim({ id, predicate: 'OWNS', saidOn, details: { share: { text: 'percent', number, qualifier: null } } });
    const claims = [of('a', '2010', 50), of('b', '2004', 38.5), of('c', '2007', 40)];
    expect([claims, claims.toReversed()].map((some) => relationView(some)?.share)).toEqual([50, 50]);
  });
});
