import type { RelationDirection, RelationType } from '../generated/operations.ts';

/** The relations of an entity of one type and direction: how many there are, and how many of them are shown. */
export interface Group {
  readonly type: RelationType;
  readonly direction: RelationDirection;
  readonly count: number;
  readonly shown: number;
}

/**
 * How many of what is not yet shown each group may add when `most` may be added in all, in the order of the groups. The
 * places are shared evenly; what a small group leaves goes to the larger ones, so that no type hides another.
 */
export function quotaOf(groups: readonly Group[], most: number): readonly number[] {
  const quota = groups.map(() => 0);
  const smallestFirst = groups
    .map((group, index) => ({ index, rest: restOf(group) }))
    .sort((a, b) => a.rest - b.rest || a.index - b.index);
  let left = most;
  smallestFirst.forEach(({ index, rest }, place) => {
    const share = Math.min(rest, Math.floor(left / (smallestFirst.length - place)));
    quota[index] = share;
    left -= share;
  });
  return quota;
}

/** How many relations of a group are not shown. */
export function restOf({ count, shown }: Group): number {
  return Math.max(0, count - shown);
}
