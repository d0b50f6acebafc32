import { partsAt, type Board } from './board.ts';
import type { Box } from './box.ts';
import { lengthOf, pointOnRoute, sampled, type Route } from './curve.ts';
import { boxAround, lineMeetsTilted, tiltedMeet, upright, type Tilted } from './tilted.ts';

/** Where a line's name stands: its middle, and its angle in degrees from -90 to 90. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const HALF_HEIGHT = 6.5;
const BESIDE = 9;
/** What of a line stays free at its ends, for its heads. */
const FOR_HEADS = 12;
/** A shorter line has no name. */
const SHORTEST = 30;
const STEEP = Math.PI / 3;
const ROUNDS = 6;
const PRICE = { flat: 2.2, steep: 2.6, beside: 2.4, flatBeside: 9, fromMiddle: 4, across: 6, conflict: 30 };

interface Candidate {
  readonly at: Tilted;
  readonly price: number;
}

/**
 * Where the names of lines stand: in a gap of the line, along it or level, or beside it; upon no card, no other name, and
 * where it can be on no other line. Null for one that finds no room.
 */
export function nameLines(
  board: Board,
  routes: readonly Route[],
  widths: readonly number[],
  within: Box | null,
): readonly (NamePlace | null)[] {
  const cards = board.cards.flatMap((_, index) => partsAt(board, index, 1).map(upright));
  const lines = routes.map((route) => sampled(route, 14));
  const candidates = routes.map((route, link) =>
    candidatesOn(route, widths[link]!)
      .filter(
        ({ at }) =>
          (within === null || isInside(at, within)) && !cards.some((card) => near(card, at) && tiltedMeet(card, at)),
      )
      .map(({ at, price }): Candidate => {
        const crossed = lines.filter((line, other) => other !== link && lineMeetsTilted(line, at)).length;
        return { at, price: price + PRICE.across * crossed };
      }),
  );
  const chosen = chooseAmong(candidates);
  return chosen.map((one) => one && { x: one.at.x, y: one.at.y, angle: (one.at.angle * 180) / Math.PI });
}

function candidatesOn(route: Route, width: number): readonly Candidate[] {
  const length = lengthOf(route);
  if (length < SHORTEST || width === 0) return [];
  const wide = width / 2 + 2;
  const [start, end] = [pointOnRoute(route, 0), pointOnRoute(route, 1)];
  return ALONG.flatMap((t) => {
    const { x, y } = pointOnRoute(route, t);
    const [before, after] = [pointOnRoute(route, t - 0.02), pointOnRoute(route, t + 0.02)];
    const angle = readable(Math.atan2(after.y - before.y, after.x - before.x));
    const room = Math.min(Math.hypot(x - start.x, y - start.y), Math.hypot(x - end.x, y - end.y)) - FOR_HEADS;
    const off = PRICE.fromMiddle * Math.abs(t - 0.5);
    const high = HALF_HEIGHT;
    const level = { x, y, wide, high, angle: 0 };
    const flatNeeds = Math.min(wide / (Math.abs(Math.cos(angle)) || 1e-6), high / (Math.abs(Math.sin(angle)) || 1e-6));
    const found: Candidate[] = [];
    if (room >= wide)
      found.push({ at: { x, y, wide, high, angle }, price: off + (Math.abs(angle) > STEEP ? PRICE.steep : 0) });
    if (room >= flatNeeds) found.push({ at: level, price: off + PRICE.flat });
    for (const side of [-1, 1]) {
      const aside = { x: x - side * Math.sin(angle) * BESIDE, y: y + side * Math.cos(angle) * BESIDE };
      found.push({ at: { ...aside, wide, high, angle }, price: off + PRICE.beside });
      const far = Math.abs(Math.sin(angle)) * wide + Math.abs(Math.cos(angle)) * high + 3;
      const level2 = { x: x - side * Math.sin(angle) * far, y: y + side * Math.cos(angle) * far };
      found.push({ at: { ...level2, wide, high, angle: 0 }, price: off + PRICE.flatBeside });
    }
    return found;
  });
}

/** In rounds, each line takes the candidate that costs least beside what the others have taken; last, who still conflict yield. */
function chooseAmong(candidates: readonly (readonly Candidate[])[]): readonly (Candidate | null)[] {
  const order = [...candidates.keys()].sort((a, b) => candidates[a]!.length - candidates[b]!.length);
  const chosen: (Candidate | null)[] = candidates.map(() => null);
  const conflicts = (at: Tilted, link: number) =>
    chosen.filter((other, index) => other && index !== link && near(other.at, at) && tiltedMeet(other.at, at)).length;
  for (let round = 0; round < ROUNDS; round++)
    for (const link of order) {
      let [best, least]: [Candidate | null, number] = [null, Infinity];
      for (const one of candidates[link]!) {
        if (one.price >= least) continue;
        const price = one.price + PRICE.conflict * conflicts(one.at, link);
        if (price < least) [best, least] = [one, price];
      }
      chosen[link] = best;
    }
  for (const link of order.toReversed()) {
    const one = chosen[link];
    if (one && conflicts(one.at, link) > 0) chosen[link] = null;
  }
  return chosen;
}

function near(a: Tilted, b: Tilted): boolean {
  const reach = a.wide + a.high + b.wide + b.high;
  return Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach;
}

function isInside(at: Tilted, { left, top, right, bottom }: Box): boolean {
  const box = boxAround(at);
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

/** The same direction, never upside down: from -90 to 90 degrees. */
function readable(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}
