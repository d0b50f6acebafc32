import { meetsBox, type Box } from './box.ts';

/** A rectangle turned around its middle. */
export interface Tilted {
  readonly x: number;
  readonly y: number;
  /** Half its width and height. */
  readonly wide: number;
  readonly high: number;
  /** In radians. */
  readonly angle: number;
}

/** The box around a turned rectangle. */
export function boxAround({ x, y, wide, high, angle }: Tilted): Box {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [wide * cos + high * sin, wide * sin + high * cos];
  return { left: x - w, top: y - h, right: x + w, bottom: y + h };
}

/** A box as a rectangle that is not turned. */
export function upright({ left, top, right, bottom }: Box): Tilted {
  return { x: (left + right) / 2, y: (top + bottom) / 2, wide: (right - left) / 2, high: (bottom - top) / 2, angle: 0 };
}

/** Whether two turned rectangles cover a point in common. */
export function tiltedMeet(a: Tilted, b: Tilted): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2].every((axis) => {
    const [cos, sin] = [Math.cos(axis), Math.sin(axis)];
    return Math.abs(dx * cos + dy * sin) < halfAlong(a, axis) + halfAlong(b, axis);
  });
}

function halfAlong({ wide, high, angle }: Tilted, axis: number): number {
  return wide * Math.abs(Math.cos(axis - angle)) + high * Math.abs(Math.sin(axis - angle));
}

/** Whether a line through points runs through a turned rectangle. */
export function lineMeetsTilted(points: Float64Array, { x, y, wide, high, angle }: Tilted): boolean {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const box = { left: -wide, top: -high, right: wide, bottom: high };
  const across = (at: number) => (points[at]! - x) * cos + (points[at + 1]! - y) * sin;
  const down = (at: number) => (points[at + 1]! - y) * cos - (points[at]! - x) * sin;
  for (let at = 2; at < points.length; at += 2)
    if (meetsBox(across(at - 2), down(at - 2), across(at), down(at), box)) return true;
  return false;
}
