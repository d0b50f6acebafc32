import { stat } from 'node:fs/promises';
import { readBackupHeader } from '../graph/managed/backup-file.ts';
import { backupStore } from '../graph/managed/backup-store.ts';
import { readMigrations } from '../graph/read-migrations.ts';
import { migrationsFolder, type CommandContext } from './command-context.ts';
import { orStopped } from './interruptible.ts';
import { managedHome } from './managed-home.ts';
import { WrongUsage } from './outcome.ts';
import { storeLine } from './store-line.ts';

/**
 * Writes the whole store of the managed database into one file. Throws WrongUsage for a database of one's own, and where
 * `file` is there already and no backup, or `replace` is not given.
 */
export async function backup(
  { config, log, print, progress, stop }: CommandContext,
  file: string,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  const home = managedHome(config.place, 'backup', 'neo4j-admin database dump');
  await requireFree(file, replace);
  progress(storeLine(config.place));
  const migration = await newestMigration();
  const options = { home, javaHome: config.javaHome, progress, log: (line: string) => log.info(line) };
  const writing = backupStore(options, { file, migration, signal: stop });
  const { bytes, sha256 } = await orStopped(writing, stop, `Stopped; ${file} was not written.`);
  print(`${file}: ${(bytes / 1024 ** 2).toFixed(1)} MB, SHA-256 of the dump ${sha256}`);
}

/** The number of the newest migration of this program. */
export async function newestMigration(): Promise<number> {
  return (await readMigrations(migrationsFolder)).at(-1)?.number ?? 0;
}

async function requireFree(file: string, replace: boolean): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  const isBackup = await readBackupHeader(file).then(
    () => true,
    () => false,
  );
  if (replace && isBackup) return;
  throw new WrongUsage(
    isBackup
      ? `${file} holds a backup already: give another name, or --replace to put the new one in its place.`
      : `${file} is there already and is no backup: give another name.`,
  );
}
