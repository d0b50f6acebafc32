import { keepWithin, type Board } from './board.ts';
import { costOfBoard } from './board-cost.ts';

/** Where an entity may stand at all: moves it, where it stands, to the nearest such place. */
export type Projection = (index: number) => void;

const MOVES_EACH = 500;
const HOTTEST = 14;
const COOLEST = 0.25;
/** One move in so many goes anywhere; one in so many exchanges two. */
const ANYWHERE = 10;
const EXCHANGE = 8;

/**
 * Improves the places of those that are not fixed by trying moves and keeping what costs less, and at first also some of what
 * costs more (simulated annealing).
 */
export function anneal(board: Board, random: () => number, project: Projection | null): void {
  const { x, y, area } = board;
  const free = [...board.fixed.keys()].filter((index) => board.fixed[index] === 0);
  if (free.length === 0) return;
  const cost = costOfBoard(board);
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const moves = MOVES_EACH * free.length;
  const any = () => free[Math.floor(random() * free.length)]!;
  const settle = (index: number) => {
    project?.(index);
    keepWithin(board, index);
  };
  for (const index of free) settle(index);
  for (let move = 0; move < moves; move++) {
    const heat = HOTTEST * (COOLEST / HOTTEST) ** (move / moves);
    const one = any();
    const other = random() * EXCHANGE < 1 ? any() : one;
    const [ox, oy, px, py] = [x[one]!, y[one]!, x[other]!, y[other]!];
    const both = other !== one;
    const before = cost(one) + (both ? cost(other) : 0);
    if (both) {
      [x[one], y[one], x[other], y[other]] = [px, py, ox, oy];
      settle(other);
    } else if (random() * ANYWHERE < 1) {
      x[one] = area.left + random() * width;
      y[one] = area.top + random() * height;
    } else {
      const reach = 6 + 0.4 * Math.min(width, height) * Math.sqrt(heat / HOTTEST);
      x[one] = ox + (2 * random() - 1) * reach;
      y[one] = oy + (2 * random() - 1) * reach;
    }
    settle(one);
    const change = cost(one) + (both ? cost(other) : 0) - before;
    if (change > 0 && random() >= Math.exp(-change / heat)) [x[one], y[one], x[other], y[other]] = [ox, oy, px, py];
  }
}
