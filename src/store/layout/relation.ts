import type { RelationRecord, Telling } from '../../domain/relation-view.ts';
import { sortedUnique } from '../../domain/standing.ts';
import { intervalNumbers, type Validity } from '../../domain/validity.ts';
import { allOf, type ClaimFilter } from './claim.ts';
import { omitEmpty } from './omit-empty.ts';
import { propertyText, typed, type Layout, type PropertiesOf, type PropertyText } from './properties.ts';

/** The properties of a relationship between two entities; days are numbers, YYYYMMDD. */
export const RELATION = {
  ...typed('string', 'id', 'title', 'start', 'end', 'startText', 'endText', 'ended', 'attestedFrom', 'attestedTo'),
  ...typed('string', 'modality', 'status', 'confidence'),
  /** All titles, where there are several. */
  titles: 'string[]',
  share: 'double',
  /** The one source that supports it, or all of several. */
  source: 'string',
  sources: 'string[]',
  /** The bounds of its validity, and the intervals that count in place of the inner two. */
  ...typed('long', 'startMin', 'startMax', 'endMin', 'endMax', 'knownFrom'),
  certain: 'long[]',
  /** The same of the state behind a "formerly". */
  ...typed('long', 'heldStartMin', 'heldStartMax', 'heldEndMin', 'heldEndMax'),
  heldCertain: 'long[]',
  /** What each claim gives, as lists side by side, where the claims were not all known as one. */
  ...typed('string[]', 'tellingSources', 'tellingPosts'),
  tellingKnownFrom: 'long[]',
  ...typed('boolean[]', 'tellingPreferred', 'tellingFirm'),
  ...typed('long[]', 'tellingStartMin', 'tellingStartMax', 'tellingEndMin', 'tellingEndMax'),
  ...typed('long[]', 'tellingHeldStartMin', 'tellingHeldStartMax', 'tellingHeldEndMin', 'tellingHeldEndMax'),
} as const satisfies Layout;

/** What is stored of a relation. */
export type RelationProperties = PropertiesOf<typeof RELATION>;

/** A property of the relation in a variable, as Cypher. */
export const relationText: PropertyText<typeof RELATION> = propertyText;

/** When a relation held, as Cypher: what it says, or the state behind a "formerly". */
export interface Bounds {
  /** The first day on which it can have held, and the last; null where nothing tells. */
  readonly startMin: string;
  readonly endMax: string;
  /** The days from which to which it certainly held; each null where nothing tells. */
  readonly startMax: string;
  readonly endMin: string;
  /** The list of intervals that counts instead of these two where there is one; null: never. */
  readonly certain: string | null;
}

/** The bounds of what the relation in a variable says. */
export function boundsOf(relation: string): Bounds {
  return {
    startMin: relationText(relation, 'startMin'),
    startMax: relationText(relation, 'startMax'),
    endMin: relationText(relation, 'endMin'),
    endMax: relationText(relation, 'endMax'),
    certain: relationText(relation, 'certain'),
  };
}

/** The bounds of the state behind the "formerly" relation in a variable. */
export function heldBoundsOf(relation: string): Bounds {
  return {
    startMin: relationText(relation, 'heldStartMin'),
    startMax: relationText(relation, 'heldStartMax'),
    endMin: relationText(relation, 'heldEndMin'),
    endMax: relationText(relation, 'heldEndMax'),
    certain: relationText(relation, 'heldCertain'),
  };
}

/** The condition on a relation that some claim that affirms it passes a filter. */
export function relationMatches(filter: ClaimFilter, relation: string): string {
  const { sources, knownBy } = filter;
  const property = (name: keyof typeof RELATION) => relationText(relation, name);
  const inAll = allOf(
    sources &&
      `(${property('source')} IN ${sources} OR any(source IN ${property('sources')} WHERE source IN ${sources}))`,
    knownBy && `${property('knownFrom')} <= ${knownBy}`,
  );
  // Where both are asked, one and the same claim must be of those sources and known by then.
  if (!sources || !knownBy) return inAll;
  return `${inAll} AND (${property('tellingSources')} IS NULL OR size(${claimPositions(filter, relation)}) > 0)`;
}

/**
 * The positions of the claims that pass a filter in the lists that a relation keeps of them (`tellingSources` and its
 * fellows). A relation whose claims were all known as one keeps no such lists.
 */
export function claimPositions({ sources, knownBy }: ClaimFilter, relation: string): string {
  const passes = allOf(
    sources && `${relationText(relation, 'tellingSources')}[i] IN ${sources}`,
    knownBy && `${relationText(relation, 'tellingKnownFrom')}[i] <= ${knownBy}`,
  );
  return `[i IN range(0, size(${relationText(relation, 'tellingSources')}) - 1) WHERE ${passes}]`;
}

/** A relation as it is stored between its ends. */
export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: RelationProperties;
}

/**
 * The row that stores a relation; bounds that nobody gives are left out. Its claims are found by its id, so it does not
 * list them; a source that alone tells of it is a text (`source`), as a list would take as much room as all the rest.
 */
export function relationRow(relation: RelationRecord): RelationRow {
  const { validity, held, tellings, titles, type, from, to, sources, ...rest } = relation;
  const heldBounds = {
    heldStartMin: held?.startMin ?? null,
    heldStartMax: held?.startMax ?? null,
    heldEndMin: held?.endMin ?? null,
    heldEndMax: held?.endMax ?? null,
    heldCertain: held?.certain ? intervalNumbers(held.certain) : null,
  };
  return {
    id: rest.id,
    type,
    from,
    to,
    properties: omitEmpty({
      ...rest,
      claims: null,
      // One title is the one to show.
      titles: titles.length > 1 ? titles : null,
      ...(sources.length === 1 ? { source: sources[0]! } : { sources }),
      ...validity,
      certain: validity.certain && intervalNumbers(validity.certain),
      ...heldBounds,
      ...tellingLists(tellings),
    }),
  };
}

/** Below and above every day: in lists, which hold no null, these stand for a lower or upper bound that nothing gives. */
const NO_LOWER = -1;
const NO_UPPER = 100_000_000;

/** What each claim gives of a relation's time, as lists side by side; {@link claimPositions} finds one's place in them. */
function tellingLists(tellings: readonly Telling[]): RelationProperties {
  if (tellings.length === 0) return {};
  const bounds = (prefix: 'telling' | 'tellingHeld', of: (telling: Telling) => Validity | null) => {
    const each = tellings.map(of);
    if (each.includes(null)) return {};
    return {
      [`${prefix}StartMin`]: each.map((validity) => validity!.startMin ?? NO_LOWER),
      [`${prefix}StartMax`]: each.map((validity) => validity!.startMax ?? NO_UPPER),
      [`${prefix}EndMin`]: each.map((validity) => validity!.endMin ?? NO_LOWER),
      [`${prefix}EndMax`]: each.map((validity) => validity!.endMax ?? NO_UPPER),
    };
  };
  const posts = sortedUnique(tellings.flatMap(({ post }) => post ?? []));
  return {
    tellingSources: tellings.map(({ source }) => source),
    tellingKnownFrom: tellings.map(({ knownFrom }) => knownFrom),
    tellingPreferred: tellings.map(({ preferred }) => preferred),
    tellingFirm: tellings.map(({ firm }) => firm),
    ...(posts.length > 1 && { tellingPosts: tellings.map(({ post }) => post ?? '') }),
    ...bounds('telling', ({ validity }) => validity),
    ...bounds('tellingHeld', ({ held }) => held),
  };
}
