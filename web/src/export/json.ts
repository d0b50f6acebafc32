import type { Places } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';
import type { About } from './about.ts';
import type { NamesAndCodes } from './ask-names.ts';

/** A scene as JSON: what it carries, its entities with their places, and its relations with their claims and evidence. */
export function jsonOf(scene: Scene, places: Places, known: ReadonlyMap<string, NamesAndCodes>, about: About): string {
  const { relations } = scene;
  const entities = scene.entities.map((entity) => ({
    ...entity,
    ...known.get(entity.id),
    place: places.get(entity.id) ?? null,
  }));
  return `${JSON.stringify({ about, entities, relations }, null, 2)}\n`;
}
