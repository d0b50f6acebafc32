import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything of one managed store lies. */
export interface StoreFolder {
  readonly folder: string;
  /** The store that a restore is about to replace, while it does. */
  readonly previous: string;
  readonly configuration: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  readonly processFile: string;
  /** What Neo4j says, and what java prints. */
  readonly serverLog: string;
  readonly consoleLog: string;
  /** What Neo4j says at length. */
  readonly debugLog: string;
  /** The classes that java loaded, until they are archived. */
  readonly classList: string;
}

/** The layout under a home folder. */
export function storeFolder(home: string): StoreFolder {
  const folder = join(home, 'store');
  return {
    folder,
    previous: join(home, 'store.previous'),
    configuration: join(folder, 'conf', 'neo4j.conf'),
    passwordFile: join(home, 'neo4j-password'),
    lockFile: join(home, 'store.lock'),
    processFile: join(home, 'neo4j-process.json'),
    serverLog: join(folder, 'logs', 'neo4j.log'),
    debugLog: join(folder, 'logs', 'debug.log'),
    consoleLog: join(folder, 'logs', 'console.log'),
    classList: join(folder, 'logs', 'classes.list'),
  };
}

/** The home folder, within another one, of a store that is being restored and is not in use yet. */
export function restoringHome(home: string): string {
  return join(home, 'restoring');
}

/** Makes the folders under a home folder, readable by their owner alone, and answers the layout by its real path. */
export async function makeStoreFolder(home: string): Promise<StoreFolder> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  // By its real path, as a database left over from an earlier run is known by the path it was started with.
  const store = storeFolder(await realpath(home));
  for (const part of ['conf', 'logs']) await mkdir(join(store.folder, part), { recursive: true, mode: 0o700 });
  return store;
}
