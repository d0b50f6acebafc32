import { describe, expect, it } from 'vitest';
import { isOff, drawnShare } from '../../src/synthetic/figures.ts';
import { figuresOf } from '../../src/synthetic/expectations.ts';
import { countsOf, wholeCity } from '../support/made-up-city.ts';

const off = (city: Parameters<typeof countsOf>[0]) =>
  figuresOf(countsOf(city))
    .filter(isOff)
    .map(({ group, label }) => `${group} ${label}`);

describe('the figures of a made-up city', () => {
  it.each([
    [100, 1],
    [100, 2],
    [1_001, 3],
    [3_000, 1],
  ])('of %i firms and seed %i are what they should be', (firms, seed) => {
    expect(off(wholeCity(firms, seed))).toEqual([]);
  });

  it('are off where a section is missing', () => {
    const whole = wholeCity(3_000);
    const entities = whole.entities.map((row) => ({
      ...row,
      claims: row.claims.map((claim) =>
        claim.predicate === 'INDUSTRY' && claim.value!.startsWith('L') ? { ...claim, value: 'C3660' } : claim,
      ),
    }));
    expect(off({ ...whole, entities })).toEqual(['section C', 'section L', 'section industry (C, D)']);
  });

  it('are off where firms lose their heads, districts, second opinions and fake numbers', () => {
    const whole = wholeCity(3_000);
    const relations = whole.relations
      .filter(({ type, to }) => !(type === 'HEADS' && to.endsWith('9')))
      .map((row) => ({ ...row, claims: row.claims.slice(0, 1) }));
    const entities = whole.entities.filter(({ id }) => id !== 'syn-firm-0000001');
    expect(off({ ...whole, entities, relations })).toEqual(
      expect.arrayContaining([
        'entities FIRM',
        'entities firms with a valid, fake number',
        'firms with one head',
        'claims per relation two or three',
      ]),
    );
  });

  it('allow what chance does to so many draws, and no more', () => {
    const share = { group: 'g', label: 'l', basis: 'chosen', expected: 0.1, total: 10_000 } as const;
    expect(isOff(drawnShare({ ...share, count: 1_100 }))).toBe(false);
    expect(isOff(drawnShare({ ...share, count: 1_200 }))).toBe(true);
    expect(isOff(drawnShare({ ...share, count: 0, total: 0 }))).toBe(false);
    expect(isOff({ ...drawnShare({ ...share, count: 0 }), found: NaN })).toBe(true);
  });
});
