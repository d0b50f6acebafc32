import type { EntityKind } from '../domain/vocabulary.ts';
import type { RankedCandidate } from './rank-candidates.ts';
import type { ReconcileQuery } from './reconcile-query.ts';

/** A candidate in the form of the specification. */
export interface ReconcileResult {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: EntityKind; readonly name: string }[];
  /** From 0 to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** A candidate for a query, in the form of the specification. */
export function reconcileResult(
  query: ReconcileQuery,
  { entity: { id, kind }, name, rating, match, namesakes }: RankedCandidate,
  kindName: (kind: EntityKind) => string,
): ReconcileResult {
  return {
    id,
    name,
    type: [{ id: kind, name: kindName(kind) }],
    score: rating.score,
    match,
    // What the score was made from. A property that could not be compared has none.
    features: [
      { id: 'name_similarity', value: rating.similarity },
      { id: 'name_exact', value: rating.named },
      { id: 'namesakes', value: namesakes },
      { id: 'identified', value: rating.identified },
      ...(query.kinds.length === 0 ? [] : [{ id: 'kind', value: rating.ofKind }]),
      ...rating.agreed.map((property) => ({ id: property, value: true })),
      ...rating.contradicted.map((property) => ({ id: property, value: false })),
    ],
  };
}
