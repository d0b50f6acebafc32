import { rm } from 'node:fs/promises';
import { runFolder } from './loaded-graph.ts';
import { keptForTeardown } from './managed-for-run.ts';

/** Ends what the setup of any project started, and removes its stores. */
export default async function globalTeardown(): Promise<void> {
  await Promise.all(
    keptForTeardown().map(async ({ managed, storeHome, archiving }) => {
      archiving.abort();
      await managed.stop();
      await rm(storeHome, { recursive: true, force: true });
    }),
  );
  const folder = runFolder();
  if (folder !== null) await rm(folder, { recursive: true, force: true });
}
