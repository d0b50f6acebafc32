import type { Point } from '../address/places.ts';
import { aroundAll, isWithin, meetsBox, movedBox, type Box } from './box.ts';
import { straight, type Curve, type Route } from './curve.ts';
import { Heap } from './heap.ts';

/** The grid on which a way around is looked for, in the drawing's units. */
const CELL = 7;
const TURN = 0.6;
/** How round the corners are. */
const ROUNDING = 14;
/** Where nothing bounds the drawing, a way around leaves what it goes around by no more than this. */
const BEYOND = 60;
const AROUND: readonly (readonly [number, number])[] = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** The shortest way between two points around boxes, with few turns and round corners; null where there is none. */
export function detourFor(from: Point, to: Point, boxes: readonly Box[], within: Box | null): Route | null {
  const ends = [from, to].map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y }));
  const area = within ?? movedBox(aroundAll([...boxes, ...ends])!, 0, 0, BEYOND);
  const corners = wayOnGrid(from, to, boxes, area);
  return corners && rounded(pulledTight([from, ...corners, to], boxes), boxes);
}

/** A way over the cells of a grid (A*), by the middles of its cells. */
function wayOnGrid(from: Point, to: Point, boxes: readonly Box[], area: Box): readonly Point[] | null {
  const columns = Math.max(1, Math.ceil((area.right - area.left) / CELL));
  const rows = Math.max(1, Math.ceil((area.bottom - area.top) / CELL));
  const middle = (cell: number) => ({
    x: area.left + ((cell % columns) + 0.5) * CELL,
    y: area.top + (Math.floor(cell / columns) + 0.5) * CELL,
  });
  const cellAt = ({ x, y }: Point) => {
    const column = Math.max(0, Math.min(columns - 1, Math.floor((x - area.left) / CELL)));
    return column + columns * Math.max(0, Math.min(rows - 1, Math.floor((y - area.top) / CELL)));
  };
  const blocked = blockedCells(boxes, area, columns, rows);
  const [start, goal] = [cellAt(from), cellAt(to)];
  blocked[start] = blocked[goal] = 0;
  const spent = new Float64Array(columns * rows).fill(Infinity);
  const via = new Int32Array(columns * rows).fill(-1);
  const heading = new Int8Array(columns * rows).fill(-1);
  const open = new Heap();
  const [gx, gy] = [goal % columns, Math.floor(goal / columns)];
  const left = (cell: number) => Math.hypot((cell % columns) - gx, Math.floor(cell / columns) - gy);
  spent[start] = 0;
  open.add(start, left(start));
  for (let cell = open.take(); cell !== null && cell !== goal; cell = open.take()) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    AROUND.forEach(([dx, dy], direction) => {
      const [nextColumn, nextRow] = [column + dx, row + dy];
      if (nextColumn < 0 || nextRow < 0 || nextColumn >= columns || nextRow >= rows) return;
      const next = nextColumn + columns * nextRow;
      if (blocked[next]) return;
      const turn = heading[cell] === -1 || heading[cell] === direction ? 0 : TURN;
      const cost = spent[cell]! + Math.hypot(dx, dy) + turn;
      if (cost >= spent[next]!) return;
      spent[next] = cost;
      via[next] = cell;
      heading[next] = direction;
      open.add(next, cost + left(next));
    });
  }
  if (spent[goal] === Infinity) return null;
  const way: Point[] = [];
  for (let cell = via[goal]!; cell !== start && cell !== -1; cell = via[cell]!) way.unshift(middle(cell));
  return way;
}

function blockedCells(boxes: readonly Box[], area: Box, columns: number, rows: number): Uint8Array {
  const blocked = new Uint8Array(columns * rows);
  for (const { left, top, right, bottom } of boxes) {
    const first = Math.max(0, Math.floor((left - area.left) / CELL));
    const last = Math.min(columns - 1, Math.floor((right - area.left) / CELL));
    const low = Math.min(rows - 1, Math.floor((bottom - area.top) / CELL));
    for (let row = Math.max(0, Math.floor((top - area.top) / CELL)); row <= low; row++)
      if (first <= last) blocked.fill(1, row * columns + first, row * columns + last + 1);
  }
  return blocked;
}

/** The same way with only those corners that it needs. */
function pulledTight(points: readonly Point[], boxes: readonly Box[]): readonly Point[] {
  const kept = [points[0]!];
  for (let at = 0; at < points.length - 1;) {
    let next = points.length - 1;
    while (next > at + 1 && !isFree(points[at]!, points[next]!, boxes)) next--;
    kept.push(points[next]!);
    at = next;
  }
  return kept;
}

/** The boxes that an end lies in do not stand in its way. */
function isFree(a: Point, b: Point, boxes: readonly Box[]): boolean {
  return boxes.every((box) => isWithin(box, a.x, a.y) || isWithin(box, b.x, b.y) || !meetsBox(a.x, a.y, b.x, b.y, box));
}

function rounded(points: readonly Point[], boxes: readonly Box[]): Route {
  const pieces: Curve[] = [];
  let at = points[0]!;
  for (let corner = 1; corner < points.length - 1; corner++) {
    const [before, here, after] = [points[corner - 1]!, points[corner]!, points[corner + 1]!];
    const most = Math.min(ROUNDING, distance(before, here) / 2, distance(here, after) / 2);
    const [wideIn, wideOut] = [towards(here, before, most), towards(here, after, most)];
    const reach = isFree(wideIn, wideOut, boxes) ? most : Math.min(4, most);
    const [first, last] = [towards(here, before, reach), towards(here, after, reach)];
    pieces.push(straight(at, first), { start: first, control: here, end: last });
    at = last;
  }
  return [...pieces, straight(at, points.at(-1)!)];
}

function towards(from: Point, to: Point, by: number): Point {
  const part = by / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
