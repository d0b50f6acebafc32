import { judgementBetween } from '../../generated/cypher.ts';
import { judgementFromProperties, type JudgementRecord } from '../layout/judgement.ts';
import { batches } from './batches.ts';
import type { ReadStored } from './read-stored.ts';

/** Two entities, in the order in which they are asked for. */
export interface EntityPair {
  readonly left: string;
  readonly right: string;
}

/** What is judged of some pairs of entities, each pair as it was asked for; also what was judged of ids that were merged into these. */
export async function judgementsBetween(
  read: ReadStored,
  pairs: Iterable<EntityPair>,
): Promise<readonly (EntityPair & { readonly judgement: JudgementRecord })[]> {
  const found: (EntityPair & { readonly judgement: JudgementRecord })[] = [];
  for (const some of batches(pairs, 5000)) {
    for (const { left, right, judgement } of await read(judgementBetween, { pairs: some }))
      found.push({ left, right, judgement: judgementFromProperties(judgement) });
  }
  return found;
}
