import type { Modality } from '../../domain/vocabulary.ts';
import type { LossCode } from '../loss-rules.ts';

const LOSSES: Readonly<Partial<Record<Modality, LossCode>>> = {
  PROPOSED: 'PLAN_LEFT_OUT',
  INTENDED: 'PLAN_LEFT_OUT',
  INFERRED: 'INFERENCE_LEFT_OUT',
  NAME_IMPLIED: 'INFERENCE_LEFT_OUT',
  EVALUATIVE: 'OPINION_LEFT_OUT',
};

/** Under what the report counts a relation that would read as a fact and is none; null for what is said as a fact. */
export function noFactLoss(modality: Modality): LossCode | null {
  return LOSSES[modality] ?? null;
}
