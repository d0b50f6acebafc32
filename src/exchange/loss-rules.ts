import type { EXPORT_LOSSES } from '../domain/labels/export-losses.ts';
import { attribute } from '../domain/attributes.ts';
import type { Claim } from '../domain/claim.ts';
import { relationOf } from '../domain/relation-of.ts';
import { isStanding } from '../domain/standing.ts';
import { intervalsOf } from '../domain/validity.ts';
import type { ClaimEntry, ExportRecord, RelationEntry } from './export-record.ts';

/** What can be lost on the way into another format. */
export type LossCode = keyof typeof EXPORT_LOSSES;

/** How much of a record is lost. */
type LossRule = (record: ExportRecord) => number;

const ofClaims =
  (isLost: (claim: Claim, entry: ClaimEntry) => boolean): LossRule =>
  (record) =>
    record.of === 'claim' && isLost(record.claim, record) ? 1 : 0;

const ofRelations =
  (isLost: (relation: RelationEntry['relation']) => boolean): LossRule =>
  (record) =>
    record.of === 'relation' && isLost(record.relation) ? 1 : 0;

const counts = (claim: Claim) => isStanding(claim) && claim.polarity === 'AFFIRMED';

/** Whether a claim is a part of what an entity or a relation is. */
const isFolded = (claim: Claim) =>
  relationOf(claim) !== null || (claim.subject !== null && (attribute(claim.predicate)?.property ?? null) !== null);

/**
 * What a format loses that cannot write a thing, by what it loses: how many of it a record has. A format declares which of
 * these hold for it; what only its writer can see, it counts itself.
 */
export const LOSS_RULES = {
  CLAIMS_FOLDED: ofClaims((claim) => counts(claim) && isFolded(claim)),
  DENIAL_LEFT_OUT: ofClaims((claim) => isStanding(claim) && claim.polarity === 'DENIED'),
  NOT_ACCEPTED_LEFT_OUT: ofClaims(({ status }) => status !== 'ACCEPTED'),
  DEPRECATED_LEFT_OUT: ofClaims(({ status, rank }) => status === 'ACCEPTED' && rank === 'DEPRECATED'),
  MODALITY_LOST: ofClaims((claim) => counts(claim) && claim.modality !== 'ASSERTED'),
  ATTRIBUTION_LOST: ofClaims(({ attributedTo }) => attributedTo !== null),
  EVIDENCE_LOST: ofClaims(({ supports, contradicts }) => supports.length + contradicts.length > 0),
  NOTE_LOST: ofClaims(({ predicate, note, details }) => note !== null || hasOwnDetails(predicate, details)),
  FIGURE_LEFT_OUT: ofClaims((claim) => counts(claim) && claim.figure !== null),
  OTHER_CLAIM_LEFT_OUT: ofClaims((claim) => counts(claim) && claim.figure === null && !isFolded(claim)),
  DECISION_FOLDED: ofClaims((_claim, { isDecided }) => isDecided),
  MERGE_FOLDED: ofClaims((_claim, { isMerged }) => isMerged),
  TERM_LEFT_OUT: ({ of }) => (of === 'term' ? 1 : 0),
  SOURCE_RECORD_LOST: ({ of }) => (of === 'source' ? 1 : 0),
  SOURCE_NOTES_LOST: (record) =>
    record.of === 'source'
      ? record.absences.length + record.ambiguities.length + record.derivations.length + record.disputes.length
      : 0,
  TIME_AS_SPELL: ofRelations(({ validity }) => intervalsOf(validity).length > 0),
  TIME_UNKNOWN_AS_ALWAYS: ofRelations(({ validity }) => intervalsOf(validity).every(({ from, to }) => from > to)),
  NAME_KIND_LOST: (record) => (record.of === 'entity' ? record.entity.names.length : 0),
} as const satisfies Partial<Record<LossCode, LossRule>>;

/** What a format can declare to lose. */
export type DeclaredLoss = keyof typeof LOSS_RULES;

// What makes a name or an identifier is written with it.
function hasOwnDetails(predicate: string, details: Claim['details']): boolean {
  return predicate !== 'NAME' && predicate !== 'IDENTIFIER' && Object.keys(details).length > 0;
}
