import { CLAIM_DEFAULTS, type Claim } from '../domain/claim.ts';
import type { AttributeEntry, ClaimEntry, DetailEntry } from '../generated/source-file.ts';
import type { SourceRecord } from '../store/layout/source-records.ts';
import { entryOf, listOrNull, type EntryFields } from './entry-of.ts';

/** How a claim says it, as the keys of a statement of a file; `usual` is the modality of a statement that names none. */
export function voiceFields(
  { tense, modality, attributedTo }: Claim,
  usual: Claim['modality'] = CLAIM_DEFAULTS.modality,
): EntryFields<Pick<AttributeEntry, 'tense' | 'modality' | 'attributedTo'>> {
  return {
    tense: tense === CLAIM_DEFAULTS.tense ? null : tense,
    modality: modality === usual ? null : modality,
    attributedTo,
  };
}

/** How a claim was reviewed, as the keys of a file; defaults are left out. */
export function reviewFields({
  rank,
  rankReason,
  status,
  textsZh,
}: Claim): EntryFields<Pick<ClaimEntry, 'rank' | 'rankReason' | 'rankReasonZh' | 'status'>> {
  return {
    rank: rank === CLAIM_DEFAULTS.rank ? null : rank,
    rankReason,
    rankReasonZh: textsZh['rankReason'] ?? null,
    status: status === CLAIM_DEFAULTS.status ? null : status,
  };
}

/** What every statement of a file has after what it says: its review, its evidence, a note, and its day. */
export function closingFields(
  claim: Claim,
  source: Pick<SourceRecord, 'recordedAt'>,
): EntryFields<
  Pick<
    ClaimEntry,
    'polarity' | 'rank' | 'rankReason' | 'rankReasonZh' | 'status' | 'at' | 'against' | 'note' | 'noteZh' | 'recorded'
  >
> {
  const { polarity, supports, contradicts, note, textsZh } = claim;
  return {
    polarity: polarity === CLAIM_DEFAULTS.polarity ? null : polarity,
    ...reviewFields(claim),
    at: listOrNull(supports),
    against: listOrNull(contradicts),
    note,
    noteZh: textsZh['note'] ?? null,
    recorded: recordedField(claim, source),
  };
}

/** The day on which a claim was recorded, where it is not that of its source. */
export function recordedField(
  { recordedAt }: Pick<Claim, 'recordedAt'>,
  source: Pick<SourceRecord, 'recordedAt'>,
): string | null {
  return recordedAt === source.recordedAt ? null : recordedAt;
}

/** The details of a claim as a file gives them; null for none. */
export function detailsField(details: Claim['details']): Readonly<Record<string, DetailEntry>> | null {
  const entries = Object.entries(details);
  return entries.length > 0
    ? Object.fromEntries(entries.map(([name, detail]) => [name, entryOf<DetailEntry>({ ...detail })]))
    : null;
}
