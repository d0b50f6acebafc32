import type { DeclaredLoss } from '../loss-rules.ts';

/** What Turtle and JSON-LD do not carry. */
export const RDF_LOSSES: readonly DeclaredLoss[] = ['SOURCE_NOTES_LOST', 'DECISION_FOLDED', 'MERGE_FOLDED'];
