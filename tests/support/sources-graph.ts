import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { openGraph, type ArticleGraph } from './article.ts';
import { openTestDatabase, wipe } from './neo4j.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** Empties the test database, loads source files into it, given as their texts, and opens the API over it. */
export async function openSourcesGraph(...files: readonly string[]): Promise<ArticleGraph> {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  const loaded = await inTemporaryFolder(async (folder) => {
    for (const [index, text] of files.entries()) await writeFile(join(folder, `${index}.yaml`), text);
    return loadFolder(database, folder);
  });
  if (loaded.ok) return openGraph(database);
  // An open database would keep the tests from ending.
  await database.close();
  throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
}
