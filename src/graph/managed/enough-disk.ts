import { statfs } from 'node:fs/promises';
import { ManagedStartFailed } from './managed-start-failed.ts';

/** Throws ManagedStartFailed when the disk of `folder` has less than `needMb` MiB free for us. */
export async function enoughDisk(folder: string, needMb: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= needMb) return;
  throw new ManagedStartFailed(
    `${purpose} needs ${needMb} MB of disk and ${folder} has ${freeMb} MB free: ` +
      'make room there, or set GUANXI_HOME to a folder on a larger disk.',
  );
}
