import { JUDGEMENTS, type Judgement } from '../../domain/judgement.ts';
import { typed, type Layout, type Properties } from './properties.ts';

/** The properties of the node that says what is judged of two entities. */
export const JUDGEMENT = {
  /** The two ids with a bar between, the lower first; and each of them. They are the ids that were named, merged or not. */
  ...typed('string', 'id', 'left', 'right'),
  ...typed('string', 'verdict', 'reason', 'change'),
  /** How the two scored as a pair that may be the same when that was judged; left out where they were none. */
  score: 'double',
  /** Those of the two that changes alone had added; left out for none. Others come before them as the id of what is merged. */
  added: 'string[]',
} as const satisfies Layout;

/** The properties of the node that says which entity an id stands for that was merged into it. */
export const ALIAS = typed('string', 'id', 'canonical') satisfies Layout;

/** A judgement on two entities, as it stands. */
export interface JudgementRecord {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement;
  readonly reason: string;
  /** The change that made it. */
  readonly change: string;
  readonly added: readonly string[];
  /** How the two scored when it was made; null where they were no candidates. */
  readonly score: number | null;
}

/** The judgement of a stored node, or of its properties as they were kept. */
export function judgementFromProperties(stored: Properties): JudgementRecord {
  const text = (name: string) => String(stored[name]);
  return {
    id: text('id'),
    left: text('left'),
    right: text('right'),
    verdict: JUDGEMENTS.find((one) => one === stored['verdict']) ?? 'UNSURE',
    reason: text('reason'),
    change: text('change'),
    added: (stored['added'] ?? []) as readonly string[],
    score: (stored['score'] ?? null) as number | null,
  };
}
