import type { Board } from './board.ts';
import { linesCross } from './box.ts';

const MARGIN = { x: 10, y: 8 };
const OVERLAP = 30;
const COVERED = 22;
const CROSSING = 12;
const LONGEST = 260;
/** How near a line may come to a label and to a mark. */
const AROUND = 5;
/** Two lines that leave an entity within this angle, in radians, are hard to tell apart. */
const NARROW = (17 * Math.PI) / 180;

/**
 * What the place of an entity costs, as a function of its index: cards that overlap or crowd each other, lines through cards,
 * crossings, lines too long or too short for their names, lines that leave an end side by side. A move costs the difference.
 */
export function costOfBoard(board: Board): (index: number) => number {
  const { count, x, y, from, to, need, linksAt, area, cards } = board;
  const { whole, parts } = outlinesOf(cards);
  const size = (area.right - area.left) * (area.bottom - area.top);
  const ideal = Math.min(LONGEST, 0.85 * Math.sqrt(size / count));

  function crowding(i: number): number {
    let sum = 0;
    const [xi, yi, at] = [x[i]!, y[i]!, 4 * i];
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const [dx, dy, other] = [x[j]! - xi, y[j]! - yi, 4 * j];
      sum += Math.min(6, (0.1 * ideal * ideal) / (dx * dx + dy * dy + 400));
      const wide =
        Math.min(whole[at + 2]!, dx + whole[other + 2]!) - Math.max(whole[at]!, dx + whole[other]!) + MARGIN.x;
      if (wide <= 0) continue;
      const high =
        Math.min(whole[at + 3]!, dy + whole[other + 3]!) - Math.max(whole[at + 1]!, dy + whole[other + 1]!) + MARGIN.y;
      if (high > 0) sum += OVERLAP + 1.2 * Math.min(wide, high);
    }
    return sum;
  }

  /** How many parts of an entity's card a line between two others runs through. */
  function through(link: number, card: number): number {
    const [ax, ay, bx, by] = [x[from[link]!]!, y[from[link]!]!, x[to[link]!]!, y[to[link]!]!];
    const [cx, cy, at] = [x[card]!, y[card]!, 4 * card];
    if (Math.max(ax, bx) < cx + whole[at]! - AROUND || Math.min(ax, bx) > cx + whole[at + 2]! + AROUND) return 0;
    if (Math.max(ay, by) < cy + whole[at + 1]! - AROUND || Math.min(ay, by) > cy + whole[at + 3]! + AROUND) return 0;
    let met = 0;
    for (let part = 12 * card; part < 12 * card + 12; part += 4)
      if (crosses(ax - cx, ay - cy, bx - cx, by - cy, parts, part)) met++;
    return met;
  }

  function crossings(link: number): number {
    const [a, b] = [from[link]!, to[link]!];
    let met = 0;
    for (let other = 0; other < from.length; other++) {
      const [c, d] = [from[other]!, to[other]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (linesCross(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!, x[d]!, y[d]!)) met++;
    }
    return met;
  }

  function length(link: number): number {
    const [a, b] = [from[link]!, to[link]!];
    const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
    const far = Math.hypot(dx, dy) || 1;
    const off = (far - ideal) / ideal;
    const free = far - covered(whole, a, dx / far, dy / far) - covered(whole, b, -dx / far, -dy / far);
    const short = free < need[link]! ? 2 + 5 * (1 - Math.max(-1, free / need[link]!)) : 0;
    return (far > ideal ? 1.6 : 1.1) * off * off + short;
  }

  function narrowness(link: number, end: number): number {
    const other = from[link] === end ? to[link]! : from[link]!;
    const angle = Math.atan2(y[other]! - y[end]!, x[other]! - x[end]!);
    let sum = 0;
    for (const beside of linksAt[end]!) {
      if (beside === link) continue;
      const next = from[beside] === end ? to[beside]! : from[beside]!;
      const turn = Math.abs(angle - Math.atan2(y[next]! - y[end]!, x[next]! - x[end]!));
      const between = Math.min(turn, 2 * Math.PI - turn);
      if (between < NARROW) sum += 0.5 + 3 * (1 - between / NARROW);
    }
    return sum;
  }

  return (index) => {
    let sum = crowding(index);
    for (const link of linksAt[index]!) {
      sum += length(link) + CROSSING * crossings(link);
      sum += narrowness(link, from[link]!) + narrowness(link, to[link]!);
      for (let card = 0; card < count; card++)
        if (card !== from[link] && card !== to[link]) sum += COVERED * through(link, card);
    }
    for (let link = 0; link < from.length; link++)
      if (from[link] !== index && to[link] !== index) sum += COVERED * through(link, index);
    return sum;
  };
}

/** The sides of whole cards, four for each, and of their three parts, grown by what a line keeps away. */
function outlinesOf(cards: Board['cards']): { readonly whole: Float64Array; readonly parts: Float64Array } {
  const whole = new Float64Array(4 * cards.length);
  const parts = new Float64Array(12 * cards.length).fill(NaN);
  cards.forEach((card, index) => {
    whole.set([card.whole.left, card.whole.top, card.whole.right, card.whole.bottom], 4 * index);
    card.parts.forEach((part, at) => {
      const grown = [part.left - AROUND, part.top - AROUND, part.right + AROUND, part.bottom + AROUND];
      parts.set(grown, 12 * index + 4 * at);
    });
  });
  return { whole, parts };
}

/** How far the way from the middle of a card in a direction, given by a vector of length one, is covered by it. */
function covered(whole: Float64Array, index: number, ux: number, uy: number): number {
  const at = 4 * index;
  const byX = ux > 0 ? whole[at + 2]! / ux : ux < 0 ? whole[at]! / ux : Infinity;
  const byY = uy > 0 ? whole[at + 3]! / uy : uy < 0 ? whole[at + 1]! / uy : Infinity;
  return Math.min(byX, byY);
}

/** Whether a line touches the box whose four sides stand in a list; a box that is not there, of NaN, it does not. */
function crosses(ax: number, ay: number, bx: number, by: number, boxes: Float64Array, at: number): boolean {
  const [left, top, right, bottom] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!];
  if (!(Math.max(ax, bx) >= left && Math.min(ax, bx) <= right)) return false;
  if (!(Math.max(ay, by) >= top && Math.min(ay, by) <= bottom)) return false;
  const [dx, dy] = [bx - ax, by - ay];
  const a = dx * (top - ay) - dy * (left - ax);
  const b = dx * (top - ay) - dy * (right - ax);
  const c = dx * (bottom - ay) - dy * (left - ax);
  const d = dx * (bottom - ay) - dy * (right - ax);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}
