import type { Claim } from '../../domain/claim.ts';
import { relationOf } from '../../domain/relation-of.ts';
import type { ClaimProperties } from './claim.ts';
import type { PropertiesOf } from './properties.ts';
import type { ABSENCE, AMBIGUITY, SOURCE } from './source.ts';

/** The entity that an id stands for: itself, unless it was merged into another. */
export type CanonicalOf = (id: string) => string;

/** For a graph in which no id that is asked for was merged. */
export const ITSELF: CanonicalOf = (id) => id;

/** Where a claim names entities, and where the ids that it names itself are kept when these were merged into others. */
const CLAIM_IDS = [
  ['subject', 'ownSubject'],
  ['object', 'ownObject'],
  ['attributedTo', 'ownAttributedTo'],
] as const;

/** A claim's row under the entities that the ids which it names stand for now, whatever they stood for before. */
export function keyedClaim(row: ClaimProperties, canonical: CanonicalOf): ClaimProperties {
  const keyed: { -readonly [Name in keyof ClaimProperties]: ClaimProperties[Name] } = keyedBy(
    CLAIM_IDS,
    row,
    canonical,
  );
  const ends = { subject: textOf(keyed.subject), object: textOf(keyed.object) };
  const relation = relationOf({ ...ends, predicate: String(row.predicate), slot: textOf(row.slot) });
  if (relation === null) delete keyed.relation;
  else keyed.relation = relation.id;
  return keyed;
}

/** A claim with the entities that the ids which it names stand for. */
export function keyedIds(claim: Claim, canonical: CanonicalOf): Claim {
  const keyed = (id: string | null) => (id === null ? null : canonical(id));
  const { subject, object, attributedTo } = claim;
  return { ...claim, subject: keyed(subject), object: keyed(object), attributedTo: keyed(attributedTo) };
}

/** A claim's row, or some of its properties, with the ids that it names itself in place of what these stand for. */
export function withOwnIds(row: ClaimProperties): ClaimProperties {
  const named: { -readonly [Name in keyof ClaimProperties]: ClaimProperties[Name] } = { ...row };
  for (const [id, own] of CLAIM_IDS) {
    if (named[own] === undefined) continue;
    named[id] = named[own];
    Reflect.deleteProperty(named, own);
  }
  return named;
}

/** The ids that a stored claim names itself. */
export function ownIds(stored: ClaimProperties): Pick<Claim, 'subject' | 'object' | 'attributedTo'> {
  return {
    subject: textOf(stored.ownSubject ?? stored.subject),
    object: textOf(stored.ownObject ?? stored.object),
    attributedTo: textOf(stored.ownAttributedTo ?? stored.attributedTo),
  };
}

/** What the ids that a stored claim names itself stand for, as it is stored. */
export function canonicalIn(stored: ClaimProperties): CanonicalOf {
  const canonical = new Map(
    CLAIM_IDS.flatMap(([id, own]) => (own in stored ? [[stored[own], String(stored[id])]] : [])),
  );
  return (id) => canonical.get(id) ?? id;
}

/** The row of a source, likewise: of its author and its dateline. */
export function keyedSource(row: PropertiesOf<typeof SOURCE>, canonical: CanonicalOf): PropertiesOf<typeof SOURCE> {
  const ids = [
    ['author', 'ownAuthor'],
    ['dateline', 'ownDateline'],
  ] as const;
  return keyedBy(ids, row, canonical);
}

/** The row of what a source does not say or leaves open, likewise: of what it is about. */
export function keyedAbout<Row extends PropertiesOf<typeof ABSENCE> | PropertiesOf<typeof AMBIGUITY>>(
  row: Row,
  canonical: CanonicalOf,
): Row {
  const own = (row.about ?? []) as readonly string[];
  const about = own.map(canonical);
  return own.every((id, index) => id === about[index]) ? row : { ...row, about, ownAbout: own };
}

function keyedBy<Row extends object>(
  ids: readonly (readonly [id: keyof Row, own: keyof Row])[],
  row: Row,
  canonical: CanonicalOf,
): Row {
  const keyed = { ...row };
  for (const [id, own] of ids) {
    const named = row[own] ?? row[id];
    if (typeof named !== 'string') continue;
    const now = canonical(named);
    Object.assign(keyed, { [id]: now, [own]: named });
    if (now === named) Reflect.deleteProperty(keyed, own);
  }
  return keyed;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
