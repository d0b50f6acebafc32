import type { Claim, Detail, Figure } from '../domain/claim.ts';
import { relationOf } from '../domain/relation-of.ts';
import { knownFrom } from '../domain/standing.ts';
import {
  CLAIM_STATUSES,
  MODALITIES,
  POLARITIES,
  QUALIFIERS,
  RANKS,
  TENSES,
  type Qualifier,
} from '../domain/vocabulary.ts';
import { float } from '../graph/parameters.ts';
import { compact } from './compact.ts';

/** The properties of a stored node or relation, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** A claim as its node is stored: flat, and without what is as by default. The figure of a statistic is part of it. */
export function claimProperties(claim: Claim): Properties {
  const { figure, details, polarity, rank, status, ...rest } = claim;
  const told = Object.entries(details).map(([name, detail]) => [name, compact(detail)] as const);
  return compact({
    ...rest,
    polarity: polarity === 'AFFIRMED' ? null : polarity,
    rank: rank === 'NORMAL' ? null : rank,
    status: status === 'ACCEPTED' ? null : status,
    knownFrom: knownFrom(claim),
    details: told.length === 0 ? null : JSON.stringify(Object.fromEntries(told)),
    relation: relationOf(claim)?.id ?? null,
    ...(figure === null ? {} : figureProperties(figure)),
  });
}

/** The claim of a stored node; what {@link claimProperties} leaves out comes back. */
export function claimFromProperties(stored: Properties): Claim {
  const text = (name: string) => textOrNull(stored[name]);
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
    polarity: oneOf(POLARITIES, stored['polarity']) ?? 'AFFIRMED',
    modality: oneOf(MODALITIES, stored['modality']) ?? 'ASSERTED',
    tense: oneOf(TENSES, stored['tense']) ?? 'CURRENT',
    attributedTo: text('attributedTo'),
    rank: oneOf(RANKS, stored['rank']) ?? 'NORMAL',
    rankReason: text('rankReason'),
    status: oneOf(CLAIM_STATUSES, stored['status']) ?? 'ACCEPTED',
    start: text('start'),
    end: text('end'),
    saidOn: text('saidOn'),
    recordedAt: text('recordedAt') ?? '',
    title: text('title'),
    note: text('note'),
    supports: texts(stored['supports']),
    contradicts: texts(stored['contradicts']),
    basis: texts(stored['basis']),
    content: texts(stored['content']),
    details: detailsOf(text('details')),
    figure: figureOf(stored),
    slot: text('slot'),
  };
}

// A number may be whole in one statistic and not in the next: as floats they sort and compare alike.
function figureProperties({ measure, value, valueText, unit, qualifier, asOf, asOfBasis }: Figure): Properties {
  return { measure, number: value === null ? null : float(value), valueText, unit, qualifier, asOf, asOfBasis };
}

function figureOf(stored: Properties): Figure | null {
  const measure = textOrNull(stored['measure']);
  if (measure === null) return null;
  return {
    measure,
    value: numberOrNull(stored['number']),
    valueText: textOrNull(stored['valueText']) ?? '',
    unit: textOrNull(stored['unit']),
    qualifier: qualifierOf(stored['qualifier']) ?? 'NONE_GIVEN',
    asOf: textOrNull(stored['asOf']),
    asOfBasis: textOrNull(stored['asOfBasis']),
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
