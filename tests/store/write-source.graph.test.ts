import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { SourceFile } from '../../src/generated/source-file.ts';
import { toClaims } from '../../src/sources/to-claims.ts';
import { IdTaken, retractSource, writeSource } from '../../src/store/write/write-source.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';

const content = toClaims(parse(SMALL_SOURCE) as SourceFile);
const loading = { hash: 'h', loader: 1, origin: 'file' } as const;
let database: Database;

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});

afterAll(async () => {
  await wipe(database);
  await database.close();
});

test('a source that uses the claim of another is refused as a whole', async () => {
  await database.write((run) => writeSource(run, content, loading, { yielding: new Set() }));
  const before = await dumpGraph(database);
  const other = { ...content, source: { ...content.source, id: 'src-z' } };
  const write = database.write((run) => writeSource(run, other, loading, { yielding: new Set() }));
  await expect(write).rejects.toThrow(IdTaken);
  await expect(write).rejects.toThrow(/^claim ".+" belongs to source "src-a"$/);
  expect(await dumpGraph(database)).toEqual(before);
});

test('a source that is retracted leaves nothing, and may be retracted again', async () => {
  await database.write((run) => retractSource(run, 'src-a', 'LOAD'));
  expect(await dumpGraph(database)).toEqual([]);
  await database.write((run) => retractSource(run, 'src-a', 'LOAD'));
});
