import neo4j from 'neo4j-driver';
import { testDatabaseOptions } from './neo4j.ts';

/** The graph that the database of this run holds, and the bookmark of the last transaction when it was loaded. */
let loaded: { readonly graph: string; readonly bookmark: string } | null = null;

/**
 * Whether the database holds a graph just as `keepLoaded` left it. Any transaction that wrote since then, whoever ran it,
 * makes it another: its bookmark, which also names the store, is compared.
 */
export async function isLoaded(graph: string): Promise<boolean> {
  return loaded?.graph === graph && loaded.bookmark === (await bookmark());
}

/** Notes that the database holds a graph, for the test files after this one, which share this module. */
export async function keepLoaded(graph: string): Promise<void> {
  loaded = { graph, bookmark: await bookmark() };
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
