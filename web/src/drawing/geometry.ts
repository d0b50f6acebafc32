import type { Point } from '../address/places.ts';

/** A quadratic curve from the edge of one shape to that of another. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** One end of a curve: where its entity stands, and how far its shape reaches. */
export interface CurveEnd {
  readonly at: Point;
  readonly radius: number;
}

/** An arrow head that points right, its tip at the origin. */
const HEAD: readonly Point[] = [
  { x: 0, y: 0 },
  { x: -9, y: -4 },
  { x: -7.5, y: 0 },
  { x: -9, y: 4 },
];

/**
 * The curve between two entities, which begins and ends outside their shapes. `bend` is how far its middle lies from the
 * straight line, to the left of one who goes from the first to the second. From an entity to itself it is a loop above it.
 */
export function curveBetween(from: CurveEnd, to: CurveEnd, bend: number): Curve {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return loopAt(from, bend);
  const control = {
    x: (from.at.x + to.at.x) / 2 + (2 * bend * dy) / length,
    y: (from.at.y + to.at.y) / 2 - (2 * bend * dx) / length,
  };
  return { start: towards(from.at, control, from.radius), control, end: towards(to.at, control, to.radius) };
}

/** The point of a curve at `t` from 0, its start, to 1, its end. */
export function pointOn({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** The curve as the `d` of a path. */
export function pathOf({ start, control, end }: Curve): string {
  return `M${short(start.x)} ${short(start.y)}Q${short(control.x)} ${short(control.y)} ${short(end.x)} ${short(end.y)}`;
}

/**
 * The arrow head at the end of a curve, or at its start, as the `d` of a path. It is not put there by a `transform`: the
 * browser keeps a layer's list of those, and goes through it whenever one of them changes.
 */
export function headOf({ start, control, end }: Curve, atStart: boolean): string {
  const tip = atStart ? start : end;
  const angle = Math.atan2(tip.y - control.y, tip.x - control.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = HEAD.map(({ x, y }) => `${short(tip.x + x * cos - y * sin)} ${short(tip.y + x * sin + y * cos)}`);
  return `M${corners.join('L')}Z`;
}

/** Where a label in the middle of the curve is put, as a `transform`: along the curve, never upside down. */
export function labelAt(curve: Curve): string {
  const { x, y } = pointOn(curve, 0.5);
  return `translate(${short(x)} ${short(y)}) rotate(${short(labelAngle(curve))})`;
}

/** The angle of a label along the curve, in degrees from -90 to 90. */
export function labelAngle({ start, end }: Curve): number {
  const angle = degrees(start, end);
  return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
}

function loopAt({ at, radius }: CurveEnd, bend: number): Curve {
  const width = radius * 0.6;
  return {
    start: { x: at.x - width, y: at.y - radius },
    control: { x: at.x, y: at.y - radius * 4 - 2 * bend },
    end: { x: at.x + width, y: at.y - radius },
  };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  // Entities that stand closer than their shapes reach are joined by a curve of no length, not by one turned about.
  const part = Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function degrees(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
