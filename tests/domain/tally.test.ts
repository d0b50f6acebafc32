import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  changesIn,
  CLAIM_DIMENSIONS,
  claimsTallied,
  countClaim,
  countInto,
  COUNTED_FIELDS,
  dimensionsOf,
  kindOf,
  tallied,
  tallyValue,
  type Profile,
  type MaterializedCounts,
} from '../../src/domain/tally.ts';

function profile(kind: Profile['kind'], told: Partial<Omit<Profile, 'kind' | 'fields'>> & Record<string, unknown>) {
  const fields = COUNTED_FIELDS.map((name) => (told[name] as string | undefined) ?? null);
  return { kind, fields, sources: told.sources ?? ['a'], places: told.places ?? [] };
}

function counts(...profiles: readonly Profile[]): Record<string, number> {
  const tallies: MaterializedCounts = new Map();
  for (const one of profiles) countInto(tallies, one, 1);
  return Object.fromEntries(
    [...tallies.values()].map(({ of, first, second, count }) => [`${of} ${first} ${second}`.trim(), count]),
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
    expect(tallyValue(null)).not.toBe(tallyValue('~'));
    // What is not known comes last, as null does in the database's own order.
    expect(tallyValue('\u{10ffff}') < tallyValue(null)).toBe(true);
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
      const tallies: MaterializedCounts = new Map();
      for (const claim of claims) countClaim(tallies, claim, 1);
      const counted = [...tallies.values()];
      const sum = (of: string) => counted.reduce((total, tally) => total + (tally.of === of ? tally.count : 0), 0);
      for (const of of ['Claim', ...CLAIM_DIMENSIONS.map(claimsTallied)]) expect(sum(of)).toBe(claims.length);
      const inA = counted.find(({ of, first }) => of === 'Claim source' && first === '=a')?.count ?? 0;
      expect(inA).toBe(claims.filter(({ source }) => source === 'a').length);
    }),
  );
});

test('what is counted and taken out again leaves no change', () => {
  fc.assert(
    fc.property(fc.array(aProfile), fc.array(aProfile), (before, after) => {
      const tallies: MaterializedCounts = new Map();
      for (const one of before) countInto(tallies, one, 1);
      for (const one of after) countInto(tallies, one, 1);
      for (const one of after) countInto(tallies, one, -1);
      for (const one of before) countInto(tallies, one, -1);
      expect(changesIn(tallies)).toEqual([]);
    }),
  );
});

test('the tallies of one dimension of one value each add up to the total', () => {
  fc.assert(
    fc.property(fc.array(aProfile, { maxLength: 20 }), (profiles) => {
      const tallies: MaterializedCounts = new Map();
      for (const one of profiles) countInto(tallies, one, 1);
      const sum = (of: string) =>
        [...tallies.values()].filter((tally) => tally.of === of).reduce((total, { count }) => total + count, 0);
      for (const single of dimensionsOf('Firm').filter(({ multiple }) => !multiple)) {
        expect(sum(tallied('Firm', single))).toBe(sum(tallied('Firm')));
      }
      expect(sum(tallied('Firm'))).toBe(profiles.filter(({ kind }) => kind === 'FIRM').length);
    }),
  );
});

test('a change of a kind names its total too, changed or not, and of other kinds nothing', () => {
  const tallies: MaterializedCounts = new Map();
  countInto(tallies, profile('VENTURE', { status: 'INTENDED' }), -1);
  countInto(tallies, profile('VENTURE', { status: 'REALISED' }), 1);
  countInto(tallies, profile('PERSON', {}), -1);
  countInto(tallies, profile('PERSON', {}), 1);
  const changes = changesIn(tallies);
  expect(changes[0]).toEqual({ of: 'Venture', first: '', second: '', count: 0 });
  expect(new Set(changes.map(({ of }) => kindOf(of)))).toEqual(new Set(['Venture']));
  expect(changes.slice(1).every(({ count }) => Math.abs(count) === 1)).toBe(true);
});
