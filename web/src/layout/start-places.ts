import type { Point } from '../address/places.ts';
import type { LayoutInput, LayoutNode } from './layout-input.ts';

/** From an entity to those that come to hang on it, in the drawing's units. */
const RING = 150;
const BETWEEN_RINGS = 90;
/** How far apart entities on one ring begin. */
const SPACING = 80;

/** The angle by which each seed of a sunflower follows the last: it spreads points evenly over a disc. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where entities begin before the forces work on them. One that has a place begins there; one that hangs on another begins
 * on a ring around it, in the widest gap between what stands there already; where nothing stands yet, those with the most
 * relations begin in the middle.
 */
export function startPlaces({ nodes, links }: LayoutInput): readonly Point[] {
  const places: (Point | null)[] = nodes.map(({ place }) => place);
  const neighbours = neighboursOf(nodes.length, links);
  if (places.every((place) => place === null)) return sunflower(neighbours);
  // In rounds: those that hang on what stands, then those that hang on them.
  for (let standing = places.map((_, index) => index).filter((index) => places[index]); standing.length > 0;) {
    const reached: number[] = [];
    for (const anchor of standing) {
      const hanging = neighbours[anchor]!.filter((index) => places[index] === null);
      const around = neighbours[anchor]!.flatMap((index) => places[index] ?? []);
      const spots = ringAround(places[anchor]!, around, hanging.length);
      hanging.forEach((index, turn) => (places[index] = spots[turn]!));
      reached.push(...hanging);
    }
    standing = reached;
  }
  return beside(nodes, places);
}

/** `count` spots in the widest gap around a point, on as many rings as they need. */
function ringAround(middle: Point, others: readonly Point[], count: number): readonly Point[] {
  const { start, width } = widestGap(others.map(({ x, y }) => Math.atan2(y - middle.y, x - middle.x)));
  const spots: Point[] = [];
  for (let radius = RING; spots.length < count; radius += BETWEEN_RINGS) {
    const room = Math.max(1, Math.floor((width * radius) / SPACING));
    const here = Math.min(room, count - spots.length);
    for (let turn = 1; turn <= here; turn++) {
      const angle = start + (width * turn) / (here + 1);
      spots.push({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) });
    }
  }
  return spots;
}

/** The widest angle between neighbouring directions, in radians: where it begins, and how wide it is. */
export function widestGap(angles: readonly number[]): { readonly start: number; readonly width: number } {
  const sorted = [...angles].sort((a, b) => a - b);
  const gaps = sorted.map((start, index) => {
    const next = sorted[index + 1] ?? sorted[0]! + 2 * Math.PI;
    return { start, width: next - start };
  });
  return gaps.reduce(
    (widest, gap) => (gap.width > widest.width ? gap : widest),
    gaps[0] ?? { start: 0, width: 2 * Math.PI },
  );
}

function sunflower(neighbours: readonly (readonly number[])[]): readonly Point[] {
  const places: Point[] = [];
  const byDegree = neighbours.map((_, index) => index).sort((a, b) => neighbours[b]!.length - neighbours[a]!.length);
  byDegree.forEach((index, rank) => {
    const [radius, angle] = [62 * Math.sqrt(rank), rank * GOLDEN_ANGLE];
    // Wider than high, as a screen is.
    places[index] = { x: 1.3 * radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return places;
}

/** Gives those that hang on nothing a row below everything else. */
function beside(nodes: readonly LayoutNode[], places: readonly (Point | null)[]): readonly Point[] {
  const standing = places.filter((place) => place !== null);
  const left = Math.min(...standing.map(({ x }) => x));
  const bottom = Math.max(...standing.map(({ y }) => y)) + RING;
  let x = left;
  return places.map((place, index) => {
    if (place) return place;
    x += 2 * nodes[index]!.extent.side + 24;
    return { x, y: bottom };
  });
}

function neighboursOf(count: number, links: LayoutInput['links']): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to } of links) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  return neighbours;
}
