import type { Claim } from '../domain/claim.ts';

/** A claim at its place in a list of a source file, and the id that it says there. */
export interface NumberedClaim {
  readonly claim: Claim;
  /** Null where its id is the one that the list gives to a claim at this place. */
  readonly id: string | null;
}

/**
 * Puts claims of one predicate into an order in which as few as possible need to say their ids: a list gives its first one
 * the id `base`, and the others `base-2`, `base-3`. Those with other ids stand at the places that are left, in their order.
 */
export function numberedClaims(base: string, claims: readonly Claim[]): readonly NumberedClaim[] {
  const idAt = (place: number) => (place === 1 ? base : `${base}-${place}`);
  const places = new Map(claims.map((_, index) => [idAt(index + 1), index + 1]));
  const byPlace = new Map(claims.flatMap((claim) => (places.has(claim.id) ? [[places.get(claim.id)!, claim]] : [])));
  const others = claims.filter(({ id }) => !places.has(id));
  return claims.map((_, index) => {
    const place = index + 1;
    const claim = byPlace.get(place) ?? others.shift()!;
    return { claim, id: claim.id === idAt(place) ? null : claim.id };
  });
}
