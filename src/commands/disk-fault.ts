import { statfs } from 'node:fs/promises';
import type { DatabasePlace } from '../config.ts';
import { DatabaseRefused, isDatabaseFault } from '../graph/errors.ts';
import { SomethingMissing } from './outcome.ts';

/** Below so much free space, in MiB, a database that fails is taken to have failed for want of it. */
const FULL_MB = 16;
/** How much room the database wants to work, in MiB. */
const WANTED_MB = 200;

/**
 * What stands in the way where a database failed because its disk is full, with the folder and what to do; any other
 * error as it is. A managed database dies of a full disk in several ways, so that the disk itself is looked at.
 */
export async function diskFault(place: DatabasePlace, error: unknown): Promise<unknown> {
  if (!isDatabaseFault(error)) return error;
  const refused = error instanceof DatabaseRefused && error.reason === 'disk';
  const kept = 'What had been stored before is kept, and nothing of what was being written.';
  if (place.kind === 'given') {
    if (!refused) return error;
    return new SomethingMissing(
      `${error.message} ${kept} Make room on the machine of the database, start the database again, and run this again.`,
    );
  }
  const freeMb = await freeOn(place.home);
  if (!refused && freeMb >= FULL_MB) return error;
  const found = freeMb < WANTED_MB ? `${place.home} has ${freeMb} MB free` : `The disk of ${place.home} fails`;
  return new SomethingMissing(
    `The database could not write to its disk: ${found}. ${kept} Make room there (${WANTED_MB} MB at least), or move ` +
      'that folder to a larger disk and set GUANXI_HOME to it; then run this again.',
  );
}

/** The outcome of work on a database, with diskFault's words where its disk is full. */
export async function orDiskFault<T>(place: DatabasePlace, work: Promise<T>): Promise<T> {
  return work.catch(async (error: unknown) => {
    throw await diskFault(place, error);
  });
}

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1024 ** 2);
}
