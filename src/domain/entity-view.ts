import { attribute, ATTRIBUTE_PROPERTIES, type AttributeProperty } from './attributes.ts';
import type { Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { displayName, namesOf, type DatedName } from './entity-names.ts';
import { knownFrom, affirming, sortedUnique } from './standing.ts';
import { ENTITY_KINDS, MODALITIES, type EntityKind, type Qualifier } from './vocabulary.ts';

/** A code in an official register. */
export interface IdentifierRecord {
  readonly scheme: string;
  readonly value: string;
}

/** How many members a group has, as a source hedges it; `value` is null where it gives a word. */
export interface SizeRecord {
  readonly value: number | null;
  readonly text: string;
  readonly qualifier: Qualifier;
}

/** An entity as its accepted claims give it. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name to show; the id where no source gives one. */
  readonly name: string;
  readonly names: readonly DatedName[];
  readonly identifiers: readonly IdentifierRecord[];
  readonly attributes: Readonly<Partial<Record<AttributeProperty, string>>>;
  readonly size: SizeRecord | null;
  /** The ids of the sources that speak of it, sorted. */
  readonly sources: readonly string[];
}

/**
 * The entity that claims with it as subject give, or null when none that is accepted and not deprecated says what it
 * is. Other claims among them are passed over, and their order does not matter. `mentionedBy` are sources that speak
 * of it in other claims.
 */
export function entityView(claims: readonly Claim[], mentionedBy: readonly string[] = []): EntityRecord | null {
  const affirmed = affirming(claims).filter(({ predicate }) => (attribute(predicate)?.property ?? null) !== null);
  const kindClaim = firmest(affirmed.filter(({ predicate }) => predicate === 'KIND'));
  const kind = ENTITY_KINDS.find((candidate) => candidate === kindClaim?.value);
  const id = kindClaim?.subject ?? null;
  if (kind === undefined || id === null) return null;
  const names = namesOf(affirmed.filter(({ predicate }) => predicate === 'NAME'));
  return {
    id,
    kind,
    name: displayName(names) ?? id,
    names,
    identifiers: identifiersOf(affirmed),
    attributes: attributesOf(affirmed, kind),
    size: kind === 'GROUP' ? sizeOf(affirmed) : null,
    sources: sortedUnique([...affirmed.map(({ source }) => source), ...mentionedBy]),
  };
}

/**
 * The claim to believe among several on one attribute: a preferred one, else the most firmly said, else the latest.
 * What was formerly so is left aside.
 */
export function firmest(claims: readonly Claim[]): Claim | undefined {
  const strength = ({ modality }: Claim) => MODALITIES.indexOf(modality);
  const preference = ({ rank }: Claim) => Number(rank !== 'PREFERRED');
  return claims
    .filter(({ tense }) => tense !== 'FORMER')
    .sort(
      (a, b) =>
        preference(a) - preference(b) || strength(a) - strength(b) || knownFrom(b) - knownFrom(a) || inTelling(a, b),
    )[0];
}

function identifiersOf(claims: readonly Claim[]): readonly IdentifierRecord[] {
  const found = new Map<string, IdentifierRecord>();
  for (const claim of claims.filter(({ predicate }) => predicate === 'IDENTIFIER')) {
    const [scheme, value] = [claim.details['scheme']?.text ?? '', claim.value ?? ''];
    found.set(`${scheme} ${value}`, { scheme, value });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identifier]) => identifier);
}

function attributesOf(claims: readonly Claim[], kind: EntityKind): EntityRecord['attributes'] {
  const found: Partial<Record<AttributeProperty, string>> = {};
  for (const property of ATTRIBUTE_PROPERTIES) {
    const said = claims.filter(({ predicate }) => {
      const info = attribute(predicate);
      return info?.property === property && (info.of?.includes(kind) ?? true);
    });
    const value = firmest(said)?.value ?? null;
    if (value !== null) found[property] = value;
  }
  return found;
}

function sizeOf(claims: readonly Claim[]): SizeRecord | null {
  const claim = firmest(claims.filter(({ predicate }) => predicate === 'SIZE'));
  const detail = claim?.details['size'];
  if (claim?.value === undefined || claim.value === null) return null;
  return { value: detail?.number ?? null, text: claim.value, qualifier: detail?.qualifier ?? 'NONE_GIVEN' };
}
