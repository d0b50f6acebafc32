import { rm } from 'node:fs/promises';
import { keptForTeardown } from './managed-for-run.ts';

/** Ends what global-setup started, and removes its store. */
export default async function globalTeardown(): Promise<void> {
  const kept = keptForTeardown();
  if (!kept) return;
  await kept.managed.stop();
  await rm(kept.storeHome, { recursive: true, force: true });
}
