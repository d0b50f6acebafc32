import { ATTRIBUTES } from '../domain/attributes.ts';
import type { Claim } from '../domain/claim.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { isStanding } from '../domain/standing.ts';
import { ENTITY_KINDS, NAME_KINDS, TERM_KINDS } from '../domain/vocabulary.ts';
import type { AttributeEntry, EntityEntry, NameEntry, ReviewEntry, TermEntry } from '../generated/source-file.ts';
import type { SourceRecord } from '../store/layout/source-records.ts';
import { entryOf, listOrNull, type EntryFields } from './entry-of.ts';
import { numberedClaims, type NumberedClaim } from './numbered-entries.ts';
import { closingFields, detailsField, recordedField, reviewFields, voiceFields } from './statement-fields.ts';

type Source = Pick<SourceRecord, 'id' | 'recordedAt'>;

/** The entry of a term, of the claims by which a source says what it is and what it is called; null where one is missing. */
export function termEntry(id: string, claims: readonly Claim[]): TermEntry | null {
  const kindClaim = claims.find(({ predicate }) => predicate === 'KIND');
  const nameClaim = claims.find(({ predicate }) => predicate === 'NAME');
  const kind = TERM_KINDS.find((known) => known === kindClaim?.value);
  if (kindClaim === undefined || kind === undefined || !nameClaim?.value) return null;
  return entryOf<TermEntry>({
    id,
    kind,
    name: nameClaim.value,
    kindReview: reviewEntry(kindClaim),
    nameReview: reviewEntry(nameClaim),
    at: kindClaim.supports,
    note: kindClaim.note,
    noteZh: kindClaim.textsZh['note'] ?? null,
  });
}

function reviewEntry(claim: Claim): ReviewEntry | null {
  const review = entryOf<ReviewEntry>(reviewFields(claim));
  return Object.keys(review).length > 0 ? review : null;
}

/** The entry of an entity, of the claims by which a source says what it is, what it is called, and its attributes. */
export function entityEntry(source: Source, id: string, claims: readonly Claim[]): EntityEntry {
  const of = (wanted: string) => claims.filter(({ predicate }) => predicate === wanted);
  const numbered = (predicate: string) =>
    numberedClaims(`${source.id}.${id}.${predicate.toLowerCase().replaceAll('_', '-')}`, of(predicate));
  const [kindClaim = null] = of('KIND');
  const predicates = new Set([...ATTRIBUTES.map(({ predicate }) => predicate), ...claims.map((one) => one.predicate)]);
  const attributes = [...predicates].filter((predicate) => predicate !== 'KIND' && predicate !== 'NAME');
  const at = kindClaim?.supports ?? [];
  return entryOf<EntityEntry>({
    id,
    ...kindFields(kindClaim),
    names: listOrNull(numbered('NAME').map((one) => nameEntry(source, one, at))),
    attributes: listOrNull(attributes.flatMap(numbered).map((one) => attributeEntry(source, one))),
    ...closingKindFields(source, kindClaim, claims),
  });
}

function kindFields(claim: Claim | null): EntryFields<Pick<EntityEntry, 'kind' | 'kindBasis'>> {
  if (claim === null) return { kind: null, kindBasis: null };
  const kindBasis = entryOf<NonNullable<EntityEntry['kindBasis']>>({
    modality: voiceFields(claim).modality,
    basis: listOrNull(claim.basis),
    ...reviewFields(claim),
    ...noteParts(claim).basis,
  });
  return {
    kind: ENTITY_KINDS.find((kind) => kind === claim.value) ?? null,
    kindBasis: Object.keys(kindBasis).length > 0 ? kindBasis : null,
  };
}

function closingKindFields(
  source: Source,
  claim: Claim | null,
  claims: readonly Claim[],
): EntryFields<Pick<EntityEntry, 'notStated' | 'at' | 'note' | 'noteZh' | 'recorded'>> {
  if (claim === null) return { notStated: null, at: null, note: null, noteZh: null, recorded: null };
  // What the source did not state and somebody has added since is stated now.
  const stated = new Set(claims.filter(isStanding).map(({ predicate }) => predicate));
  const notStated = claim.details['notStated']?.text?.split(', ') ?? [];
  return {
    notStated: listOrNull(notStated.filter((predicate) => !stated.has(predicate))),
    at: listOrNull(claim.supports),
    ...noteParts(claim).own,
    recorded: recordedField(claim, source),
  };
}

type NoteFields = EntryFields<Pick<EntityEntry, 'note' | 'noteZh'>>;

/** How long a note may be, in characters. */
const MOST = 2000;

/** The note on what an entity is, as its own; one that is too long for that is one on the kind as well, as it was when it was read. */
function noteParts({ note, textsZh }: Claim): { readonly basis: NoteFields; readonly own: NoteFields } {
  const noteZh = textsZh['note'] ?? null;
  const whole = { basis: { note: null, noteZh: null }, own: { note, noteZh } };
  if (Math.max(lengthOf(note), lengthOf(noteZh)) <= MOST) return whole;
  const halves = halvesOf(note, PHRASES.semicolon.en);
  const halvesZh = halvesOf(noteZh, PHRASES.semicolon.zh);
  if (halves === null || halvesZh === null) return whole;
  return {
    basis: { note: halves[0], noteZh: halvesZh[0] },
    own: { note: halves[1], noteZh: halvesZh[1] },
  };
}

/** A text as two that are not too long; null where it cannot be parted so. */
function halvesOf(text: string | null, between: string): readonly [string | null, string | null] | null {
  if (text === null) return [null, null];
  const parts = text.split(between);
  for (let count = 1; count < parts.length; count += 1) {
    const halves = [parts.slice(0, count).join(between), parts.slice(count).join(between)] as const;
    if (halves.every((half) => lengthOf(half) <= MOST && half.trim() !== '')) return halves;
  }
  return null;
}

function lengthOf(text: string | null): number {
  return [...(text ?? '')].length;
}

function nameEntry(source: Source, { claim, id }: NumberedClaim, ofEntity: readonly string[]): NameEntry {
  const { value, start, end, supports, details } = claim;
  const text = (name: string) => details[name]?.text ?? null;
  const isOfEntity = supports.length === ofEntity.length && supports.every((one, index) => one === ofEntity[index]);
  const { rank, rankReason, rankReasonZh, status, note, noteZh, recorded } = closingFields(claim, source);
  return entryOf<NameEntry>({
    id,
    value: value ?? '',
    lang: text('lang'),
    script: text('script'),
    kind: NAME_KINDS.find((kind) => kind === text('kind')) ?? 'PRINTED',
    family: text('family'),
    given: text('given'),
    start,
    end,
    modality: voiceFields(claim).modality,
    rank,
    rankReason,
    rankReasonZh,
    status,
    at: isOfEntity ? null : supports,
    note,
    noteZh,
    recorded,
  });
}

function attributeEntry(source: Source, { claim, id }: NumberedClaim): AttributeEntry {
  const { predicate, value, start, end, basis } = claim;
  const { size, scheme, ...details } = claim.details;
  const isSize = predicate === 'SIZE' && size?.text === null && size.qualifier !== null;
  const isScheme = predicate === 'IDENTIFIER' && scheme?.number === null && scheme.qualifier === null;
  return entryOf<AttributeEntry>({
    id,
    predicate,
    value: value ?? '',
    number: isSize ? size.number : null,
    qualifier: isSize ? size.qualifier : null,
    scheme: isScheme ? scheme.text : null,
    ...voiceFields(claim),
    start,
    end,
    basis: listOrNull(basis),
    details: detailsField({
      ...details,
      ...(isSize || size === undefined ? {} : { size }),
      ...(isScheme || scheme === undefined ? {} : { scheme }),
    }),
    ...closingFields(claim, source),
  });
}
