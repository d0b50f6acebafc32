import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openDatabase, type Database } from '../database.ts';
import { extractDump, readBackupHeader, BackupAtFault, syncFolder, type BackupHeader } from './backup-file.ts';
import { ADMIN_HEAP_MB, GRACE_MS, type StoreOptions } from './backup-store.ts';
import { enoughDisk } from './enough-disk.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava, usingThePath, type Java } from './find-java.ts';
import { holdStore } from './hold-store.ts';
import { homeFault } from './home-fault.ts';
import { neo4jVersion } from './jvm.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';
import { storedPassword } from './password.ts';
import { lastWords, runAdminTool } from './run-admin-tool.ts';
import { startManagedNeo4j } from './start-managed-neo4j.ts';
import { makeStoreFolder, restoringHome, type StoreFolder } from './store-folder.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Which backup to restore, and what must hold of it. */
export interface Restore {
  readonly file: string;
  /** The newest migration that this program knows. */
  readonly migration: number;
  /** Is given the restored database before it replaces the present one; what it throws ends the restore. */
  readonly verify: (database: Database) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Replaces the store of the managed database by a backup. It is loaded, opened and verified beside the present store,
 * which is removed only after the new one has taken its place: whatever interrupts it, one of the two is there whole.
 * Throws BackupAtFault for a file that is none of ours, and ManagedStartFailed where the database runs or the new one
 * does not open; the present store is then as it was.
 */
export async function restoreStore(options: StoreOptions, restore: Restore): Promise<BackupHeader> {
  const header = await readBackupHeader(restore.file);
  requireKnown(header, restore);
  try {
    const java = await findJava(options.javaHome, options.environment);
    if (java.passedOver !== undefined) options.progress(usingThePath(java));
    await replaceStore(options, java, header, restore);
    return header;
  } catch (error) {
    throw homeFault(options.home, error);
  }
}

/** A newer program may have stored what this one does not know; its Neo4j, in a format that ours does not read. */
function requireKnown(header: BackupHeader, { file, migration }: Restore): void {
  if (header.migration > migration || isNewer(header.neo4j, neo4jVersion))
    throw new BackupAtFault(
      `${file} was made by a newer version of this program (Neo4j ${header.neo4j}, migration ${header.migration}; ` +
        `this one has ${neo4jVersion} and ${migration}): restore it with that version.`,
    );
}

function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

async function replaceStore(options: StoreOptions, java: Java, header: BackupHeader, restore: Restore): Promise<void> {
  const { home, progress } = options;
  const busy = ', and cannot be replaced meanwhile: stop that one, restore, and start it again.';
  const { store, lock } = await holdStore({ home, graceMs: GRACE_MS, busy, progress });
  const restoring = restoringHome(home);
  try {
    const restored = await makeStoreFolder(restoring);
    await loadDump({ options, java, header, restore, restored });
    // The password lies in the store, and is kept beside it: the new store gets that of the present one.
    await storedPassword(store.passwordFile);
    await copyFile(store.passwordFile, restored.passwordFile);
    progress('Opening the restored store beside the present one');
    await verifyRestored(options, restoring, restore);
    restore.signal.throwIfAborted();
    await swap(home, store, restored);
  } finally {
    // A database that was asked to end may still be writing there; the next holder of the store then removes it.
    await rm(restoring, { recursive: true, force: true }).catch(() => undefined);
    await lock.release();
  }
}

/** What loading a dump takes. */
interface Loading {
  readonly options: StoreOptions;
  readonly java: Java;
  readonly header: BackupHeader;
  readonly restore: Restore;
  /** The new store. */
  readonly restored: StoreFolder;
}

async function loadDump({ options, java, header, restore, restored }: Loading): Promise<void> {
  const { home, jarsHome = home, environment, progress } = options;
  const { file, signal } = restore;
  const lib = await fetchJars({ jarsHome, environment, withoutJavaHome: java.passedOver !== undefined, progress });
  const dump = join(restored.folder, 'dump');
  await mkdir(dump, { mode: 0o700 });
  await enoughDisk(restored.folder, neededMb(header), `Restoring ${basename(file)}`);
  progress(`Checking ${file}, of ${header.created}`);
  await extractDump(file, header, join(dump, 'neo4j.dump'), signal);
  progress('Loading it');
  const tool = { java, lib, folder: restored.folder, heapMb: ADMIN_HEAP_MB, environment, signal };
  const { code, output } = await runAdminTool(tool, ['database', 'load', 'neo4j', `--from-path=${dump}`]);
  signal.throwIfAborted();
  await rm(dump, { recursive: true, force: true });
  if (code === 0) return;
  options.log(output);
  throw new ManagedStartFailed(`${file} could not be loaded: ${lastWords(output)}. The present store is as it was.`);
}

/** A dump is compressed to about a tenth; the database wants some more room to start. */
function neededMb({ bytes }: BackupHeader): number {
  return Math.ceil((bytes * 11) / 1024 ** 2) + 200;
}

async function verifyRestored(options: StoreOptions, restoring: string, { verify, signal }: Restore): Promise<void> {
  const { home, jarsHome = home } = options;
  const managed = await unlessAborted(startManagedNeo4j({ ...options, jarsHome, storeHome: restoring }), signal);
  try {
    const database = openDatabase(managed);
    try {
      await unlessAborted(verify(database), signal);
    } finally {
      await database.close();
    }
  } finally {
    await managed.stop();
  }
}

/** The two renames in which one store takes the place of the other; what is left of them, the next holder of the store settles. */
async function swap(home: string, { folder, previous }: StoreFolder, restored: StoreFolder): Promise<void> {
  await rename(folder, previous);
  await rename(restored.folder, folder);
  await syncFolder(home);
  await rm(previous, { recursive: true, force: true });
}
