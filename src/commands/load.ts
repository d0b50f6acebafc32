import { realpath } from 'node:fs/promises';
import { loadFolder, type LoadOptions, type LoadResult } from '../sources/load.ts';
import type { Database } from '../graph/database.ts';
import { listedProblems } from './listed-problems.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault } from './outcome.ts';
import { storeLine } from './store-line.ts';
import { bundledData, type CommandContext } from './command-context.ts';

/** Makes the database hold what a folder of source files says. */
export async function load(
  context: CommandContext,
  given: string | undefined,
  options: Pick<LoadOptions, 'force' | 'prune' | 'dryRun'>,
): Promise<void> {
  const { config, print, progress, compute } = context;
  const folder = given ?? config.dataFolder;
  progress(storeLine(config.place));
  const result = await withDatabase(context, (database) =>
    loadData(database, folder, { ...options, log: progress, compute }),
  );
  const { loaded, unchanged, retracted } = orAtFault(result);
  if (!options.dryRun) {
    print(`${loaded.length} sources loaded, ${unchanged.length} unchanged, ${retracted.length} retracted`);
    return;
  }
  for (const id of loaded) print(`would load ${id}`);
  for (const id of retracted) print(`would take out ${id}`);
  print(
    `${loaded.length} sources would be loaded, ${unchanged.length} are unchanged, ${retracted.length} would be taken out; nothing was written`,
  );
}

/** Loads a folder of source files; the one that comes with the program is known as such. */
export async function loadData(database: Database, folder: string, options: LoadOptions): Promise<LoadResult> {
  const [given, own] = await Promise.all([folder, bundledData].map((path) => realpath(path).catch(() => path)));
  return loadFolder(database, folder, { ...options, bundled: given === own });
}

/** What loading did; throws DataAtFault with the first problems of each file where it did nothing. */
export function orAtFault(result: LoadResult): Extract<LoadResult, { ok: true }> {
  if (result.ok) return result;
  throw new DataAtFault(listedProblems(result.problems).join('\n'));
}
