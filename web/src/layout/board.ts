import { aroundAll, movedBox, type Box } from './box.ts';
import { cardOf, type Card } from './card.ts';
import type { LayoutInput } from './layout-input.ts';
import type { Point } from '../address/places.ts';

/** A scene while it is laid out: who stands where, who may be moved, and within what. */
export interface Board {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for those whose place is given. */
  readonly fixed: Uint8Array;
  readonly cards: readonly Card[];
  /** The ends of each link, and how long it must be to be seen with its name. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly need: Float64Array;
  /** The links of each entity. */
  readonly linksAt: readonly (readonly number[])[];
  /** What everything is to stay within. */
  readonly area: Box;
  /** How much of its lower right corner is kept free, for what floats over the drawing. */
  readonly corner: Corner;
}

/** A corner of an area. */
export interface Corner {
  readonly wide: number;
  readonly high: number;
}

const NO_CORNER: Corner = { wide: 0, high: 0 };

/** What a line needs beside its name: its head, and something of itself at both sides. */
const BESIDE_NAME = 26;

/** A board for a scene, everybody at the points given. */
export function boardOf({ nodes, links }: LayoutInput, points: readonly Point[], area: Box, corner = NO_CORNER): Board {
  const linksAt = nodes.map((): number[] => []);
  links.forEach(({ from, to }, link) => {
    linksAt[from]!.push(link);
    linksAt[to]!.push(link);
  });
  return {
    count: nodes.length,
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
    fixed: Uint8Array.from(nodes, ({ place }) => (place ? 1 : 0)),
    cards: nodes.map(({ extent, badge }) => cardOf(extent, badge)),
    from: Int32Array.from(links, ({ from }) => from),
    to: Int32Array.from(links, ({ to }) => to),
    need: Float64Array.from(links, ({ name }) => name + BESIDE_NAME),
    linksAt,
    area,
    corner,
  };
}

/** Keeps an entity's card within the area. */
export function keepWithin({ x, y, cards, area, corner }: Board, index: number): void {
  const { left, top, right, bottom } = cards[index]!.whole;
  const atX = Math.max(area.left - left, Math.min(area.right - right, x[index]!));
  const atY = Math.max(area.top - top, Math.min(area.bottom - bottom, y[index]!));
  const [intoX, intoY] = [atX + right - area.right + corner.wide, atY + bottom - area.bottom + corner.high];
  const isInCorner = intoX > 0 && intoY > 0;
  x[index] = isInCorner && intoX < intoY ? atX - intoX : atX;
  y[index] = isInCorner && intoX >= intoY ? atY - intoY : atY;
}

/** The parts of an entity's card where it stands. */
export function partsAt({ x, y, cards }: Board, index: number, grown = 0): readonly Box[] {
  return cards[index]!.parts.map((part) => movedBox(part, x[index]!, y[index]!, grown));
}

/** What all cards take up together; null where there are none. */
export function occupied({ x, y, cards }: Board): Box | null {
  return aroundAll(cards.map(({ whole }, index) => movedBox(whole, x[index]!, y[index]!)));
}
