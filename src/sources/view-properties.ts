import type { EntityRecord } from '../domain/entity-view.ts';
import { searchKeysOf } from '../domain/name-forms.ts';
import { labelsOf } from '../domain/label.ts';
import type { RelationRecord, Telling } from '../domain/relation-view.ts';
import type { TermRecord } from '../domain/term-view.ts';
import { stretchNumbers, type Validity } from '../domain/validity.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { sortedUnique } from '../domain/standing.ts';
import { compact } from './compact.ts';

/** A relation as it is stored between its ends. */
export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** An entity as its node is stored. */
export interface EntityRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
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
    heldCertain: held?.certain ? stretchNumbers(held.certain) : null,
  };
  return {
    id: rest.id,
    type,
    from,
    to,
    properties: compact({
      ...rest,
      claims: null,
      // One title is the one to show.
      titles: titles.length > 1 ? titles : null,
      ...(sources.length === 1 ? { source: sources[0]! } : { sources }),
      ...validity,
      certain: validity.certain && stretchNumbers(validity.certain),
      ...heldBounds,
      ...tellingLists(tellings),
    }),
  };
}

/** Below and above every day: in lists, which hold no null, these stand for a lower or upper bound that nothing gives. */
const NO_LOWER = -1;
const NO_UPPER = 100_000_000;

/** What each claim gives of a relation's time, as lists side by side; the compiler reads them (src/query/told.ts). */
function tellingLists(tellings: readonly Telling[]): Properties {
  if (tellings.length === 0) return {};
  const bounds = (prefix: string, of: (telling: Telling) => Validity | null) => {
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

/** The row that stores an entity: its names as lists side by side, an empty text where a name lacks a part, no list where all do, and the keys by which search finds it. */
export function entityRow(entity: EntityRecord): EntityRow {
  const { id, kind, name, names, identifiers, attributes, size, sources } = entity;
  const found = searchKeysOf(entity);
  const properties = compact({
    id,
    kind,
    name,
    nameValues: names.map(({ value }) => value),
    nameLangs: unlessEmpty(names.map(({ lang }) => lang ?? '')),
    nameScripts: unlessEmpty(names.map(({ script }) => script ?? '')),
    nameKinds: names.map((one) => one.kind),
    nameFamilies: unlessEmpty(names.map(({ family }) => family ?? '')),
    nameGivens: unlessEmpty(names.map(({ given }) => given ?? '')),
    nameStarts: unlessEmpty(names.map(({ start }) => start ?? '')),
    nameEnds: unlessEmpty(names.map(({ end }) => end ?? '')),
    nameKeys: found.keys,
    nameSounds: found.sounds,
    nameMarks: found.marks,
    nameWords: found.words,
    identifierSchemes: identifiers.map(({ scheme }) => scheme),
    identifierValues: identifiers.map(({ value }) => value),
    ...attributes,
    // The section leads the code; it is stored to be counted by.
    industrySection: attributes.industry?.[0] ?? null,
    sizeValue: size?.value ?? null,
    sizeText: size?.text ?? null,
    sizeQualifier: size?.qualifier ?? null,
    sources,
  });
  return { id, labels: labelsOf(kind), properties };
}

// Of most entities no source tells the parts of a name: a list in which nothing stands is left out.
function unlessEmpty(parts: readonly string[]): readonly string[] {
  return parts.every((part) => part === '') ? [] : parts;
}

/** The properties that store a term. */
export function termProperties(term: TermRecord): Properties {
  return compact(term);
}
