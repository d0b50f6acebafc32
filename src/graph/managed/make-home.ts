import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';

/**
 * Makes a home folder, once the nearest folder above it that exists can be written to. Throws the error of the
 * operating system, or ManagedStartFailed where the folder belongs to another user who keeps it to himself. Making
 * folders would find out too, but says of a disk that can only be read that the folder does not exist.
 */
export async function makeHome(home: string): Promise<void> {
  const folder = await nearestExisting(resolve(home));
  try {
    if ((await stat(folder)).isDirectory()) await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { uid } = await stat(folder);
    const ours = process.getuid?.();
    if ((error as NodeJS.ErrnoException).code !== 'EACCES' || ours === undefined || uid === ours) throw error;
    throw new ManagedStartFailed(foreignHome(home, folder, { owner: uid, ours }), error);
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
}

/** The line for a home whose folder belongs to another user; users are given by their numbers. */
export function foreignHome(
  home: string,
  folder: string,
  { owner, ours }: { readonly owner: number; readonly ours: number },
): string {
  return (
    `GUANXI_HOME: ${home} cannot keep the database (${folder} belongs to user ${owner}, and this program runs as user ` +
    `${ours}): run it as that user, set GUANXI_HOME to a folder that may be written to, ${orOwnDatabase}.`
  );
}

async function nearestExisting(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    return nearestExisting(above);
  }
}
