import type { Point } from '../address/places.ts';
import { movedBox } from '../layout/box.ts';
import type { Card } from '../layout/card.ts';
import { bent, cutRoute, pointOnRoute, type Curve, type Route } from '../layout/curve.ts';
import type { NamePlace } from '../layout/name-lines.ts';

/** One end of a line: where its entity stands, and what that takes up. */
export interface LineEnd {
  readonly at: Point;
  readonly card: Card;
}

/** How far the end of a line stays from what it leads to. */
const APART = 3;

/** An arrow head that points right, its tip at the origin. */
const HEAD: readonly Point[] = [
  { x: 0, y: 0 },
  { x: -9, y: -4.2 },
  { x: -7.2, y: 0 },
  { x: -9, y: 4.2 },
];

/**
 * The line between two entities, which begins and ends outside their marks and labels. `bend` is how far its middle lies from
 * the straight line, to the left of one who goes from the first to the second. From an entity to itself it is a loop above it.
 */
export function lineBetween(from: LineEnd, to: LineEnd, bend: number): Route {
  if (from.at.x === to.at.x && from.at.y === to.at.y) return [loopAt(from, bend)];
  return cutRoute([bent(from.at, to.at, bend)], partsOf(from), partsOf(to));
}

/** The route as the `d` of a path. */
export function pathOf(route: Route): string {
  const { x, y } = route[0]!.start;
  const pieces = route.map(({ control, end }) => {
    return `Q${short(control.x)} ${short(control.y)} ${short(end.x)} ${short(end.y)}`;
  });
  return `M${short(x)} ${short(y)}${pieces.join('')}`;
}

/**
 * The arrow head at the end of a route, or at its start, as the `d` of a path. It is not put there by a `transform`: the
 * browser keeps a layer's list of those, and goes through it whenever one of them changes.
 */
export function headOf(route: Route, atStart: boolean): string {
  const { start, control, end } = atStart ? route[0]! : route.at(-1)!;
  const tip = atStart ? start : end;
  const angle = Math.atan2(tip.y - control.y, tip.x - control.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = HEAD.map(({ x, y }) => `${short(tip.x + x * cos - y * sin)} ${short(tip.y + x * sin + y * cos)}`);
  return `M${corners.join('L')}Z`;
}

/** Where the name of a line stands that nobody has found a place for: in its middle, along it, never upside down. */
export function nameInMiddle(route: Route): NamePlace {
  return { ...pointOnRoute(route, 0.5), angle: nameAngle(route) };
}

/** The place of a name, as a `transform`. */
export function nameAt({ x, y, angle }: NamePlace): string {
  return `translate(${short(x)} ${short(y)}) rotate(${short(angle)})`;
}

/** The angle of a name along a route, in degrees from -90 to 90. */
function nameAngle(route: Route): number {
  const angle = degrees(route[0]!.start, route.at(-1)!.end);
  return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
}

function partsOf({ at, card }: LineEnd) {
  return card.parts.map((part) => movedBox(part, at.x, at.y, APART));
}

function loopAt({ at, card }: LineEnd, bend: number): Curve {
  const radius = card.parts[0]!.right + APART;
  const width = radius * 0.6;
  return {
    start: { x: at.x - width, y: at.y - radius },
    control: { x: at.x, y: at.y - radius * 4 - 2 * bend },
    end: { x: at.x + width, y: at.y - radius },
  };
}

function degrees(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
