import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { testDatabaseOptions } from './neo4j.ts';

/** A graph that was loaded, and the bookmark of the last transaction then. */
interface Loaded {
  readonly graph: string;
  readonly bookmark: string;
}

// Workers are processes of their own, and each test file a world of its own: a folder of the run is what they share.
const variable = 'GUANXI_TEST_RUN_FOLDER';

/** Tells the workers of the folder of this run. */
export function tellRunFolder(folder: string): void {
  process.env[variable] = folder;
}

/** The folder of this run; null where none was told of, as in a run without the global setup. */
export function runFolder(): string | null {
  return process.env[variable] ?? null;
}

/**
 * Whether the database of this worker holds a graph just as `keepLoaded` left it. Any transaction that wrote since then,
 * whoever ran it, makes it another: its bookmark, which also names the store, is compared.
 */
export async function isLoaded(graph: string): Promise<boolean> {
  const file = fileOfWorker();
  if (file === null) return false;
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return false;
  const loaded = JSON.parse(text) as Loaded;
  return loaded.graph === graph && loaded.bookmark === (await bookmark());
}

/** Writes down that the database of this worker holds a graph, for the test files after this one. */
export async function keepLoaded(graph: string): Promise<void> {
  const file = fileOfWorker();
  if (file === null) return;
  const loaded: Loaded = { graph, bookmark: await bookmark() };
  await writeFile(file, JSON.stringify(loaded));
}

function fileOfWorker(): string | null {
  const folder = runFolder();
  return folder === null ? null : join(folder, `loaded-${process.env['JEST_WORKER_ID'] ?? 1}.json`);
}

/** The bookmark of the last transaction that wrote. */
async function bookmark(): Promise<string> {
  const { uri, username, password } = testDatabaseOptions();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await session.run('RETURN 1');
    return session.lastBookmarks().join();
  } finally {
    await driver.close();
  }
}
