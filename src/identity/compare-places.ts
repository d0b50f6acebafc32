import { applied, type AppliedRule } from './applied-rule.ts';
import { cityOf, isDistrict, placeRelation, type PlacePath } from './places.ts';

/** The places of one of two entities: in the name that is compared, and in the register. */
export interface PlacesOfOne {
  readonly named: readonly PlacePath[];
  readonly registered: readonly PlacePath[];
}

/**
 * Compares where two organisations are, at the level of cities. Places in both names decide, because firms are named city
 * by city: a province and a city of it are two there. Else the register may say it, where a larger place is no evidence.
 * Where districts count, as for offices and shops, one of a district is not one of the whole city.
 */
export function comparePlaces(a: PlacesOfOne, b: PlacesOfOne, districtsCount: boolean): readonly AppliedRule[] {
  const [one, other] = [a.named.at(-1), b.named.at(-1)];
  if (one !== undefined && other !== undefined) {
    if (one === other) return [applied('placeSame', one)];
    const within = placeRelation(one, other) === 'WITHIN' && cityOf(one) === cityOf(other);
    if (!within) return [applied('placeDiffers', one, other)];
    if (districtsCount) return [applied('districtOnOneSide', one, other)];
    return [applied('placeSame', cityOf(one)), applied('districtLeftOut', isDistrict(one) ? one : other)];
  }
  const [left, right] = [a, b].map(({ named, registered }) => (named.length > 0 ? named.slice(-1) : registered));
  const alone = one ?? other;
  if (alone !== undefined && (left!.length === 0 || right!.length === 0)) return [applied('placeOnOneSide', alone)];
  return registeredPlaces(left!, right!, districtsCount);
}

function registeredPlaces(
  left: readonly PlacePath[],
  right: readonly PlacePath[],
  districtsCount: boolean,
): readonly AppliedRule[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
  const relations = pairs.map(([one, other]) => placeRelation(cityOf(one), cityOf(other)));
  const same = pairs[relations.indexOf('SAME')];
  if (same !== undefined) {
    const city = applied('placeSame', cityOf(same[0]));
    const [lowest, lowestOther] = [left, right].map((list) => list.filter(isDistrict));
    const apart = lowest!.length > 0 && lowestOther!.length > 0 && !lowest!.some((one) => lowestOther!.includes(one));
    return apart && districtsCount ? [applied('placeDiffers', lowest![0], lowestOther![0])] : [city];
  }
  return relations.every((relation) => relation === 'APART') ? [applied('placeDiffers', left[0], right[0])] : [];
}
