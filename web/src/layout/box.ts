/** An area of the drawing, or a part of a card around the middle of its mark; in the drawing's units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box moved by so much, and grown by so much on each side. */
export function movedBox({ left, top, right, bottom }: Box, x: number, y: number, grown = 0): Box {
  return { left: left + x - grown, top: top + y - grown, right: right + x + grown, bottom: bottom + y + grown };
}

/** Whether a point lies within a box. */
export function isWithin({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** The smallest box around all of some boxes; null where there are none. */
export function aroundAll(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  return first === undefined ? null : others.reduce(aroundBoth, first);
}

function aroundBoth(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Whether a straight line from one point to another touches a box. */
export function meetsBox(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  const { left, top, right, bottom } = box;
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  // The line misses the box where all four corners lie on one side of it.
  const side = (x: number, y: number) => dx * (y - y1) - dy * (x - x1);
  const [a, b, c, d] = [side(left, top), side(right, top), side(left, bottom), side(right, bottom)];
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** Whether two straight lines, each from one point to another, cross. */
export function linesCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const first = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const second = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (first > 0 === second > 0) return false;
  const third = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const fourth = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return third > 0 !== fourth > 0;
}
