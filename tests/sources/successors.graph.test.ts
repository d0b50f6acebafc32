import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let database: Database;
beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});
beforeEach(() => wipe(database));
afterAll(async () => {
  await wipe(database);
  await database.close();
});

const HEAD = `entities:
  - { id: guild, kind: ASSOCIATION, names: [{ value: Guild, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: ann, kind: PERSON, names: [{ value: Ann, lang: en, kind: PRINTED }], at: [P1.1] }
  - { id: bob, kind: PERSON, names: [{ value: Bob, lang: en, kind: PRINTED }], at: [P1.1] }
`;
const source = (id: string, published: string, claims: string) =>
  `source: { id: src-${id}, kind: NOTES, title: Notes, language: en, published: '${published}', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
${HEAD}${claims}`;
const EXPECTING = source(
  'a',
  '2013-11-18',
  `claims:
  - { id: r-a, subject: ann, predicate: HEADS, object: guild, tense: CURRENT, start: '2012', end: '2018', at: [P1.1] }
`,
);
const later = (more: string, dispute = '') =>
  source(
    'b',
    '2016-03-01',
    `claims:
  - { id: r-b, subject: bob, predicate: HEADS, object: guild, tense: CURRENT, ${more}, at: [P1.1] }
${dispute}`,
  );

/** The remarks of loading a folder of its own with one file. */
async function remarksOfLoading(text: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'source.yaml'), text);
    const loaded = await loadFolder(database, folder, { log: (line) => lines.push(line) });
    if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  });
  return lines.filter((line) => line.startsWith('remark: '));
}

const REMARK =
  'remark: claim "r-b": "bob" has held a post at "guild" since 2015, though claim "r-a" in src-a expected "ann" to hold it until 2018; if they cannot both be right, say so under "disputes"';

describe('a successor before the end of a term that another source expected', () => {
  test('is remarked on where the expectation is in the database alone', async () => {
    expect(await remarksOfLoading(EXPECTING)).toEqual([]);
    expect(await remarksOfLoading(later("start: '2015'"))).toEqual([REMARK]);
  });

  test('is remarked on where the successor is in the database, and the expectation comes later', async () => {
    expect(await remarksOfLoading(later("start: '2015'"))).toEqual([]);
    expect(await remarksOfLoading(EXPECTING)).toEqual([REMARK]);
  });

  test.each(["start: '2015', modality: INTENDED", "start: '2015', polarity: DENIED", "start: '2013'"])(
    'with %s is not',
    async (more) => {
      await remarksOfLoading(EXPECTING);
      expect(await remarksOfLoading(later(more))).toEqual([]);
    },
  );

  test('is not where a dispute has taken up the claims', async () => {
    await remarksOfLoading(EXPECTING);
    const dispute =
      'disputes:\n  - { id: d-head, about: [guild], question: Who headed it in 2016?, positions: [{ reading: Ann, claims: [r-a] }, { reading: Bob, claims: [r-b] }] }\n';
    expect(await remarksOfLoading(later("start: '2015'", dispute))).toEqual([]);
  });
});
