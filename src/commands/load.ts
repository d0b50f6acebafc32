import { loadFolder, type LoadResult } from '../sources/load.ts';
import { formatProblem } from '../sources/problem.ts';
import { withPlace } from './open-place.ts';
import { DataAtFault } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes the database hold what a folder of source files says. */
export async function load(surroundings: Surroundings, folder: string | undefined, force: boolean): Promise<void> {
  const { config, print, progress } = surroundings;
  const result = await withPlace(surroundings, (database) =>
    loadFolder(database, folder ?? config.dataFolder, { force, log: progress }),
  );
  const { loaded, unchanged, retracted } = orAtFault(result);
  print(`${loaded.length} sources loaded, ${unchanged.length} unchanged, ${retracted.length} retracted`);
}

/** What loading did; throws DataAtFault with a line for each problem where it did nothing. */
export function orAtFault(result: LoadResult): Extract<LoadResult, { ok: true }> {
  if (result.ok) return result;
  throw new DataAtFault(result.problems.map(formatProblem).join('\n'));
}
