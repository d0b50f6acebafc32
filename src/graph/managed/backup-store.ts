import { access, mkdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeBackup, type BackupHeader } from './backup-file.ts';
import { enoughDisk } from './enough-disk.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava, usingThePath, type Java } from './find-java.ts';
import { holdStore } from './hold-store.ts';
import { homeFault } from './home-fault.ts';
import { neo4jVersion } from './jvm.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';
import { lastWords, runAdminTool } from './run-admin-tool.ts';
import { startManagedNeo4j, type ManagedNeo4jOptions } from './start-managed-neo4j.ts';
import type { StoreFolder } from './store-folder.ts';
import { unlessAborted } from './unless-aborted.ts';

/** What a backup and a restore need of a managed database. */
export type StoreOptions = Pick<
  ManagedNeo4jOptions,
  'home' | 'jarsHome' | 'javaHome' | 'environment' | 'progress' | 'log' | 'heapMb' | 'pageCacheMb'
>;

/** How long a database that an earlier run left behind may take to end, in milliseconds. */
export const GRACE_MS = 60_000;
/** The dump is streamed: what the tool needs does not grow with the store. */
export const ADMIN_HEAP_MB = 512;

/**
 * Writes the whole store of the managed database into one file, by Neo4j's own tool. The database must not be running;
 * one that was not ended in order is started once, which recovers it. Throws ManagedStartFailed where it runs, where there
 * is none, or where the dump fails; `file` is then as it was.
 */
export async function backupStore(
  options: StoreOptions,
  { file, migration, signal }: { readonly file: string; readonly migration: number; readonly signal: AbortSignal },
): Promise<BackupHeader> {
  const target = resolve(file);
  await access(dirname(target));
  try {
    const java = await findJava(options.javaHome, options.environment);
    if (java.passedOver !== undefined) options.progress(usingThePath(java));
    const dump = await dumped(options, java, target, signal);
    try {
      return await writeBackup(target, dump, { neo4j: neo4jVersion, migration, signal });
    } finally {
      await rm(dirname(dump), { recursive: true, force: true });
    }
  } catch (error) {
    throw homeFault(options.home, error);
  }
}

/** Dumps the store beside the file that is to be, starting the database once if that must recover it first. */
async function dumped(options: StoreOptions, java: Java, target: string, signal: AbortSignal): Promise<string> {
  const first = await dumpOnce(options, java, target, signal);
  if (first !== null) return first;
  options.progress('The database was not ended in order: starting it once, so that it recovers');
  const managed = await unlessAborted(startManagedNeo4j(options), signal);
  await managed.stop();
  signal.throwIfAborted();
  const second = await dumpOnce(options, java, target, signal);
  if (second !== null) return second;
  throw new ManagedStartFailed('The store could not be backed up: the database does not recover. Restore a backup.');
}

/** The file of the dump, or null where the store must be recovered first. */
async function dumpOnce(
  options: StoreOptions,
  java: Java,
  target: string,
  signal: AbortSignal,
): Promise<string | null> {
  const { home, environment, progress } = options;
  const busy = ', and cannot be backed up meanwhile: stop that one, make the backup, and start it again.';
  const { store, lock } = await holdStore({ home, graceMs: GRACE_MS, busy, progress });
  try {
    await requireDatabase(store);
    const { jarsHome = home } = options;
    const withoutJavaHome = java.passedOver !== undefined;
    const lib = await fetchJars({ jarsHome, environment, withoutJavaHome, progress });
    // Beside the file, as it must fit there anyway; hidden, so that nobody takes it for the backup.
    const folder = join(dirname(target), `.${basename(target)}.dump`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    progress('Dumping the store');
    const tool = { java, lib, folder: store.folder, heapMb: ADMIN_HEAP_MB, environment, signal };
    const { code, output } = await runAdminTool(tool, ['database', 'dump', 'neo4j', `--to-path=${folder}`]);
    if (code === 0) return join(folder, 'neo4j.dump');
    await rm(folder, { recursive: true, force: true });
    signal.throwIfAborted();
    if (/logical log|recover/i.test(output)) return null;
    options.log(output);
    await enoughDisk(dirname(target), 1, 'The backup');
    throw new ManagedStartFailed(`The store could not be backed up: ${lastWords(output)}. It is as it was.`);
  } finally {
    await lock.release();
  }
}

async function requireDatabase({ folder }: StoreFolder): Promise<void> {
  await stat(join(folder, 'data', 'databases', 'neo4j')).catch((error: unknown) => {
    throw new ManagedStartFailed(`${folder} holds no database yet: there is nothing to back up.`, error);
  });
}
