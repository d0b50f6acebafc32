import type { City } from './city.ts';
import { shuffled } from './permutation.ts';
import { hash32, streamOf } from './random.ts';
import { rankAt } from './rank-size.ts';

const RANKS = streamOf('ranks of big firms');
const PLACES = streamOf('places of big firms');

/** The index of one of the firms, one in 2,000, that many people once worked at and that own others. */
export function bigFirm({ seed, firms }: City, unit: number): number {
  const count = bigFirms(firms);
  const stretch = shuffled(seed, RANKS, count, rankAt(unit, count));
  const from = Math.floor((stretch * firms) / count);
  const to = Math.floor(((stretch + 1) * firms) / count);
  return from + (hash32(seed, PLACES, stretch) % (to - from));
}

/** How many big firms there are among so many. */
export function bigFirms(firms: number): number {
  return Math.max(1, Math.round(firms / 2_000));
}
