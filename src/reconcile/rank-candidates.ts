import { isSynthetic } from '../domain/synthetic.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { DescribedEntity } from '../identity/described-entity.ts';
import { rateCandidate, type Rating } from './rate-candidate.ts';
import type { ReconcileQuery } from './reconcile-query.ts';

/** An entity as it is compared, and the name that is shown of it. */
export interface Candidate {
  readonly entity: DescribedEntity;
  readonly name: string;
}

/** A candidate in the form of the specification. */
export interface ReconcileResult {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: EntityKind; readonly name: string }[];
  /** From 0 to 100. */
  readonly score: number;
  /** Whether it is certainly the one: a client may take it unseen. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/**
 * The best candidates for a query, the highest score first. `match` is true for one at most: for the one whose id or registered
 * number was asked for; or the only one of its kind with that whole name, where nothing that was given contradicts it. People
 * share names: of them something else must agree as well. What is made up matches by its id alone.
 */
export function rankCandidates(
  query: ReconcileQuery,
  candidates: readonly Candidate[],
  kindName: (kind: EntityKind) => string,
): readonly ReconcileResult[] {
  const rated = candidates
    .map(({ entity, name }) => ({ entity, name, rating: rateCandidate(query, entity) }))
    .filter(({ rating }) => rating.score > 0 && (rating.ofKind || !query.strict))
    .sort(byRating);
  const identified = rated.filter(({ rating }) => rating.identified);
  return rated.slice(0, query.limit).map(({ entity, name, rating }) => {
    const namesakes = rated.filter((one) => one.rating.named && one.entity.kind === entity.kind).length;
    const match =
      identified.length > 0 ? identified.length === 1 && rating.identified : isMatch(entity, rating, namesakes);
    return {
      id: entity.id,
      name,
      type: [{ id: entity.kind, name: kindName(entity.kind) }],
      score: rating.score,
      match,
      features: featuresOf(query, rating, namesakes),
    };
  });
}

type Rated = Candidate & { readonly rating: Rating };

// Clients take the first one only, so that the one that was asked for by its number stands before all namesakes.
function byRating(a: Rated, b: Rated): number {
  const identified = Number(b.rating.identified) - Number(a.rating.identified);
  return identified || b.rating.score - a.rating.score || (a.entity.id < b.entity.id ? -1 : 1);
}

function isMatch({ id, kind }: DescribedEntity, rating: Rating, namesakes: number): boolean {
  if (!rating.named || !rating.ofKind || namesakes > 1 || rating.contradicted.length > 0 || isSynthetic(id))
    return false;
  return kind !== 'PERSON' || rating.agreed.some((pid) => pid !== 'name');
}

/** What the score was made from. A property that could not be compared has none. */
function featuresOf(query: ReconcileQuery, rating: Rating, namesakes: number): ReconcileResult['features'] {
  return [
    { id: 'name_similarity', value: rating.similarity },
    { id: 'name_exact', value: rating.named },
    { id: 'namesakes', value: namesakes },
    { id: 'identified', value: rating.identified },
    ...(query.kinds.length === 0 ? [] : [{ id: 'kind', value: rating.ofKind }]),
    ...rating.agreed.map((id) => ({ id, value: true })),
    ...rating.contradicted.map((id) => ({ id, value: false })),
  ];
}
