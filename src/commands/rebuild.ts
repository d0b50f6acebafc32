import { rebuild as rebuildGraph } from '../store/write/rebuild.ts';
import { withPlace } from './open-place.ts';
import { storeLine } from './store-line.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes all entities, terms, relations and conflicts as their claims give them, and the counts of them, where they differ. */
export async function rebuild(surroundings: Surroundings): Promise<void> {
  surroundings.progress(storeLine(surroundings.config.place));
  const { entity, relation, term, conflict, tally } = await withPlace(surroundings, rebuildGraph);
  surroundings.print(
    `${entity} entities, ${relation} relations, ${term} terms, ${conflict} conflicts and ${tally} counts put right`,
  );
}
