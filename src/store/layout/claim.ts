import { CLAIM_DEFAULTS, type Claim, type Detail, type Figure } from '../../domain/claim.ts';
import { timeRange } from '../../domain/edtf.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { rowNumber, rowPlace } from '../../domain/register.ts';
import { relationOf } from '../../domain/relation-of.ts';
import { knownFrom, timeOf } from '../../domain/standing.ts';
import { expectationsOf } from '../../domain/validity.ts';
import {
  CLAIM_STATUSES,
  MODALITIES,
  POLARITIES,
  QUALIFIERS,
  RANKS,
  TENSES,
  type Qualifier,
} from '../../domain/vocabulary.ts';
import { float } from '../../graph/parameters.ts';
import { omitEmpty } from './omit-empty.ts';
import {
  propertyText,
  typed,
  type Layout,
  type Properties,
  type PropertiesOf,
  type PropertyName,
  type PropertyText,
} from './properties.ts';

/** The properties of a claim's node; those of a statistic's figure are among them. */
export const CLAIM = {
  ...typed('string', 'id', 'source', 'subject', 'subjectTerm', 'subjectText', 'predicate'),
  ...typed('string', 'object', 'objectTerm', 'value', 'polarity', 'modality', 'tense', 'attributedTo'),
  ...typed('string', 'rank', 'rankReason', 'status', 'saidOn', 'recordedAt', 'title', 'note', 'slot'),
  // A time that is coarser than a partial date is kept as the words that it is.
  ...typed('string', 'start', 'end', 'startText', 'endText'),
  /** Which of its dates its source only expected: START, END or BOTH. */
  expected: 'string',
  /** The id of the relation that it supports. */
  relation: 'string',
  /** The day from which it was known, YYYYMMDD. */
  knownFrom: 'long',
  /** The row of a register that it cites alone, in place of `supports`. */
  row: 'long',
  ...typed('string[]', 'supports', 'contradicts', 'basis', 'content'),
  /** Its details, and its texts in Chinese, by name, as JSON. */
  ...typed('string', 'details', 'textsZh'),
  ...typed('string', 'measure', 'valueText', 'unit', 'qualifier', 'asOf', 'asOfText', 'asOfBasis'),
  /** The first and the last day that a figure's time may mean, where it is kept as the words that it is, `asOfText`. */
  ...typed('long', 'asOfMin', 'asOfMax'),
  number: 'double',
  /** The change that added it; left out for a claim of a file or a register. */
  addedBy: 'string',
  /** What its source says of its review, where something else was decided: its status, and its rank with the reason. */
  ...typed('string', 'ownStatus', 'ownRank', 'ownRankReason', 'ownRankReasonZh'),
  /** The ids that it names itself, where these were merged into others. */
  ...typed('string', 'ownSubject', 'ownObject', 'ownAttributedTo'),
} as const satisfies Layout;

/** What is stored of a claim. */
export type ClaimProperties = PropertiesOf<typeof CLAIM>;

const { polarity, rank, status } = CLAIM_DEFAULTS;
const LEFT_OUT: Readonly<Record<string, string | undefined>> = { polarity, rank, status } satisfies ClaimProperties;

/** The default of a claim's property that is left out of the store where it has that; undefined for any other. */
export function claimDefault(name: string): string | undefined {
  return LEFT_OUT[name];
}

/** The properties of a claim that are stored under their own names as they are. */
type Scalar = Exclude<keyof Claim, 'supports' | 'contradicts' | 'basis' | 'content' | 'details' | 'figure' | 'textsZh'>;

/** A property of the claim in a variable, as Cypher. */
export const claimText: PropertyText<typeof CLAIM> = propertyText;

/** The condition on a claim that it counts for the views: accepted, and not deprecated. */
export function isStandingClaim(claim: string): string {
  const rank = `coalesce(${claimText(claim, 'rank')}, '${CLAIM_DEFAULTS.rank}')`;
  return `${claimText(claim, 'status')} IS NULL AND ${rank} <> 'DEPRECATED'`;
}

/** The same, and that it affirms. */
export function isAffirmingClaim(claim: string): string {
  return `${isStandingClaim(claim)} AND ${claimText(claim, 'polarity')} IS NULL`;
}

/** Which claims count: references of parameters with the ids of their sources, and the day by which they were known. */
export interface ClaimFilter {
  /** Null for claims of all sources. */
  readonly sources: string | null;
  /** Null for claims known at any time. */
  readonly knownBy: string | null;
}

/** The condition on a claim that it passes a filter. */
export function claimMatches({ sources, knownBy }: ClaimFilter, claim: string): string {
  return allOf(
    sources && `${claimText(claim, 'source')} IN ${sources}`,
    knownBy && `${claimText(claim, 'knownFrom')} <= ${knownBy}`,
  );
}

/** The conditions that there are, joined; empty where there are none. */
export function allOf(...conditions: readonly (string | null)[]): string {
  return conditions.filter((condition) => condition !== null).join(' AND ');
}

/** A claim as its node is stored: flat, and without the defaults. The figure of a statistic is part of it. */
export function claimProperties(claim: Claim): ClaimProperties {
  const stored: { -readonly [Name in keyof ClaimProperties]: unknown } = {};
  for (const key in claim) {
    const name = key as Scalar;
    const value = claim[name];
    // The rest, which are objects, are stored in ways of their own.
    if (value === null || value === LEFT_OUT[name] || typeof value === 'object') continue;
    stored[isTime(name) && parsePartialDate(value) === null ? (`${name}Text` as const) : name] = value;
  }
  stored.knownFrom = knownFrom(claim);
  const relation = relationOf(claim);
  if (relation !== null) stored.relation = relation.id;
  const expected = expectedBy(claim);
  if (expected !== null) stored.expected = expected;
  const details = detailsText(claim.details);
  if (details !== null) stored.details = details;
  const textsZh = JSON.stringify(claim.textsZh);
  if (textsZh !== '{}') stored.textsZh = textsZh;
  const row = claim.supports.length === 1 ? rowNumber(claim.supports[0]!) : null;
  // A list of one text takes as much room as all else; a register's row is a number.
  if (row !== null) stored.row = row;
  for (const name of row === null ? LISTS : LISTS_BUT_SUPPORTS) if (claim[name].length > 0) stored[name] = claim[name];
  return claim.figure === null ? stored : { ...stored, ...omitEmpty(figureProperties(claim.figure)) };
}

/** The properties of a claim that were read from the store or from JSON, as they are stored again. */
export function claimRow(stored: ClaimProperties): ClaimProperties {
  return typeof stored.number === 'number' ? { ...stored, number: float(stored.number) } : stored;
}

/** Which of its dates its source only expected, for statements that have no rule of their own for that; null: none. */
function expectedBy(claim: Claim): 'START' | 'END' | 'BOTH' | null {
  const time = timeOf(claim);
  const { start, end } = expectationsOf(claim.figure === null ? time : { ...time, start: figureRange(claim) });
  if (start) return end ? 'BOTH' : 'START';
  return end ? 'END' : null;
}

function figureRange({ figure }: Claim) {
  return timeRange(figure?.asOf ?? '');
}

const LISTS_BUT_SUPPORTS = ['contradicts', 'basis', 'content'] as const;
const LISTS = ['supports', ...LISTS_BUT_SUPPORTS] as const;

function detailsText(details: Claim['details']): string | null {
  const kept: Record<string, unknown> = {};
  let any = false;
  for (const name in details) {
    kept[name] = omitEmpty(details[name]!);
    any = true;
  }
  return any ? JSON.stringify(kept) : null;
}

// A number may be whole in one statistic and not in the next: as floats they sort and compare alike.
function figureProperties({ asOf, value, ...figure }: Figure): ClaimProperties {
  return { ...figure, number: value === null ? null : float(value), ...figureTimeProperties(asOf) };
}

function figureTimeProperties(asOf: string | null): ClaimProperties {
  const range = asOf === null || parsePartialDate(asOf) !== null ? null : timeRange(asOf);
  return range === null ? { asOf } : { asOfText: asOf, asOfMin: range.min, asOfMax: range.max };
}

function isTime(name: Scalar): name is 'start' | 'end' {
  return name === 'start' || name === 'end';
}

/** The claim of a stored node; the defaults, which are left out of the store, come back. */
export function claimFromProperties(stored: ClaimProperties): Claim {
  const text = (name: PropertyName<typeof CLAIM>) => textOrNull(stored[name]);
  return {
    id: text('id') ?? '',
    source: text('source') ?? '',
    subject: text('subject'),
    subjectTerm: text('subjectTerm'),
    subjectText: text('subjectText'),
    predicate: text('predicate') ?? '',
    object: text('object'),
    objectTerm: text('objectTerm'),
    value: text('value'),
    polarity: oneOf(POLARITIES, stored.polarity) ?? CLAIM_DEFAULTS.polarity,
    modality: oneOf(MODALITIES, stored.modality) ?? 'ASSERTED',
    tense: oneOf(TENSES, stored.tense) ?? 'CURRENT',
    attributedTo: text('attributedTo'),
    rank: oneOf(RANKS, stored.rank) ?? CLAIM_DEFAULTS.rank,
    rankReason: text('rankReason'),
    status: oneOf(CLAIM_STATUSES, stored.status) ?? CLAIM_DEFAULTS.status,
    start: text('start') ?? text('startText'),
    end: text('end') ?? text('endText'),
    saidOn: text('saidOn'),
    recordedAt: text('recordedAt') ?? '',
    title: text('title'),
    note: text('note'),
    supports: typeof stored.row === 'number' ? [rowPlace(stored.row)] : texts(stored.supports),
    contradicts: texts(stored.contradicts),
    basis: texts(stored.basis),
    content: texts(stored.content),
    details: detailsOf(text('details')),
    figure: figureOf(stored),
    textsZh: JSON.parse(text('textsZh') ?? '{}') as Claim['textsZh'],
    slot: text('slot'),
  };
}

function figureOf(stored: ClaimProperties): Figure | null {
  const measure = textOrNull(stored.measure);
  if (measure === null) return null;
  return {
    measure,
    value: numberOrNull(stored.number),
    valueText: textOrNull(stored.valueText) ?? '',
    unit: textOrNull(stored.unit),
    qualifier: qualifierOf(stored.qualifier) ?? 'NONE_GIVEN',
    asOf: textOrNull(stored.asOf) ?? textOrNull(stored.asOfText),
    asOfBasis: textOrNull(stored.asOfBasis),
  };
}

function detailsOf(json: string | null): Readonly<Record<string, Detail>> {
  if (json === null) return {};
  const parsed = JSON.parse(json) as Readonly<Record<string, Properties>>;
  return Object.fromEntries(
    Object.entries(parsed).map(([name, { text, number, qualifier }]) => [
      name,
      { text: textOrNull(text), number: numberOrNull(number), qualifier: qualifierOf(qualifier) },
    ]),
  );
}

function qualifierOf(value: unknown): Qualifier | null {
  return oneOf(QUALIFIERS, value);
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | null {
  return words.find((word) => word === value) ?? null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
