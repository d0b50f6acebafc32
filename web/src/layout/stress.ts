import type { Board } from './board.ts';
import { keepWithin } from './board.ts';

const ROUNDS = 40;
const LAST_STEP = 0.1;

/**
 * Places everybody so that how far two are apart is about how many relations lie between them (stress by stochastic
 * gradient descent), the longer axis along the longer side of the area, stretched to fill it.
 */
export function placeByStress(board: Board, random: () => number): void {
  const { count, x, y } = board;
  const distances = distancesOf(board);
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0; a < count; a++) {
    x[a] = random();
    y[a] = random();
    for (let b = a + 1; b < count; b++) pairs.push([a, b]);
  }
  const far = distances.reduce((most, one) => Math.max(most, one), 1);
  const first = (far + 1) ** 2;
  for (let round = 0; round < ROUNDS; round++) {
    const step = first * (LAST_STEP / first) ** (round / (ROUNDS - 1));
    shuffle(pairs, random);
    for (const [a, b] of pairs) bringTo(board, a, b, distances[a * count + b]!, step);
  }
  turnAcross(board);
  stretch(board);
}

/** Moves two along their line until they are nearer to a distance of each other. */
function bringTo({ x, y }: Board, a: number, b: number, distance: number, step: number): void {
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const length = Math.hypot(dx, dy) || 1e-6;
  const part = (Math.min(1, step / distance ** 2) * (length - distance)) / 2 / length;
  x[a]! += dx * part;
  y[a]! += dy * part;
  x[b]! -= dx * part;
  y[b]! -= dy * part;
}

/** Between hubs a relation counts for more, so that both have room. Those that nothing joins are further than all others. */
function distancesOf({ count, from, to, linksAt }: Board): Float64Array {
  const distances = new Float64Array(count * count).fill(Infinity);
  for (let i = 0; i < count; i++) distances[i * count + i] = 0;
  from.forEach((a, link) => {
    const b = to[link]!;
    const crowd = Math.min(6, Math.sqrt(Math.min(linksAt[a]!.length, linksAt[b]!.length)));
    distances[a * count + b] = distances[b * count + a] = 1 + 0.12 * crowd;
  });
  for (let via = 0; via < count; via++)
    for (let a = 0; a < count; a++) {
      const first = distances[a * count + via]!;
      if (first === Infinity) continue;
      for (let b = 0; b < count; b++) {
        const whole = first + distances[via * count + b]!;
        if (whole < distances[a * count + b]!) distances[a * count + b] = whole;
      }
    }
  const far = distances.reduce((most, one) => (one === Infinity ? most : Math.max(most, one)), 1);
  return distances.map((one) => (one === Infinity ? far + 1 : one));
}

function turnAcross({ count, x, y, area }: Board): void {
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const isWide = area.right - area.left >= area.bottom - area.top;
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (isWide ? 0 : Math.PI / 2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

/** Stretches the places in both directions, each by itself, until the cards fill the area. */
export function stretch(board: Board): void {
  const { count, x, y, area, cards } = board;
  const room = aroundWidest(board);
  fill(x, area.left - room.left, area.right - room.right);
  fill(y, area.top - room.top, area.bottom - room.bottom);
  for (let i = 0; i < count; i++) if (cards[i]) keepWithin(board, i);
}

function aroundWidest({ cards }: Board) {
  return {
    left: Math.min(...cards.map(({ whole }) => whole.left)),
    top: Math.min(...cards.map(({ whole }) => whole.top)),
    right: Math.max(...cards.map(({ whole }) => whole.right)),
    bottom: Math.max(...cards.map(({ whole }) => whole.bottom)),
  };
}

function fill(values: Float64Array, from: number, to: number): void {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  for (let i = 0; i < values.length; i++)
    values[i] = most - least < 1e-9 ? (from + to) / 2 : from + ((to - from) * (values[i]! - least)) / (most - least);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
