import { rounded, type Point } from '../address/places.ts';
import type { LayoutInput } from './layout-input.ts';

/** Between neighbours on one disc, in the drawing's units. */
const SPACING = 26;
/** How much more room discs are given than they cover, so that they stay apart. */
const SLACK = 1.5;
/** The most places that are kept free around a hub. */
const MOST_FREE = 24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where thousands stand, in a time that grows with their number and their links alone. Each stands on a disc around the one
 * of its neighbours that has the most links; the discs are spread over the plane, related ones one after the other, from
 * that of the largest hub in the middle outwards. Those that have a place keep it.
 */
export function spread({ nodes, links }: LayoutInput): readonly Point[] {
  const neighbours = nodes.map((): number[] => []);
  for (const { from, to } of links) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  const points: Point[] = [];
  let covered = 0;
  discs(neighbours).forEach((disc, turn) => {
    const area = disc.length * SPACING ** 2 * SLACK;
    const middle = polar({ x: 0, y: 0 }, turn === 0 ? 0 : Math.sqrt(covered + area / 2), turn * GOLDEN_ANGLE);
    covered += area;
    // As many places around the hub stay free as its mark covers, which grows with those that hang on it.
    const free = Math.min(MOST_FREE, disc.length / 3);
    disc.forEach((index, rank) => {
      const radius = rank === 0 ? 0 : SPACING * 0.56 * Math.sqrt(rank + free);
      points[index] = rounded(polar(middle, radius, rank * GOLDEN_ANGLE));
    });
  });
  return nodes.map(({ place }, index) => place ?? points[index]!);
}

/** Who stand together: on each disc a hub first, then those that belong to it alone. */
function discs(neighbours: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const degree = (index: number) => neighbours[index]!.length;
  const byDegree = neighbours.map((_, index) => index).sort((a, b) => degree(b) - degree(a));
  const rank = new Map(byDegree.map((index, at) => [index, at]));
  const chiefs = neighbours.map((around, index) =>
    around.reduce((chief, other) => (rank.get(other)! < rank.get(chief)! ? other : chief), index),
  );
  const hubs = new Set(chiefs);
  const followers = new Map([...hubs].map((hub): [number, number[]] => [hub, [hub]]));
  for (const index of byDegree) if (!hubs.has(index)) followers.get(chiefs[index]!)!.push(index);
  return outwards(byDegree, neighbours).flatMap((index) => (hubs.has(index) ? [followers.get(index)!] : []));
}

/** All of them in the order in which they are come upon from the first, by their links; then from the next not yet met. */
function outwards(starts: readonly number[], neighbours: readonly (readonly number[])[]): readonly number[] {
  const met = new Set<number>();
  for (const start of starts) {
    // A set goes on to what is added to it while it is gone through.
    const reached = new Set(met.has(start) ? [] : [start]);
    for (const index of reached) for (const other of neighbours[index]!) if (!met.has(other)) reached.add(other);
    for (const index of reached) met.add(index);
  }
  return [...met];
}

function polar({ x, y }: Point, radius: number, angle: number): Point {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}
