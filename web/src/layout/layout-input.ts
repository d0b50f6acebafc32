import type { Places, Point } from '../address/places.ts';
import { extentOf, type Extent } from '../scene/sizes.ts';
import type { Scene } from '../scene/scene.ts';

/** An entity as the layout knows it. */
export interface LayoutNode {
  readonly extent: Extent;
  /** Where it stands and stays; null when its place is to be found. */
  readonly place: Point | null;
}

/** Two entities that are related, by their positions in the list of nodes. */
export interface LayoutLink {
  readonly from: number;
  readonly to: number;
}

/** What a layout is worked out from. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

/** A scene as the layout knows it: its entities in their order, and whatever ties two of them as one link. */
export function layoutInputOf({ entities, bundles }: Scene, places: Places): LayoutInput {
  const positions = new Map(entities.map(({ id }, index) => [id, index]));
  return {
    nodes: entities.map((entity) => ({ extent: extentOf(entity), place: places.get(entity.id) ?? null })),
    links: bundles
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => ({ from: positions.get(from)!, to: positions.get(to)! })),
  };
}
