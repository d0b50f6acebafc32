import type { Point } from '../address/places.ts';
import type { Extent } from '../scene/sizes.ts';

/** Something that takes up room, and may be moved unless it is fixed. */
export interface Body {
  x: number;
  y: number;
  readonly extent: Extent;
  readonly isFixed: boolean;
}

const MARGIN = { x: 14, y: 10 };

/**
 * Moves those that are not fixed until shapes with their labels cover each other no longer, or the rounds are used up.
 * Each pair is moved apart along the way on which less is needed.
 */
export function makeRoom(bodies: readonly Body[], rounds: number): void {
  const byLeft = [...bodies];
  let moved = true;
  for (let round = 0; round < rounds && moved; round++) {
    moved = false;
    byLeft.sort((a, b) => left(a) - left(b));
    for (let i = 0; i < byLeft.length; i++) {
      const [body, edge] = [byLeft[i]!, right(byLeft[i]!)];
      for (let j = i + 1; j < byLeft.length && left(byLeft[j]!) < edge + MARGIN.x; j++)
        moved = moveApart(body, byLeft[j]!) || moved;
    }
  }
}

function moveApart(a: Body, b: Body): boolean {
  if (a.isFixed && b.isFixed) return false;
  const x = Math.min(right(a), right(b)) - Math.max(left(a), left(b)) + MARGIN.x;
  const y = Math.min(bottom(a), bottom(b)) - Math.max(top(a), top(b)) + MARGIN.y;
  if (x <= 0 || y <= 0) return false;
  const by: Point = x < y ? { x: a.x <= b.x ? x : -x, y: 0 } : { x: 0, y: middle(a) <= middle(b) ? y : -y };
  const share = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
  a.x -= by.x * share;
  a.y -= by.y * share;
  b.x += by.x * (1 - share);
  b.y += by.y * (1 - share);
  return true;
}

const left = ({ x, extent }: Body) => x - extent.side;
const right = ({ x, extent }: Body) => x + extent.side;
const top = ({ y, extent }: Body) => y - extent.radius;
const bottom = ({ y, extent }: Body) => y + extent.below;
const middle = (body: Body) => (top(body) + bottom(body)) / 2;
