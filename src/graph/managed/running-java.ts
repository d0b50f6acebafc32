import { readFile, rm } from 'node:fs/promises';
import { endProcess } from './end-process.ts';
import { serverClass, storeArgument } from './jvm.ts';
import type { RunningJava } from './keeper-config.ts';
import { commandLine, processIdentity } from './process-identity.ts';
import type { StoreFolder } from './store-folder.ts';

/** The database process that runs on this store now, whoever started it; undefined when none does. */
export async function runningJava(store: StoreFolder): Promise<RunningJava | undefined> {
  let written: RunningJava;
  try {
    written = JSON.parse(await readFile(store.processFile, 'utf8')) as RunningJava;
  } catch {
    return undefined;
  }
  if ((await processIdentity(written.pid)) !== written.identity) return undefined;
  // The number and the start time fit; what it runs must be our database on our store before anything ends it.
  const command = await commandLine(written.pid);
  return command.includes(serverClass) && command.includes(storeArgument(store.folder)) ? written : undefined;
}

/** Ends a database process left over on this store, in order if it can within `graceMs` (milliseconds). */
export async function endLeftover(
  store: StoreFolder,
  graceMs: number,
  progress: (line: string) => void,
): Promise<void> {
  const leftover = await runningJava(store);
  if (leftover) {
    progress(`Waiting for the database process ${leftover.pid} of an earlier run to end`);
    await endProcess(leftover.pid, leftover.identity, graceMs);
  }
  await rm(store.processFile, { force: true });
}
