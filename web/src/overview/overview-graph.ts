import { UndirectedGraph } from 'graphology';
import type { Places } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';
import type { Palette } from './palette.ts';

/** What sigma draws of an entity, and of the relations between two. */
export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly color: string;
}
export interface EdgeAttributes {
  readonly size: number;
  readonly color: string;
}

export type OverviewGraph = UndirectedGraph<NodeAttributes, EdgeAttributes>;

/** A scene as a graph for sigma, whose y grows upwards. */
export function overviewGraph({ entities, bundles }: Scene, places: Places, palette: Palette): OverviewGraph {
  const graph: OverviewGraph = new UndirectedGraph();
  for (const { id, name, kind, count, shown } of entities) {
    const place = places.get(id)!;
    const size = 1.8 + Math.min(10, 0.7 * Math.sqrt(Math.max(count, shown)));
    graph.addNode(id, { x: place.x, y: -place.y, size, label: name, color: palette.kind(kind) });
  }
  for (const { id, from, to, relations } of bundles)
    graph.addEdgeWithKey(id, from, to, { size: Math.min(3, 0.4 + 0.3 * relations.length), color: palette.line });
  return graph;
}
