/** A label that would like to be seen: the boxes that it takes up, and how much it matters. */
export interface Candidate {
  readonly id: string;
  readonly boxes: readonly Box[];
  /** The greater, the sooner it is given its room; infinite ones are shown whatever they cover. */
  readonly weight: number;
}

/** An area of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whose it is: a label may cover what is its own. */
  readonly owner: string;
}

const CELL = 64;

/** The ids of the labels that can be shown without covering each other or what is `taken` already. */
export function uncovered(candidates: readonly Candidate[], taken: readonly Box[]): ReadonlySet<string> {
  const grid = new Map<string, Box[]>();
  const take = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const inside = grid.get(cell);
      if (inside) inside.push(box);
      else grid.set(cell, [box]);
    }
  };
  const isFree = (box: Box) => cellsOf(box).every((cell) => !grid.get(cell)?.some((other) => cover(box, other)));
  for (const box of taken) take(box);
  const shown = new Set<string>();
  for (const { id, boxes, weight } of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (weight !== Infinity && !boxes.every(isFree)) continue;
    shown.add(id);
    for (const box of boxes) take(box);
  }
  return shown;
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const cells = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) cells.push(`${x},${y}`);
  return cells;
}

function cover(a: Box, b: Box): boolean {
  return a.owner !== b.owner && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
