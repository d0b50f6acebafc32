import { openDatabase, type Database } from '../graph/database.ts';
import { isDatabaseFault } from '../graph/errors.ts';
import { attachToManagedNeo4j } from '../graph/managed/attach.ts';
import type { CommandContext } from './command-context.ts';

/**
 * Does some reading in the database that the configuration names, where it runs: nothing is started for it, and a database that
 * does not answer is passed over. Null where nothing was read.
 */
export async function fromRunningDatabase<T>(
  { config: { place } }: Pick<CommandContext, 'config'>,
  work: (database: Database) => Promise<T>,
): Promise<T | null> {
  const where = place.kind === 'given' ? place : await attachToManagedNeo4j(place.home);
  if (where === null) return null;
  const database = openDatabase(where);
  try {
    return await work(database);
  } catch (error) {
    if (isDatabaseFault(error)) return null;
    throw error;
  } finally {
    await database.close();
  }
}
