import { rebuild as rebuildGraph } from '../sources/rebuild.ts';
import { withPlace } from './open-place.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes all entities, terms and relations as their claims give them, where they differ. */
export async function rebuild(surroundings: Surroundings): Promise<void> {
  const { entity, relation, term } = await withPlace(surroundings, rebuildGraph);
  surroundings.print(`${entity} entities, ${relation} relations and ${term} terms put right`);
}
