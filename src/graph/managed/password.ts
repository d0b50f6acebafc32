import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { DatabaseRefused } from '../errors.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';

/** The user that a new store comes with, and that the program works as. */
export const username = 'neo4j';
const defaultPassword = 'neo4j';

/** The password in the file, made up and written there (for its owner's eyes alone) when there is none yet. */
export async function storedPassword(file: string): Promise<string> {
  // One that is there and cannot be read must not be replaced: the store would then refuse us.
  const stored = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  if (stored.trim() !== '') return stored.trim();
  const password = randomBytes(24).toString('base64url');
  // Written beside and moved, so that a kill in between leaves no half password.
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

/**
 * Fulfilled once the database answers to `password`, which a fresh store is given now. A kill between the making of the
 * store and this change is made good by the next call, as it tries both. Throws DatabaseUnavailable while the database
 * is not up, ManagedStartFailed when the store has a third password.
 */
export async function claimStore(uri: string, password: string, passwordFile: string): Promise<void> {
  if (await answers(uri, password)) return;
  const system = openDatabase({ uri, username, password: defaultPassword, database: 'system' });
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
    await system.schema(change, { old: defaultPassword, new: password }, { deadlineMs: 20_000 });
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    const message = `The database has another password than ${passwordFile} says: put the right one there, or remove the store.`;
    throw new ManagedStartFailed(message, error);
  } finally {
    await system.close();
  }
  if (!(await answers(uri, password))) throw new ManagedStartFailed('The database did not take its new password.');
}

async function answers(uri: string, password: string): Promise<boolean> {
  const database: Database = openDatabase({ uri, username, password });
  try {
    // The first statement of a cold server on a busy machine takes seconds.
    await database.read('RETURN 1', {}, { deadlineMs: 20_000 });
    return true;
  } catch (error) {
    if (error instanceof DatabaseRefused && error.reason === 'credentials') return false;
    throw error;
  } finally {
    await database.close();
  }
}
