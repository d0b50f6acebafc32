import { labelOf } from './type-name.ts';
import { ENTITY_KINDS, type EntityKind } from './vocabulary.ts';

/** What the entities of a kind are counted by. */
export interface Dimension {
  /** The field of the kind that holds the value, or `source` or `place`. */
  readonly name: string;
  /** Whether an entity may have several values; it counts once under each. */
  readonly multiple: boolean;
}

/** The fields that the entities of a kind are counted by: those that the schema marks with `@facet`, in its order. */
const FIELDS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  FIRM: ['ownership', 'industrySection', 'sizeClass'],
  GOVERNMENT_BODY: ['level'],
  PLACE: ['placeKind'],
  GROUP: ['of'],
  VENTURE: ['status'],
};

/** The fields that entities of any kind are counted by. */
export const COUNTED_FIELDS: readonly string[] = ENTITY_KINDS.flatMap((kind) => FIELDS[kind] ?? []);

/** The sources that speak of an entity. */
const SOURCE: Dimension = { name: 'source', multiple: true };

/** The places that some source puts an entity in, at whatever time. */
const PLACE: Dimension = { name: 'place', multiple: true };

const dimensions = new Map(
  ENTITY_KINDS.map((kind) => [
    labelOf(kind),
    [...(FIELDS[kind] ?? []).map((name) => ({ name, multiple: false })), SOURCE, PLACE],
  ]),
);

/** What the entities of a kind, given by its label, are counted by, in the order in which counts name them. */
export function dimensionsOf(label: string): readonly Dimension[] {
  return dimensions.get(label) ?? [];
}

/** An entity, or several that are alike, in what it is counted by. */
export interface Profile {
  readonly kind: EntityKind;
  /** The values of {@link COUNTED_FIELDS}, null where it has none. */
  readonly fields: readonly (string | null)[];
  readonly sources: readonly string[];
  /** Each once. */
  readonly places: readonly string[];
}

/** How many entities of a kind have the same value in one dimension, or the same values in two; as it is stored. */
export interface MaterializedCount {
  /** See {@link countSubject}. */
  readonly of: string;
  /** Values as {@link countedValue} writes them; empty for a dimension that is not there. */
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/** Counts being made, by what tells them apart. */
export type MaterializedCounts = Map<string, MaterializedCount & { count: number }>;

/** What a count is of: the label alone for the kind's total, else followed by one or two dimensions in their order. */
export function countSubject(label: string, ...by: readonly Dimension[]): string {
  return [label, ...by.map(({ name }) => name)].join(' ');
}

/** A value as counts hold it: none is null there, as no index would find it, and what is not known comes last. */
export function countedValue(value: string | null): string {
  return value === null ? '~' : `=${value}`;
}

/** What the entities of a kind count under, each with the places of its dimensions among those of the kind. */
const counted = new Map(
  ENTITY_KINDS.map(labelOf).map((label) => {
    const all = dimensionsOf(label);
    const of = all.flatMap((one, first) => [
      { of: countSubject(label, one), first, second: null },
      ...all.flatMap((other, second) =>
        second > first || (second === first && one.multiple)
          ? { of: countSubject(label, one, other), first, second }
          : [],
      ),
    ]);
    return [label, of] as const;
  }),
);

/**
 * Adds an entity to counts so many `times`, or takes it out: in its kind's total, in each dimension, and in each two of
 * them. A dimension of several values goes with itself too, so that those of one value can be counted by the others.
 */
export function countInto(counts: MaterializedCounts, profile: Profile, times: number): void {
  const label = labelOf(profile.kind);
  const values = dimensionsOf(label).map((dimension) => valuesOf(profile, dimension));
  add(counts, label, '', '', times);
  for (const { of, first, second } of counted.get(label) ?? []) {
    for (const one of values[first]!) {
      if (second === null) add(counts, of, one, '', times);
      else for (const other of values[second]!) add(counts, of, one, other, times);
    }
  }
}

/** What claims are counted by, each alone: properties that a claim has one value of. */
export const CLAIM_DIMENSIONS = ['source', 'predicate', 'modality'] as const;
export type ClaimDimension = (typeof CLAIM_DIMENSIONS)[number];

/** What counts of claims begin with, in the place of an entity's label. */
export const CLAIMS = 'Claim';

/** Adds a claim to counts so many `times`, or takes it out: in the total, and under each of {@link CLAIM_DIMENSIONS}. */
export function countClaim(
  counts: MaterializedCounts,
  claim: Readonly<Record<ClaimDimension, string>>,
  times: number,
): void {
  for (const name of CLAIM_DIMENSIONS) countClaims(counts, name, claim[name], times);
}

/** Adds so many claims with a value to counts. The total is that of the sources, as every claim has one. */
export function countClaims(counts: MaterializedCounts, name: ClaimDimension, value: string, times: number): void {
  if (name === 'source') add(counts, CLAIMS, '', '', times);
  add(counts, claimCountSubject(name), countedValue(value), '', times);
}

/** What a count of claims is of. */
export function claimCountSubject(name: ClaimDimension): string {
  return `${CLAIMS} ${name}`;
}

/** Those counts that are not nought, and with each its kind's total, which is held while any of the kind changes. */
export function changesIn(counts: MaterializedCounts): readonly MaterializedCount[] {
  const changed = [...counts.values()].filter(({ count }) => count !== 0);
  const kinds = new Set(changed.map(({ of }) => kindOf(of)));
  return [...counts.values()].filter(({ of, count }) => count !== 0 || kinds.has(of));
}

/** The label of the kind that a count is of, `Claim` for claims, from what it is of. */
export function kindOf(of: string): string {
  return of.split(' ', 1)[0]!;
}

/** What tells a count from all others. */
export function countKey(of: string, first: string, second: string): string {
  // The length tells where the first value ends. Made for every count of a city, so it is kept cheap.
  return `${of} ${first.length} ${first}${second}`;
}

function valuesOf({ fields, sources, places }: Profile, { name }: Dimension): readonly string[] {
  if (name === SOURCE.name) return sources.map(countedValue);
  if (name === PLACE.name) return (places.length > 0 ? places : [null]).map(countedValue);
  return [countedValue(fields[COUNTED_FIELDS.indexOf(name)] ?? null)];
}

function add(counts: MaterializedCounts, of: string, first: string, second: string, times: number): void {
  const key = countKey(of, first, second);
  const known = counts.get(key);
  if (known) known.count += times;
  else counts.set(key, { of, first, second, count: times });
}
