import type { Claim, Detail, Figure } from './claim.ts';
import { rowPlace } from './register.ts';
import { CLAIM_STATUSES, MODALITIES, POLARITIES, QUALIFIERS, RANKS, TENSES, type Qualifier } from './vocabulary.ts';

/** The properties of a stored node or relation, by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** The claim of a stored node; what is left out of the store because it is the rule comes back. */
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
    start: text('start') ?? text('startText'),
    end: text('end') ?? text('endText'),
    saidOn: text('saidOn'),
    recordedAt: text('recordedAt') ?? '',
    title: text('title'),
    note: text('note'),
    supports: typeof stored['row'] === 'number' ? [rowPlace(stored['row'])] : texts(stored['supports']),
    contradicts: texts(stored['contradicts']),
    basis: texts(stored['basis']),
    content: texts(stored['content']),
    details: detailsOf(text('details')),
    figure: figureOf(stored),
    slot: text('slot'),
  };
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
