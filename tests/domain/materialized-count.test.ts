import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  changesIn,
  CLAIM_DIMENSIONS,
  claimCountSubject,
  countClaim,
  countInto,
  COUNTED_FIELDS,
  dimensionsOf,
  kindOf,
  countSubject,
  countedValue,
  type Profile,
  type MaterializedCounts,
} from '../../src/domain/materialized-count.ts';

function profile(kind: Profile['kind'], told: Partial<Omit<Profile, 'kind' | 'fields'>> & Record<string, unknown>) {
  const fields = COUNTED_FIELDS.map((name) => (told[name] as string | undefined) ?? null);
  return { kind, fields, sources: told.sources ?? ['a'], places: told.places ?? [] };
}

function counts(...profiles: readonly Profile[]): Record<string, number> {
  const counts: MaterializedCounts = new Map();
  for (const one of profiles) countInto(counts, one, 1);
  return Object.fromEntries(
    [...counts.values()].map(({ of, first, second, count }) => [`${of} ${first} ${second}`.trim(), count]),
  );
}

const aProfile: fc.Arbitrary<Profile> = fc.record({
  kind: fc.constantFrom('FIRM', 'PLACE', 'PERSON'),
  fields: fc.tuple(...COUNTED_FIELDS.map(() => fc.constantFrom(null, 'x', '~', '=', ''))),
  sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  places: fc.uniqueArray(fc.constantFrom('p', 'q')),
});

describe('an entity counts', () => {
  test('in its kind, under each of its values, and under each two of them', () => {
    expect(counts(profile('VENTURE', { status: 'INTENDED', sources: ['a', 'b'], places: ['p'] }))).toEqual({
      Venture: 1,
      'Venture status =INTENDED': 1,
      'Venture source =a': 1,
      'Venture source =b': 1,
      'Venture place =p': 1,
      'Venture status source =INTENDED =a': 1,
      'Venture status source =INTENDED =b': 1,
      'Venture status place =INTENDED =p': 1,
      'Venture source place =a =p': 1,
      'Venture source place =b =p': 1,
      'Venture source source =a =a': 1,
      'Venture source source =a =b': 1,
      'Venture source source =b =a': 1,
      'Venture source source =b =b': 1,
      'Venture place place =p =p': 1,
    });
  });

  test('under a value of its own where it has none, or is in no place', () => {
    expect(counts(profile('VENTURE', {}))).toMatchObject({
      'Venture status ~': 1,
      'Venture place ~': 1,
      'Venture status place ~ ~': 1,
    });
    expect(countedValue(null)).not.toBe(countedValue('~'));
    // What is not known comes last, as null does in the database's own order.
    expect(countedValue('\u{10ffff}') < countedValue(null)).toBe(true);
  });

  test('by no field of another kind', () => {
    expect(Object.keys(counts(profile('PERSON', { ownership: 'state-owned' }))).join()).not.toContain('owned');
  });
});

test('a claim counts in all, and under its source, its predicate and its modality', () => {
  const aClaim = fc.record({
    source: fc.constantFrom('a', 'b'),
    predicate: fc.constantFrom('NAME', 'HEADS'),
    modality: fc.constantFrom('ASSERTED', 'PLANNED'),
  });
  fc.assert(
    fc.property(fc.array(aClaim, { maxLength: 20 }), (claims) => {
      const counts: MaterializedCounts = new Map();
      for (const claim of claims) countClaim(counts, claim, 1);
      const counted = [...counts.values()];
      const sum = (of: string) => counted.reduce((total, one) => total + (one.of === of ? one.count : 0), 0);
      for (const of of ['Claim', ...CLAIM_DIMENSIONS.map(claimCountSubject)]) expect(sum(of)).toBe(claims.length);
      const inA = counted.find(({ of, first }) => of === 'Claim source' && first === '=a')?.count ?? 0;
      expect(inA).toBe(claims.filter(({ source }) => source === 'a').length);
    }),
  );
});

test('what is counted and taken out again leaves no change', () => {
  fc.assert(
    fc.property(fc.array(aProfile), fc.array(aProfile), (before, after) => {
      const counts: MaterializedCounts = new Map();
      for (const one of before) countInto(counts, one, 1);
      for (const one of after) countInto(counts, one, 1);
      for (const one of after) countInto(counts, one, -1);
      for (const one of before) countInto(counts, one, -1);
      expect(changesIn(counts)).toEqual([]);
    }),
  );
});

test('the counts of one dimension of one value each add up to the total', () => {
  fc.assert(
    fc.property(fc.array(aProfile, { maxLength: 20 }), (profiles) => {
      const counts: MaterializedCounts = new Map();
      for (const one of profiles) countInto(counts, one, 1);
      const sum = (of: string) =>
        [...counts.values()].filter((one) => one.of === of).reduce((total, { count }) => total + count, 0);
      for (const single of dimensionsOf('Firm').filter(({ multiple }) => !multiple)) {
        expect(sum(countSubject('Firm', single))).toBe(sum(countSubject('Firm')));
      }
      expect(sum(countSubject('Firm'))).toBe(profiles.filter(({ kind }) => kind === 'FIRM').length);
    }),
  );
});

test('a change of a kind names its total too, changed or not, and of other kinds nothing', () => {
  const counts: MaterializedCounts = new Map();
  countInto(counts, profile('VENTURE', { status: 'INTENDED' }), -1);
  countInto(counts, profile('VENTURE', { status: 'REALISED' }), 1);
  countInto(counts, profile('PERSON', {}), -1);
  countInto(counts, profile('PERSON', {}), 1);
  const changes = changesIn(counts);
  expect(changes[0]).toEqual({ of: 'Venture', first: '', second: '', count: 0 });
  expect(new Set(changes.map(({ of }) => kindOf(of)))).toEqual(new Set(['Venture']));
  expect(changes.slice(1).every(({ count }) => Math.abs(count) === 1)).toBe(true);
});
