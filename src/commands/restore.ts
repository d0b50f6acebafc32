import { restoreStore } from '../graph/managed/restore-store.ts';
import { migrate } from '../graph/migrate.ts';
import { requireIntact } from '../graph/require-intact.ts';
import { newestMigration } from './backup.ts';
import { migrationsFolder, type CommandContext } from './command-context.ts';
import { orStopped } from './interruptible.ts';
import { managedHome } from './managed-home.ts';
import { storeLine } from './store-line.ts';

/**
 * Puts a backup in the place of the managed store, once the database has opened and migrated it. Throws WrongUsage for a
 * database of one's own.
 */
export async function restore({ config, log, print, progress, stop }: CommandContext, file: string): Promise<void> {
  const home = managedHome(config.place, 'restore', 'neo4j-admin database load');
  progress(storeLine(config.place));
  const options = { home, javaHome: config.javaHome, progress, log: (line: string) => log.info(line) };
  const restoring = restoreStore(options, {
    file,
    migration: await newestMigration(),
    verify: async (database) => {
      await migrate(database, migrationsFolder);
      await requireIntact(database);
    },
    signal: stop,
  });
  const { created } = await orStopped(restoring, stop, 'Stopped; the store is as it was.');
  print(`The store is that of ${created} again`);
}
