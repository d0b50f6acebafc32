import type { DeclaredLoss } from '../loss-rules.ts';

/** What formats lose that have entities and relations with flat properties, and no claims. */
export const FLAT_LOSSES: readonly DeclaredLoss[] = [
  'CLAIMS_FOLDED',
  'DENIAL_LEFT_OUT',
  'NOT_ACCEPTED_LEFT_OUT',
  'DEPRECATED_LEFT_OUT',
  'MODALITY_LOST',
  'ATTRIBUTION_LOST',
  'EVIDENCE_LOST',
  'NOTE_LOST',
  'FIGURE_LEFT_OUT',
  'OTHER_CLAIM_LEFT_OUT',
  'TERM_LEFT_OUT',
  'SOURCE_RECORD_LOST',
  'SOURCE_NOTES_LOST',
  'NAME_KIND_LOST',
  'DECISION_FOLDED',
  'MERGE_FOLDED',
];
