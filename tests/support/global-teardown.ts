import { rm } from 'node:fs/promises';
import { keptForTeardown } from './managed-for-run.ts';

/** Ends what global-setup started, and removes its stores. */
export default async function globalTeardown(): Promise<void> {
  await Promise.all(
    keptForTeardown().map(async ({ managed, storeHome }) => {
      await managed.stop();
      await rm(storeHome, { recursive: true, force: true });
    }),
  );
}
