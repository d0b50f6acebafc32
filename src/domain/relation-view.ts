import { combineBounds, type CombinedBounds } from './bounds.ts';
import type { Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { parsePartialDate, type Day } from './partial-date.ts';
import { combineDates } from './printed-date.ts';
import { relationOf } from './relation-of.ts';
import type { RelationTypeInfo } from './relation-types.ts';
import { relationConflicts } from './relation-conflicts.ts';
import { affirming, isStanding, knownFrom, preferredOf, sortedUnique, strongest, timeOf } from './standing.ts';
import { endedOf, formerStateOf, tight, validityOf, type Validity } from './validity.ts';
import { MODALITIES, type Ended, type Modality } from './vocabulary.ts';

/** Whether sources disagree on a relation. */
export const RELATION_STATUSES = ['ACTIVE', 'DISPUTED'] as const;
export type RelationStatus = (typeof RELATION_STATUSES)[number];

/** How firmly the sources stand behind a relation; firmest first. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A relation as its accepted claims give it; it says no more than they do. */
export interface RelationRecord {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  /** Partial dates as printed; null when none is, or when those printed contradict each other. */
  readonly start: string | null;
  readonly end: string | null;
  readonly ended: Ended;
  /** When the sentence that it says holds. */
  readonly validity: Validity;
  /** When the state behind a "formerly" held; null for every other type. */
  readonly held: Validity | null;
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
  readonly modality: Modality;
  readonly status: RelationStatus;
  readonly confidence: Confidence;
  /** The ids of the claims that say so or deny it, sorted. */
  readonly claims: readonly string[];
  /** The ids of the sources that say so, sorted; not of those that only deny it. */
  readonly sources: readonly string[];
  /** The day by which the first of its claims had been published or recorded. */
  readonly knownFrom: Day;
  /** What each affirming claim gives of time; empty where all of them were known as one, and the whole says it all. */
  readonly tellings: readonly Telling[];
}

/** What one claim gives of a relation's time, for those who ask what some sources alone say, or what was known by a day. */
export interface Telling {
  readonly source: string;
  readonly knownFrom: Day;
  readonly preferred: boolean;
  readonly validity: Validity;
  /** When the state behind a "formerly" held; null for every other type. */
  readonly held: Validity | null;
}

/**
 * The relation that claims on it give, or null when none that is accepted and not deprecated affirms it. All must be
 * claims on one relation; their order does not matter. Preferred claims, where there are any, alone decide the dates.
 * It is disputed while standing claims on it are in conflict, a preferred one among them or not; while an open dispute
 * takes in one of them (`disputed` are the ids of the claims in such); and where the dates that would decide contradict
 * each other, though they be of one source. A claim no longer believed disputes nothing.
 */
export function relationView(
  claims: readonly Claim[],
  disputed: ReadonlySet<string> = new Set(),
): RelationRecord | null {
  const saying = affirming(claims);
  const [first] = saying;
  const relation = first === undefined ? null : relationOf(first);
  if (relation === null) return null;
  const standing = claims.filter(isStanding);
  const deciding = preferredOf(saying);
  const start = combineDates(deciding.map((claim) => claim.start));
  const end = combineDates(deciding.map((claim) => claim.end));
  const sentence = combine(deciding.map((claim) => validityIn(claim, relation.info)));
  const held = relation.info.formerOf === null ? null : combine(deciding.map((claim) => formerStateOf(timeOf(claim))));
  const startAgrees = start.agree && sentence.start.agree && (held?.start.agree ?? true);
  const endAgrees = end.agree && sentence.end.agree && (held?.end.agree ?? true);
  const isDisputed =
    !startAgrees || !endAgrees || relationConflicts(standing).length > 0 || standing.some(({ id }) => disputed.has(id));
  const modality = strongest(saying);
  return {
    id: relation.id,
    type: relation.info.type,
    from: relation.from,
    to: relation.to,
    title: titleOf(deciding) ?? titleOf(saying),
    start: startAgrees ? start.text : null,
    end: endAgrees ? end.text : null,
    ended: endedOfAll(deciding),
    validity: toValidity(sentence),
    held: held === null ? null : toValidity(held),
    ...attested(saying),
    modality,
    status: isDisputed ? 'DISPUTED' : 'ACTIVE',
    confidence: confidenceOf(modality),
    claims: sortedUnique(standing.map(({ id }) => id)),
    sources: sortedUnique(saying.map(({ source }) => source)),
    knownFrom: Math.min(...saying.map(knownFrom)),
    tellings: tellingsOf(saying, relation.info),
  };
}

/**
 * When the relation of a claim holds by it. What is only planned or wanted holds for a type that says just that
 * ("considers founding"); of any other it may come about from its date on, and nothing proves that it did.
 */
function validityIn(claim: Claim, info: RelationTypeInfo): Validity {
  const time = timeOf(claim);
  const planned = claim.tense === 'PROPOSED' || claim.tense === 'INTENDED';
  if (!planned || info.family === 'PLAN' || info.type === 'PLANNED_IN') return validityOf(time);
  return tight({ startMin: time.start?.min ?? null, startMax: null, endMin: null, endMax: null });
}

function tellingsOf(saying: readonly Claim[], info: RelationTypeInfo): readonly Telling[] {
  const knownAsOne = new Set(saying.map((claim) => `${claim.source} ${knownFrom(claim)}`)).size === 1;
  if (knownAsOne) return [];
  return saying.toSorted(inTelling).map((claim) => ({
    source: claim.source,
    knownFrom: knownFrom(claim),
    preferred: claim.rank === 'PREFERRED',
    validity: validityIn(claim, info),
    held: info.formerOf === null ? null : formerStateOf(timeOf(claim)),
  }));
}

interface Ends {
  readonly start: CombinedBounds;
  readonly end: CombinedBounds;
}

function combine(all: readonly Validity[]): Ends {
  return {
    start: combineBounds(all.map(({ startMin, startMax }) => ({ min: startMin, max: startMax }))),
    end: combineBounds(all.map(({ endMin, endMax }) => ({ min: endMin, max: endMax }))),
  };
}

function toValidity({ start, end }: Ends): Validity {
  return tight({ startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max });
}

// A printed end that had passed when its source spoke says that it is over, whatever the tense.
function endedOfAll(claims: readonly Claim[]): Ended {
  const each = claims.map((claim): Ended => {
    const { end, said } = timeOf(claim);
    return end !== null && said !== null && end.max < said.min ? 'YES' : endedOf(claim.tense);
  });
  return each.includes('YES') ? 'YES' : each.includes('NO') ? 'NO' : 'UNKNOWN';
}

// The title of the most firmly said claim; ids break ties, so that the order of the claims does not.
function titleOf(claims: readonly Claim[]): string | null {
  const strength = ({ modality }: Claim) => MODALITIES.indexOf(modality);
  const titled = claims.filter(({ title }) => title !== null);
  titled.sort((a, b) => strength(a) - strength(b) || (a.id < b.id ? -1 : 1));
  return titled[0]?.title ?? null;
}

function attested(claims: readonly Claim[]): Pick<RelationRecord, 'attestedFrom' | 'attestedTo'> {
  const said = claims.flatMap(({ saidOn }) => {
    const range = saidOn === null ? null : parsePartialDate(saidOn);
    return saidOn === null || range === null ? [] : [{ saidOn, ...range }];
  });
  const from = said.toSorted((a, b) => a.min - b.min || a.max - b.max)[0];
  const to = said.toSorted((a, b) => b.max - a.max || b.min - a.min)[0];
  return { attestedFrom: from?.saidOn ?? null, attestedTo: to?.saidOn ?? null };
}

function confidenceOf(modality: Modality): Confidence {
  if (modality === 'ASSERTED') return 'HIGH';
  return modality === 'ATTRIBUTED' || modality === 'CONCESSIVE' ? 'MEDIUM' : 'LOW';
}
