import type { DatabasePlace } from '../config.ts';
import { WrongUsage } from './outcome.ts';

/**
 * The home of the managed database. Throws WrongUsage where the configuration names a database of one's own, with the
 * command of Neo4j that does there what `verb` does here.
 */
export function managedHome(place: DatabasePlace, verb: string, instead: string): string {
  if (place.kind === 'managed') return place.home;
  throw new WrongUsage(
    `${verb}: works on the managed database only; for the one that NEO4J_URI names, use Neo4j's own \`${instead}\`, ` +
      'or unset NEO4J_URI.',
  );
}
