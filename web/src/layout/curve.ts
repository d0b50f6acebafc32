import type { Point } from '../address/places.ts';
import { isWithin, type Box } from './box.ts';

/** A quadratic curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The way of a line: one curve, or several that follow each other. */
export type Route = readonly Curve[];

/** The straight line between two points, as a curve. */
export function straight(start: Point, end: Point): Curve {
  return { start, control: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, end };
}

/**
 * The curve from one point to another whose middle lies `bend` from the straight line, to the left of one who goes from the
 * first to the second.
 */
export function bent(start: Point, end: Point, bend: number): Curve {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const { control } = straight(start, end);
  return {
    start,
    control: { x: control.x + (2 * bend * dy) / length, y: control.y - (2 * bend * dx) / length },
    end,
  };
}

/** The point of a curve at `t` from 0, its start, to 1, its end. */
function pointOn({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** The point of a route at `t` from 0 to 1, each of its curves taking an equal part of it. */
export function pointOnRoute(route: Route, t: number): Point {
  const at = Math.min(route.length - 1, Math.floor(t * route.length));
  return pointOn(route[at]!, t * route.length - at);
}

/** Points along a route, its ends among them: `pieces` straight pieces for each curve; x and y in turn. */
export function sampled(route: Route, pieces: number): Float64Array {
  const points = new Float64Array(2 * (route.length * pieces + 1));
  for (let i = 0; i <= route.length * pieces; i++) {
    const { x, y } = pointOnRoute(route, i / (route.length * pieces));
    points[2 * i] = x;
    points[2 * i + 1] = y;
  }
  return points;
}

/** How long a route is, about. */
export function lengthOf(route: Route): number {
  const points = sampled(route, 8);
  let length = 0;
  for (let i = 2; i < points.length; i += 2)
    length += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  return length;
}

/** In how many steps at least a curve is gone through to find where it leaves a box. */
const STEPS = 40;
/** How long such a step is at most, about, in the drawing's units. */
const STEP = 4;
const BISECTIONS = 8;

/**
 * A route without what lies within the boxes at its two ends: it begins where it last leaves the first ones, and ends where
 * it first comes to the others. Where nothing is left, it is one curve of no length in the middle.
 */
export function cutRoute(route: Route, atStart: readonly Box[], atEnd: readonly Box[]): Route {
  const start = lastWithin(route, atStart);
  const end = 1 - lastWithin(turned(route), atEnd);
  if (start >= end) {
    const middle = pointOnRoute(route, 0.5);
    return [straight(middle, middle)];
  }
  return partOf(route, start, end);
}

/** The same way gone from its end. */
function turned(route: Route): Route {
  return route.map(({ start, control, end }): Curve => ({ start: end, control, end: start })).toReversed();
}

function lastWithin(route: Route, boxes: readonly Box[]): number {
  const isInside = (t: number) => {
    const { x, y } = pointOnRoute(route, t);
    return boxes.some((box) => isWithin(box, x, y));
  };
  const [{ start }, { end }] = [route[0]!, route.at(-1)!];
  const steps = Math.max(STEPS * route.length, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP));
  let step = steps;
  while (step >= 0 && !isInside(step / steps)) step--;
  if (step < 0) return 0;
  let [inside, outside] = [step / steps, Math.min(1, (step + 1) / steps)];
  for (let round = 0; round < BISECTIONS; round++) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}

function partOf(route: Route, from: number, to: number): Route {
  return route.flatMap((curve, index) => {
    const first = Math.max(0, from * route.length - index);
    const last = Math.min(1, to * route.length - index);
    return first < last ? [partOfCurve(curve, first, last)] : [];
  });
}

function partOfCurve(curve: Curve, from: number, to: number): Curve {
  if (from === 0 && to === 1) return curve;
  const { start, control, end } = curve;
  const mix = (a: number, b: number, c: number) =>
    (1 - from) * (1 - to) * a + (from * (1 - to) + to * (1 - from)) * b + from * to * c;
  return {
    start: pointOn(curve, from),
    control: { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) },
    end: pointOn(curve, to),
  };
}
