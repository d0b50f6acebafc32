import { combineBounds, type Bounds } from './bounds.ts';
import { percentIn, type Claim } from './claim.ts';
import { inTelling } from './claim-order.ts';
import { combineValidities, isOnePost, type Vouched } from './combine-validities.ts';
import { timeRange } from './edtf.ts';
import { FOREVER, parsePartialDate, type Day, type DayRange } from './partial-date.ts';
import { combineDates, type PrintedDate } from './printed-date.ts';
import { relationOf } from './relation-of.ts';
import type { RelationTypeInfo } from './relation-types.ts';
import { areDatesApart, postOf, relationConflicts } from './relation-conflicts.ts';
import { affirming, isStanding, knownFrom, preferredOf, sortedUnique, strongest, timeOf } from './standing.ts';
import { endedOf, expectationsOf, formerStateOf, unproven, validityOf, type Validity } from './validity.ts';
import { MODALITIES, UNPROVEN_MODALITIES, type Ended, type Modality, type Qualifier } from './vocabulary.ts';

/** Whether sources disagree on a relation. */
export type RelationStatus = 'ACTIVE' | 'DISPUTED';

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
  /** All titles that claims give it, each once, in the order of the telling. */
  readonly titles: readonly string[];
  /** The share of an OWNS, in percent, as the last source that gives one has it; null where none does. */
  readonly share: number | null;
  /** Partial dates as printed; null when none is, or when those printed contradict each other. */
  readonly start: string | null;
  readonly end: string | null;
  /** The words printed where they are coarser than a partial date, hedged or open ("c. 2012"); else null. */
  readonly startText: string | null;
  readonly endText: string | null;
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
export interface Telling extends Vouched {
  readonly source: string;
  readonly knownFrom: Day;
  /** When the state behind a "formerly" held; null for every other type. */
  readonly held: Validity | null;
}

/**
 * The relation that claims on it give, or null when none that is accepted and not deprecated affirms it. All must be
 * claims on one relation; their order does not matter. Preferred claims, where there are any, alone decide the dates.
 * It is disputed while standing claims on it are in conflict, a preferred one among them or not; while an open dispute
 * takes in one of them (`disputed` are the ids of the claims in such); and where the dates that would decide contradict
 * each other, though they be of one source. A claim no longer believed disputes nothing. Titles that differ are posts
 * that may differ, and the dates of one do not contradict those of another.
 */
export function relationView(
  claims: readonly Claim[],
  disputed: ReadonlySet<string> = new Set(),
): RelationRecord | null {
  const affirmed = affirming(claims);
  const [first] = affirmed;
  const relation = first === undefined ? null : relationOf(first);
  if (relation === null) return null;
  const standing = claims.filter(isStanding);
  const deciding = preferredOf(affirmed);
  const tellings = tellingsOf(affirmed, relation.info);
  const declared = standing.some(({ id }) => disputed.has(id));
  const within = (validity: Validity) => (declared ? widened(validity) : validity);
  const contradict = deciding.some((one) => deciding.some((other) => areDatesApart(one, other, relation.info)));
  const isDisputed = contradict || declared || relationConflicts(standing).length > 0;
  const modality = strongest(affirmed);
  return {
    id: relation.id,
    type: relation.info.type,
    from: relation.from,
    to: relation.to,
    title: titleOf(deciding) ?? titleOf(affirmed),
    titles: titlesOf(affirmed),
    start: printedStart(deciding, relation.info),
    end: printedEnd(deciding, relation.info),
    startText: wordsOf(deciding, 'start'),
    endText: wordsOf(deciding, 'end'),
    share: relation.info.type === 'OWNS' ? shareOf(deciding) : null,
    ended: endedOfAll(deciding),
    validity: within(combineValidities(tellings)),
    held: relation.info.formerOf === null ? null : within(combineValidities(tellings.map(heldOf))),
    ...attested(affirmed),
    modality,
    status: isDisputed ? 'DISPUTED' : 'ACTIVE',
    confidence: confidenceOf(modality),
    claims: sortedUnique(standing.map(({ id }) => id)),
    sources: sortedUnique(affirmed.map(({ source }) => source)),
    knownFrom: Math.min(...affirmed.map(knownFrom)),
    tellings: isToldAtOnce(affirmed) && !declared ? [] : tellings,
  };
}

/**
 * When the relation of a claim holds by it. What is only planned or wanted holds for a type that says just that
 * ("considers founding"); of any other it may come about from its date on, and nothing proves that it did.
 */
function validityIn(claim: Claim, info: RelationTypeInfo): Validity {
  const time = timeOf(claim);
  const planned = claim.tense === 'PROPOSED' || claim.tense === 'INTENDED';
  if (!planned || isOfPlans(info)) return validityOf(time);
  const startMin = expectationsOf(time).start ? (time.said?.min ?? null) : (time.start?.min ?? null);
  return unproven({ startMin, startMax: null, endMin: null, endMax: null });
}

function isOfPlans({ family, type }: RelationTypeInfo): boolean {
  return family === 'PLAN' || type === 'PLANNED_IN';
}

/** Whether a claim can prove that its relation held: a guess cannot, nor can a plan, but of what is planned. */
function isFirm({ modality }: Claim, info: RelationTypeInfo): boolean {
  if (info.family === 'IDENTITY') return false;
  const planned = modality === 'PROPOSED' || modality === 'INTENDED';
  return planned ? isOfPlans(info) : !UNPROVEN_MODALITIES.includes(modality);
}

function tellingsOf(affirmed: readonly Claim[], info: RelationTypeInfo): readonly Telling[] {
  return affirmed.toSorted(inTelling).map((claim) => {
    const validity = validityIn(claim, info);
    return {
      source: claim.source,
      knownFrom: knownFrom(claim),
      preferred: claim.rank === 'PREFERRED',
      firm: isFirm(claim, info) && validity.certain === null,
      post: postOf(claim),
      validity,
      held: info.formerOf === null ? null : formerStateOf(timeOf(claim)),
    };
  });
}

function heldOf(telling: Telling): Vouched {
  return { ...telling, validity: telling.held! };
}

// An editor's dispute may turn on a date, and its rival readings speak of other things: the bounds rule nothing out.
function widened(validity: Validity): Validity {
  return { ...validity, startMin: null, endMax: validity.endMax === FOREVER ? FOREVER : null };
}

function isToldAtOnce(affirmed: readonly Claim[]): boolean {
  return new Set(affirmed.map((claim) => `${claim.source} ${knownFrom(claim)}`)).size === 1;
}

/** The dates as printed, post by post: the earliest start of any; null where one gives none or its dates contradict. */
function printedStart(deciding: readonly Claim[], info: RelationTypeInfo): string | null {
  const starts = printedByPost(deciding, info, 'start');
  if (starts.some(({ agree }) => !agree)) return null;
  return starts.reduce<string | null>((best, { text }) => (isSooner(text, best) ? text : best), null);
}

/** The latest end of any post; null where one has none. */
function printedEnd(deciding: readonly Claim[], info: RelationTypeInfo): string | null {
  const ends = printedByPost(deciding, info, 'end');
  if (ends.some(({ agree, text }) => !agree || (text === null && ends.length > 1))) return null;
  return ends.reduce<string | null>((best, { text }) => (isSooner(best, text) ? text : (best ?? text)), null);
}

/** What the claims of each post print together; they do not agree either where one was seen beyond what another prints. */
function printedByPost(
  deciding: readonly Claim[],
  info: RelationTypeInfo,
  side: 'start' | 'end',
): readonly PrintedDate[] {
  return byPost(deciding).map((claims) => {
    const printed = combineDates(claims.map((claim) => (expectationsOf(timeOf(claim))[side] ? null : claim[side])));
    const times = claims.map((claim) => [
      validityIn(claim, info),
      ...(info.formerOf === null ? [] : [formerStateOf(timeOf(claim))]),
    ]);
    const agree = times[0]!.every((_, index) => combineBounds(times.map((each) => boundsAt(each[index]!, side))).agree);
    return { text: printed.text, agree: printed.agree && agree };
  });
}

function boundsAt({ startMin, startMax, endMin, endMax }: Validity, side: 'start' | 'end'): Bounds {
  return side === 'start' ? { min: startMin, max: startMax } : { min: endMin, max: endMax };
}

/** The narrowest words for a time, where all print no more than such and cannot be at odds. */
function wordsOf(deciding: readonly Claim[], side: 'start' | 'end'): string | null {
  if (byPost(deciding).length > 1) return null;
  const seen = deciding.flatMap((claim) => (expectationsOf(timeOf(claim))[side] ? [] : (claim[side] ?? [])));
  if (seen.some((text) => parsePartialDate(text) !== null)) return null;
  const ranges = seen.flatMap((text) => {
    const range = timeRange(text);
    return range === null ? [] : [{ text, range }];
  });
  if (!combineBounds(ranges.map(({ range }) => range)).agree) return null;
  const width = ({ min, max }: DayRange) => max - min;
  ranges.sort((a, b) => width(a.range) - width(b.range) || (a.text < b.text ? -1 : 1));
  return ranges[0]?.text ?? null;
}

function isSooner(text: string | null, other: string | null): boolean {
  if (text === null) return false;
  return other === null || parsePartialDate(text)!.min < parsePartialDate(other)!.min;
}

/** Claims by the posts that their titles name; one without a title may be of any, and stands with each. */
function byPost(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const posts = sortedUnique(claims.flatMap((claim) => postOf(claim) ?? []));
  if (posts.length < 2) return [claims];
  return posts.map((post) => claims.filter((claim) => isOnePost(post, postOf(claim))));
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

function titlesOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.toSorted(inTelling).flatMap(({ title }) => title ?? []))];
}

// The last source that gives a share gives the latest known; ids break ties, so that the order of the claims does not.
function lastShare(claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(({ details }) => percentIn(details) !== null)
    .toSorted((a, b) => compare(b.saidOn ?? '', a.saidOn ?? '') || compare(a.id, b.id))[0];
}

function shareOf(claims: readonly Claim[]): number | null {
  const last = lastShare(claims);
  return last ? percentIn(last.details) : null;
}

/** How the share of a relation that these are all claims on is hedged ("more than 50 %"); null where none is given. */
export function shareQualifierOf(claims: readonly Claim[]): Qualifier | null {
  return lastShare(preferredOf(affirming(claims)))?.details['share']?.qualifier ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
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
