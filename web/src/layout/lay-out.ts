import { rounded, type Point } from '../address/places.ts';
import { anneal } from './anneal.ts';
import { projectionOf } from './arrangements.ts';
import { boardOf, occupied, type Board } from './board.ts';
import type { Box } from './box.ts';
import type { LayoutInput } from './layout-input.ts';
import { nameLines } from './name-lines.ts';
import { overlapOf, pushCards } from './push-cards.ts';
import { crossingsOf, routeLines } from './route-lines.ts';
import { seededRandom } from './seeded-random.ts';
import { startPlaces } from './start-places.ts';
import { placeByStress, stretch } from './stress.ts';

/** From large letters to small ones: how large a unit of the drawing is on the screen, in pixels. */
const SCALES = [1.15, 1.06, 1, 0.92, 0.85, 0.78, 0.72, 0.66];
/** Where entities come to some that stand: how much larger than these the area becomes, until all find room. */
const GROWTHS = [1, 1.1, 1.2, 1.32, 1.45, 1.6, 1.8, 2.1];
/** On the screen, between the drawing and its border, in pixels. */
export const BORDER = 12;
/** What the camera's buttons take up in the lower right corner, in pixels. */
const CORNER = { wide: 40, high: 108 };
/** The most lines that must all bear their names. */
const ALL_NAMED = 30;
/** Up to so many entities are stretched to the canvas. */
const FEW = 8;
/** What of an area cards may cover for a layout to be tried on it. */
const FULLEST = 0.62;
/** With more faults than this, letters of that size are given up at once. */
const HOPELESS = 3;
/** How many layouts are tried before the best of them is taken, by how many entities are placed. */
const TRIES = { few: 24, some: 12, many: 5 };

interface Try {
  readonly points: readonly Point[];
  readonly faults: number;
  readonly crossings: number;
}

/**
 * Where the entities of a scene stand. Those that have a place keep it to the pixel. For the others places are tried on the
 * canvas at hand, from large letters to small ones, until no label or mark is covered and every line can run and be named
 * without touching another's; of several such layouts that with the fewest crossings is taken. The same input gives the same
 * places, in whole units.
 */
export function layOut(input: LayoutInput): readonly Point[] {
  const free = input.nodes.filter(({ place }) => place === null).length;
  if (free === 0) return input.nodes.map(({ place }) => place!);
  const isFresh = free === input.nodes.length;
  const starts = startPlaces(input);
  const areas = isFresh ? freshAreas(input) : grownAreas(input, starts);
  let left = free > 40 ? TRIES.many : free > 15 ? TRIES.some : TRIES.few;
  let best: Try | null = null;
  for (const area of areas) {
    if (left <= 0 && best) break;
    for (let seed = 1; seed <= (free > 40 ? 2 : 3); seed++) {
      left--;
      const one = tryOn(input, starts, area, isFresh, seed);
      if (best === null || one.faults < best.faults || (one.faults === best.faults && one.crossings < best.crossings))
        best = one;
      // Where far too little room is left, another seed does not find it either.
      if ((best.faults === 0 && best.crossings === 0) || one.faults > HOPELESS) break;
    }
    if (best!.faults === 0) break;
  }
  return best!.points;
}

function tryOn(input: LayoutInput, starts: readonly Point[], area: Box, isFresh: boolean, seed: number): Try {
  const random = seededRandom(seed);
  const scale = (input.canvas.width - 2 * BORDER) / (area.right - area.left);
  const corner = { wide: CORNER.wide / scale, high: CORNER.high / scale };
  const board = boardOf(input, starts, area, corner);
  const project = projectionOf(input, board);
  if (isFresh) placeByStress(board, random);
  anneal(board, random, project);
  if (isFresh && !project && board.count <= FEW) stretch(board);
  pushCards(board);
  for (let index = 0; index < board.count; index++) {
    const { x, y } = input.nodes[index]!.place ?? rounded({ x: board.x[index]!, y: board.y[index]! });
    board.x[index] = x;
    board.y[index] = y;
  }
  return { ...judged(board, input), points: [...board.x].map((x, index) => ({ x, y: board.y[index]! })) };
}

function judged(board: Board, { links }: LayoutInput): Omit<Try, 'points'> {
  const lines = routeLines(
    board,
    links.map(({ bend }) => bend),
    board.area,
  );
  let faults = lines.reduce((sum, { met }) => sum + met, 0);
  for (let a = 0; a < board.count; a++)
    for (let b = a + 1; b < board.count; b++) {
      if (board.fixed[a] && board.fixed[b]) continue;
      const { wide, high } = overlapOf(board, a, b);
      if (wide > 0 && high > 0) faults += 2;
    }
  if (links.length <= ALL_NAMED && faults === 0) {
    const routes = lines.map(({ route }) => route);
    const widths = links.map(({ name }) => name);
    const names = nameLines(board, routes, widths, board.area);
    faults += names.filter((name, link) => name === null && widths[link]! > 0).length;
  }
  return { faults, crossings: crossingsOf(board, lines) };
}

function freshAreas({ canvas, nodes, links }: LayoutInput): readonly Box[] {
  const [wide, high] = [canvas.width - 2 * BORDER, canvas.height - 2 * BORDER];
  const needed = cardArea({ canvas, nodes, links });
  const fitting = SCALES.filter((scale) => needed <= (FULLEST * wide * high) / scale ** 2);
  const least = Math.min(SCALES.at(-1)!, Math.sqrt((FULLEST * wide * high) / needed));
  const scales = fitting.length > 0 ? fitting : [least, least * 0.9];
  return scales.map((scale) => ({
    left: -wide / scale / 2,
    right: wide / scale / 2,
    top: -high / scale / 2,
    bottom: high / scale / 2,
  }));
}

function cardArea({ nodes }: Pick<LayoutInput, 'canvas' | 'nodes' | 'links'>): number {
  return nodes.reduce((sum, { extent: { side, radius, below } }) => sum + (2 * side + 10) * (radius + below + 8), 0);
}

/** Areas around what stands, in the canvas's proportions, each larger than the last. */
function grownAreas(input: LayoutInput, starts: readonly Point[]): readonly Box[] {
  const standing = input.nodes.flatMap((node, index) => (node.place ? [{ ...node, at: starts[index]! }] : []));
  const links: LayoutInput['links'] = [];
  const points = standing.map(({ at }) => at);
  const { left, top, right, bottom } = occupied(boardOf({ ...input, nodes: standing, links }, points, NOWHERE))!;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const { width, height } = input.canvas;
  const largest = SCALES[0]!;
  const room = Math.sqrt(cardArea(input) / FULLEST / (width * height));
  const scale = Math.max(1 / largest, (right - left) / width, (bottom - top) / height, room);
  return GROWTHS.map((growth) => {
    const [wide, high] = [(scale * growth * width) / 2, (scale * growth * height) / 2];
    return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
  });
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
