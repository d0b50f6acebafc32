import type { Places } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';
import type { About } from './about.ts';

/** A scene as JSON: what it carries, its entities with their places, and its relations with their claims and evidence. */
export function jsonOf(scene: Scene, places: Places, about: About): string {
  const { relations } = scene;
  const entities = scene.entities.map((entity) => ({ ...entity, place: places.get(entity.id) ?? null }));
  return `${JSON.stringify({ about, entities, relations }, null, 2)}\n`;
}
