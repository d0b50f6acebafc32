import { partsAt, type Board } from './board.ts';
import { isWithin, linesCross, meetsBox, type Box } from './box.ts';
import { bent, cutRoute, lengthOf, sampled, type Route } from './curve.ts';
import { detourFor } from './detour.ts';

/** A line as it runs, and how many labels and marks of others it still meets. */
export interface RoutedLine {
  readonly route: Route;
  readonly met: number;
}

const BENDS = [0, 12, 26, 44, 66, 95, 135].flatMap((bend) => (bend === 0 ? [0] : [bend, -bend]));
/** How near a line may come to a label or mark that is not its own. */
const CLEAR = 3;
/** From a line's end to the card that it points at. */
const OWN = 3;
const PIECES = 14;
const ROUNDS = 2;
/** What of a line must be seen, in the drawing's units. */
const SEEN = 22;
const PRICE = { met: 100, outside: 60, unseen: 40, bend: 0.06, crossing: 5, crossingOfKin: 9 };

interface Way {
  readonly route: Route;
  readonly points: Float64Array;
  readonly around: Box;
  readonly met: number;
}

/**
 * How the lines of a board run: straight where nothing is in the way, else in a curve, else around what is in the way. Each
 * begins and ends at the cards of its ends. `bends` gives those whose curve is decided; null for the others.
 */
export function routeLines(board: Board, bends: readonly (number | null)[], within: Box | null): readonly RoutedLine[] {
  const boxes = board.cards.map((_, index) => partsAt(board, index, CLEAR));
  const own = board.cards.map((_, index) => partsAt(board, index, OWN));
  const middles = board.cards.map((_, index) => ({ x: board.x[index]!, y: board.y[index]! }));

  function wayOf(link: number, route: Route, isCut = false): Way {
    const [from, to] = [board.from[link]!, board.to[link]!];
    const cut = isCut ? route : cutRoute(route, own[from]!, own[to]!);
    const points = sampled(cut, PIECES);
    return { route: cut, points, around: aroundPoints(points), met: metBy(points, boxes, from, to) };
  }
  const curve = (link: number, bend: number) =>
    wayOf(link, [bent(middles[board.from[link]!]!, middles[board.to[link]!]!, bend)]);

  const ways = bends.map((bend, link) => curve(link, bend ?? 0));
  const unsettled = ways.flatMap(({ met }, link) => (met > 0 && bends[link] === null ? [link] : []));
  for (let round = 0; round < ROUNDS; round++)
    for (const link of unsettled) {
      const priced = BENDS.map((bend) => {
        const way = curve(link, bend);
        return { way, price: priceOf(board, link, way, ways, within) + PRICE.bend * Math.abs(bend) };
      });
      ways[link] = priced.reduce((best, one) => (one.price < best.price ? one : best)).way;
    }
  for (const link of unsettled) {
    if (ways[link]!.met === 0) continue;
    const [from, to] = [board.from[link]!, board.to[link]!];
    const others = boxes.map((parts, index) => (index === from || index === to ? parts.slice(1) : parts)).flat();
    const detour = detourFor(middles[from]!, middles[to]!, others, within);
    const way = detour && wayOf(link, detour);
    if (way && way.met < ways[link]!.met) ways[link] = way;
  }
  return ways;
}

function priceOf(board: Board, link: number, way: Way, ways: readonly Way[], within: Box | null): number {
  const { points, met, route } = way;
  let price = PRICE.met * met;
  if (within && !isAllWithin(points, within)) price += PRICE.outside;
  if (lengthOf(route) < SEEN) price += PRICE.unseen;
  ways.forEach((other, index) => {
    if (index === link || !crossesWay(way, other)) return;
    price += shareEnd(board, link, index) ? PRICE.crossingOfKin : PRICE.crossing;
  });
  return price;
}

/** Whether two links have an end in common. */
function shareEnd({ from, to }: Board, one: number, other: number): boolean {
  return from[one] === from[other] || from[one] === to[other] || to[one] === from[other] || to[one] === to[other];
}

/** How often lines cross each other that have no end in common. */
export function crossingsOf(board: Board, lines: readonly RoutedLine[]): number {
  const ways = lines.map(({ route }) => {
    const points = sampled(route, PIECES);
    return { points, around: aroundPoints(points) };
  });
  let met = 0;
  for (let one = 0; one < ways.length; one++)
    for (let other = one + 1; other < ways.length; other++)
      if (!shareEnd(board, one, other) && crossesWay(ways[one]!, ways[other]!)) met++;
  return met;
}

type Sampled = Pick<Way, 'points' | 'around'>;

function crossesWay(a: Sampled, b: Sampled): boolean {
  if (!boxesMeet(a.around, b.around)) return false;
  for (let i = 2; i < a.points.length; i += 2)
    for (let j = 2; j < b.points.length; j += 2)
      if (
        linesCross(
          a.points[i - 2]!,
          a.points[i - 1]!,
          a.points[i]!,
          a.points[i + 1]!,
          b.points[j - 2]!,
          b.points[j - 1]!,
          b.points[j]!,
          b.points[j + 1]!,
        )
      )
        return true;
  return false;
}

function metBy(points: Float64Array, boxes: readonly (readonly Box[])[], from: number, to: number): number {
  const around = aroundPoints(points);
  let met = 0;
  boxes.forEach((parts, index) => {
    // Of its own ends a line meets no label and no mark: it is cut there.
    if (index === from || index === to) return;
    for (const part of parts) if (boxesMeet(around, part) && polylineMeets(points, part)) met++;
  });
  return met;
}

/** Whether a line through points touches a box. */
export function polylineMeets(points: Float64Array, box: Box): boolean {
  for (let i = 2; i < points.length; i += 2)
    if (meetsBox(points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!, box)) return true;
  return false;
}

function isAllWithin(points: Float64Array, box: Box): boolean {
  for (let i = 0; i < points.length; i += 2) if (!isWithin(box, points[i]!, points[i + 1]!)) return false;
  return true;
}

/** The box around points. */
function aroundPoints(points: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]!);
    right = Math.max(right, points[i]!);
    top = Math.min(top, points[i + 1]!);
    bottom = Math.max(bottom, points[i + 1]!);
  }
  return { left, top, right, bottom };
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
