import { earlier, later } from './validity.ts';
import type { Day } from './partial-date.ts';

/** The days between which something happened; null where a side is open. */
export interface Bounds {
  readonly min: Day | null;
  readonly max: Day | null;
}

/** What several sources give together, and whether they can all be right. */
export interface CombinedBounds extends Bounds {
  readonly agree: boolean;
}

/**
 * One pair of bounds for what several sources bound: their intersection; where that is empty they contradict each
 * other, and the hull of all is what remains. A single pair stays as it is. The order does not matter.
 */
export function combineBounds(all: readonly Bounds[]): CombinedBounds {
  const min = all.reduce<Day | null>((day, bounds) => later(day, bounds.min), null);
  const max = all.reduce<Day | null>((day, bounds) => earlier(day, bounds.max), null);
  const [first, ...rest] = all;
  if (first === undefined) return { min: null, max: null, agree: true };
  if (rest.length === 0 || min === null || max === null || min <= max) return { min, max, agree: true };
  return { ...rest.reduce(hull, first), agree: false };
}

function hull(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min === null || b.min === null ? null : Math.min(a.min, b.min),
    max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
  };
}
