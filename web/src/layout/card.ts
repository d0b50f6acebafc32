import { LABEL_GAP, type Extent } from '../scene/sizes.ts';
import { aroundAll, type Box } from './box.ts';

/** What an entity takes up: its mark, its label, and its "+N" where it has one; around the middle of the mark. */
export interface Card {
  readonly parts: readonly Box[];
  /** Around all parts. */
  readonly whole: Box;
}

/** Half the height of a "+N". */
const BADGE_HALF = 9;

/** Where the middle of "+N" is, from the middle of a mark of that radius. */
export function badgeAt(radius: number): { readonly x: number; readonly y: number } {
  return { x: radius * 0.72 + 10, y: -radius * 0.72 - 2 };
}

/** The card of an entity: `badge` is the width of its "+N", 0 where it has none. */
export function cardOf({ radius, label, below }: Extent, badge: number): Card {
  const mark = { left: -radius, top: -radius, right: radius, bottom: radius };
  const name = { left: -label, top: radius + LABEL_GAP - 1, right: label, bottom: below };
  const { x, y } = badgeAt(radius);
  const more = { left: x - badge / 2, top: y - BADGE_HALF, right: x + badge / 2, bottom: y + BADGE_HALF };
  const parts = badge > 0 ? [mark, name, more] : [mark, name];
  return { parts, whole: aroundAll(parts)! };
}
