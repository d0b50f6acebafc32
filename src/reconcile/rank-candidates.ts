import { isSynthetic } from '../domain/synthetic.ts';
import type { DescribedEntity } from '../identity/described-entity.ts';
import { rateCandidate, type Rating } from './rate-candidate.ts';
import type { ReconcileQuery } from './reconcile-query.ts';

/** An entity as it is compared, and the name that is shown of it. */
export interface Candidate {
  readonly entity: DescribedEntity;
  readonly name: string;
}

/** A candidate, and how it stands among the others. */
export interface RankedCandidate extends Candidate {
  readonly rating: Rating;
  /** Whether it is certainly the one: a client may take it unseen. */
  readonly match: boolean;
  /** How many candidates of its kind have the name that was asked for. */
  readonly namesakes: number;
}

/**
 * The best candidates for a query, the highest score first. `match` is true for one at most: for the one whose id or registered
 * number was asked for; or the only one of its kind with that whole name, where nothing that was given contradicts it. People
 * share names: of them something else must agree as well. What is made up matches by its id alone.
 */
export function rankCandidates(query: ReconcileQuery, candidates: readonly Candidate[]): readonly RankedCandidate[] {
  const rated = candidates
    .map(({ entity, name }) => ({ entity, name, rating: rateCandidate(query, entity) }))
    .filter(({ rating }) => rating.score > 0 && (rating.ofKind || !query.strict))
    .sort(byRating);
  const identified = rated.filter(({ rating }) => rating.identified);
  return rated.slice(0, query.limit).map(({ entity, name, rating }) => {
    const namesakes = rated.filter((one) => one.rating.named && one.entity.kind === entity.kind).length;
    const match =
      identified.length > 0 ? identified.length === 1 && rating.identified : isMatch(entity, rating, namesakes);
    return { entity, name, rating, match, namesakes };
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
