import type { FoundPair } from '../../identity/find-candidates.ts';
import { judgementId, type Judgement } from '../../domain/judgement.ts';
import { typed, type Layout, type PropertiesOf, type PropertyText, propertyText } from './properties.ts';

/** The properties of a node that holds the keys by which an entity is compared with others. */
export const BLOCKING_KEYS = {
  /** The entity, and what others see of it: its name, or those of a place. */
  ...typed('string', 'entity', 'seen'),
  /** Hashes of the keys, each as a text of eight characters, which the index of texts takes as one term. */
  keys: 'string[]',
} as const satisfies Layout;

/** The properties of a pair of entities that may be the same. */
export const CANDIDATE = {
  /** The two ids with a tilde between, the lower first; and each of them. */
  ...typed('string', 'id', 'left', 'right'),
  score: 'double',
  /** The judgement on the two; left out for none. */
  judgement: 'string',
  /** Its place in the list: undecided pairs first, the greatest score first. */
  position: 'long',
  /** The reasons, as lists side by side. */
  ...typed('string[]', 'reasonKinds', 'reasonTexts', 'reasonTextsZh'),
  /** In hundredths. */
  reasonWeights: 'long[]',
} as const satisfies Layout;

/** The properties of the one node that says whether the stored pairs are what the graph gives. */
export const CANDIDATE_STATE = {
  ...typed('string', 'id', 'build'),
  /** The version of the rules by which the pairs were scored; 0 where they are to be made anew. */
  scorer: 'long',
  /** The entities that changed while all pairs are being made. */
  pending: 'string[]',
} as const satisfies Layout;

/** What is stored of the keys of an entity. */
export type BlockingKeysRow = Required<PropertiesOf<typeof BLOCKING_KEYS>> & {
  readonly entity: string;
  readonly seen: string;
  readonly keys: readonly string[];
};

/** What is stored of a pair. */
export type CandidateRow = PropertiesOf<typeof CANDIDATE> & { readonly id: string };

/** A property of the pair in a variable, as Cypher. */
export const candidateText: PropertyText<typeof CANDIDATE> = propertyText;

/** Pairs at this position and beyond are judged to be two entities. */
export const JUDGED_DIFFERENT = 2000;

const JUDGED_UNSURE = 1000;

/** What is judged of a pair, and the score that it had then. */
export interface PairJudgement {
  readonly id: string;
  readonly verdict: Judgement;
  readonly score: number | null;
}

/** The row that stores a pair of entities, the lower id first. */
export function candidateRow(
  { left, right, score: { score, reasons } }: FoundPair,
  judged: PairJudgement | null,
): CandidateRow {
  return {
    id: judgementId(left.entity.id, right.entity.id),
    left: left.entity.id,
    right: right.entity.id,
    score,
    ...(judged === null ? {} : { judgement: judged.id }),
    position: positionOf(score, judged),
    reasonKinds: reasons.map(({ kind }) => kind),
    reasonTexts: reasons.map(({ text }) => text.en),
    reasonTextsZh: reasons.map(({ text }) => text.zh),
    reasonWeights: reasons.map(({ weight }) => Math.round(weight * 100)),
  };
}

/** Pairs of which nobody could tell are undecided again when they score higher than they did then. */
function positionOf(score: number, judged: PairJudgement | null): number {
  const within = 100 - Math.round(score * 100);
  if (judged === null || judged.verdict === 'SAME') return within;
  if (judged.verdict === 'DIFFERENT') return JUDGED_DIFFERENT + within;
  return score > (judged.score ?? 0) ? within : JUDGED_UNSURE + within;
}
