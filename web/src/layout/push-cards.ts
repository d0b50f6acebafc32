import { keepWithin, type Board } from './board.ts';

const ROUNDS = 200;
const MARGIN = { x: 8, y: 6 };

/** Pushes cards that overlap apart, each pair along the shorter way, within the area; whoever is fixed stays. */
export function pushCards(board: Board): void {
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (let a = 0; a < board.count; a++)
      for (let b = a + 1; b < board.count; b++) moved = pushPair(board, a, b) || moved;
  }
}

/** How far the cards of two entities overlap in both directions, with a margin between them; neither where one is not above 0. */
export function overlapOf({ x, y, cards }: Board, a: number, b: number, margin = { x: 0, y: 0 }) {
  const [one, other] = [cards[a]!.whole, cards[b]!.whole];
  const wide = Math.min(x[a]! + one.right, x[b]! + other.right) - Math.max(x[a]! + one.left, x[b]! + other.left);
  const high = Math.min(y[a]! + one.bottom, y[b]! + other.bottom) - Math.max(y[a]! + one.top, y[b]! + other.top);
  return { wide: wide + margin.x, high: high + margin.y };
}

function pushPair(board: Board, a: number, b: number): boolean {
  const { x, y, fixed } = board;
  if (fixed[a] && fixed[b]) return false;
  const { wide, high } = overlapOf(board, a, b, MARGIN);
  if (wide <= 0.01 || high <= 0.01) return false;
  const [shareA, shareB] = [fixed[a] ? 0 : fixed[b] ? 1 : 0.5, fixed[b] ? 0 : fixed[a] ? 1 : 0.5];
  if (wide < high) {
    const side = x[a]! <= x[b]! ? 1 : -1;
    x[a]! -= side * wide * shareA;
    x[b]! += side * wide * shareB;
  } else {
    const side = y[a]! <= y[b]! ? 1 : -1;
    y[a]! -= side * high * shareA;
    y[b]! += side * high * shareB;
  }
  if (!fixed[a]) keepWithin(board, a);
  if (!fixed[b]) keepWithin(board, b);
  return true;
}
