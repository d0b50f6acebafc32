import { access, rename, rm } from 'node:fs/promises';
import { takeLock, type Lock } from './lock.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';
import { makeHome } from './make-home.ts';
import { endLeftover } from './running-java.ts';
import { makeStoreFolder, restoringHome, storeFolder, type StoreFolder } from './store-folder.ts';

/** Who wants a store, and what for. */
export interface Holding {
  /** The folder that keeps it. */
  readonly home: string;
  /** How long a database that an earlier run left behind may take to end, in milliseconds. */
  readonly graceMs: number;
  /** What cannot be done while another process runs the database, after the name of that process. */
  readonly busy: string;
  readonly progress: (line: string) => void;
}

/**
 * Takes the store of a home for our process alone. No database runs on it then, and a restore that was interrupted has
 * been undone or completed. Throws ManagedStartFailed where another process has the store, or where it is not ours to
 * write.
 */
export async function holdStore({
  home,
  graceMs,
  busy,
  progress,
}: Holding): Promise<{ readonly store: StoreFolder; readonly lock: Lock }> {
  await makeHome(home);
  const lock = await takeLock(storeFolder(home).lockFile);
  if ('heldBy' in lock) {
    throw new ManagedStartFailed(
      `The database in ${storeFolder(home).folder} is already run by process ${lock.heldBy}${busy}`,
    );
  }
  try {
    await settleRestore(home, graceMs, progress);
    const store = await makeStoreFolder(home);
    await endLeftover(store, graceMs, progress);
    return { store, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * A restore moves the store aside, moves the new one in, and removes the old one. One that was interrupted between the
 * first two steps is undone; after that only its remains are left.
 */
async function settleRestore(home: string, graceMs: number, progress: (line: string) => void): Promise<void> {
  const { folder, previous } = storeFolder(home);
  if (await exists(previous)) {
    if (await exists(folder)) await rm(previous, { recursive: true, force: true });
    else await rename(previous, folder);
  }
  const restoring = restoringHome(home);
  if (!(await exists(restoring))) return;
  await endLeftover(storeFolder(restoring), graceMs, progress);
  await rm(restoring, { recursive: true, force: true });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
