import type { SceneEntity } from './scene.ts';
import { labelLines, LETTER, LINE } from './label-lines.ts';

/** How far the shape of an entity reaches from its middle: a little further the more relations it has. */
export function radiusOf({ count }: Pick<SceneEntity, 'count'>): number {
  return Math.round(14 + Math.min(10, 2 * Math.log2(1 + count)));
}

/** From the shape's lower edge to the label's upper one. */
export const LABEL_GAP = 4;

/** What an entity's shape and label take up together, around the middle of its shape. */
export interface Extent {
  readonly radius: number;
  /** Half the width of the label. */
  readonly label: number;
  /** Half the width of the wider of the two. */
  readonly side: number;
  /** From the middle of the shape to the lower edge of the label. */
  readonly below: number;
}

/** What an entity takes up in the drawing. */
export function extentOf(entity: SceneEntity): Extent {
  const radius = radiusOf(entity);
  const { lines, width } = labelLines(entity.name);
  return {
    radius,
    label: width / 2,
    side: Math.max(radius, width / 2),
    below: radius + LABEL_GAP + lines.length * LINE * LETTER,
  };
}

/** The width of an entity's "+N", which says how many of its relations are not shown; 0 where all are. */
export function badgeWidth({ count, shown }: Pick<SceneEntity, 'count' | 'shown'>): number {
  return count > shown ? 10 + `+${(count - shown).toLocaleString()}`.length * 6.5 : 0;
}
