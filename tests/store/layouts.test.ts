import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApollo } from '../../src/api/apollo.ts';
import { readExplorerOperations } from '../../src/api/explorer-operations.ts';
import { knownOperations } from '../../src/api/known-operations.ts';
import { createLogger } from '../../src/api/logger.ts';
import { questionsFolder, readFirstAnswers } from '../../src/questions/read-questions.ts';
import { LAYOUTS } from '../../src/store/layout/layouts.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const known = new Set<string>(Object.values(LAYOUTS).flatMap((layout) => Object.keys(layout)));
const folder = join(import.meta.dirname, '../../cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));

describe('the properties that a statement names are those that a layout has', () => {
  it.each(files)('in the fixed statement %s', (file) => {
    expect(strangersIn(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  it('in what the documented operations are compiled to', async () => {
    const statements = await compiledStatements();
    expect(statements.length).toBeGreaterThan(100);
    expect(statements.flatMap(strangersIn)).toEqual([]);
  });

  it('which a statement that names another one shows', () => {
    expect(
      strangersIn("MATCH (c:Claim) WHERE c.knownSince <= $day RETURN c.id AS id, [key IN ['rank', 'rang'] | c[key]]"),
    ).toEqual(['rang', 'knownSince']);
  });
});

/** The names of properties in a statement that no layout has; fields of rows that are handed to it are none. */
function strangersIn(statement: string): readonly string[] {
  const read = [...statement.matchAll(/\[key IN \[('\w+'(?:, '\w+')*)\]/g)].flatMap(([, names]) => [
    ...names!.matchAll(/\w+/g),
  ]);
  const bare = statement.replaceAll(/\/\/.*$/gm, '').replaceAll(/'[^']*'|`[^`]*`/g, "''");
  const rows = new Set(
    [...bare.matchAll(/\$\w+ AS (\w+)|\b(\w+) IN (?:row\.|\$)/g)].flatMap((match) => match.slice(1)),
  );
  const named = [...bare.matchAll(/(?<![$\w.])([a-z]\w*|(?:startNode|endNode)\(\w+\))\.([a-z]\w*)(?![\w.(])/g)];
  const names = named.flatMap(([, variable, name]) => (rows.has(variable!) ? [] : [name!]));
  return [...new Set([...read.map(([name]) => name), ...names])].filter((name) => !known.has(name));
}

/** The statements of the documented operations, by a database that answers none of them. */
async function compiledStatements(): Promise<readonly string[]> {
  const statements = new Map<string, string>();
  const apollo = await createApollo(createLogger('silent'));
  await apollo.start();
  try {
    // Names of properties that stand in a parameter are put back into the text.
    const database = fakeDatabase((text, parameters) => {
      const namesOf = (_: string, name: string) =>
        `[key IN [${(parameters[name] as readonly string[]).map((each) => `'${each}'`).join(', ')}]`;
      statements.set(text, text.replaceAll(/\[key IN \$(\w+)/g, namesOf));
      throw new Error('Nothing is answered here.');
    });
    const firstAnswers = await readFirstAnswers(questionsFolder);
    const operations = await knownOperations(apollo, { database }, firstAnswers, await readExplorerOperations());
    for (const operation of operations) await apollo.executeOperation(operation, { contextValue: { database } });
  } finally {
    await apollo.stop();
  }
  return [...statements.values()];
}
