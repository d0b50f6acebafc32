import type { City } from './city.ts';
import { DISTRICTS } from './districts.ts';
import { INDUSTRIES } from './industries.ts';
import { shuffled } from './permutation.ts';
import { Draws, streamOf } from './random.ts';
import { rankAt } from './rank-size.ts';

const ASSOCIATION = streamOf('association');
const RANKS = streamOf('ranks of associations');

/** An association, from its index. */
export interface Association {
  readonly name: string;
  /** Its place among the districts. */
  readonly district: number;
}

/** The association of this index: of a trade in the whole city, or the merchants of a trade in a district. */
export function associationAt({ seed }: City, index: number): Association {
  const draws = new Draws(seed, ASSOCIATION, index);
  const { long } = INDUSTRIES.at(draws.unit());
  const district = DISTRICTS.indexAt(draws.unit());
  const local = draws.chance(0.5);
  const name = local ? `上海市${DISTRICTS.items[district]!.name}${long}商会` : `上海${long}行业协会`;
  return { name, district };
}

/** The index of an association that a firm joins: few have thousands of members, most some hundred. */
export function joinedAssociation({ seed, associations }: City, unit: number): number {
  return shuffled(seed, RANKS, associations, rankAt(unit, associations));
}
