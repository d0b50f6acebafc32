import type { Places, Point } from '../address/places.ts';

/** A direction of the keyboard's arrows, as a unit of the drawing, whose y grows downwards. */
export type Direction = Point;

/**
 * The entity that one comes to by going from a point in a direction: the nearest of those that lie in the quarter around
 * it, where what lies aside counts for twice as far. Null where there is none.
 */
export function nearestIn(from: Point, { x, y }: Direction, places: Places): string | null {
  let nearest: string | null = null;
  let shortest = Infinity;
  for (const [id, place] of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    const distance = Math.hypot(ahead, 2 * aside);
    if (ahead > 0 && aside <= ahead && distance < shortest) [nearest, shortest] = [id, distance];
  }
  return nearest;
}
