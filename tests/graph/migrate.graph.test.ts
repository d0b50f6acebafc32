import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import type { Table } from '../../src/graph/table.ts';
import { DatabaseRefused, StatementFailed } from '../../src/graph/errors.ts';
import { MigrationConflict, migrate, migrationState } from '../../src/graph/migrate.ts';
import { openTestDatabase, wipe, wipeSchema } from '../support/neo4j.ts';

let database: Database;
let folder: string;

const first = `// Things have ids.
CREATE CONSTRAINT test_thing_id IF NOT EXISTS FOR (t:TestThing) REQUIRE t.id IS UNIQUE;
CREATE INDEX test_thing_name IF NOT EXISTS FOR (t:TestThing) ON (t.name);
`;
const second = "MERGE (:TestThing {id: 'seed'});\n";

async function put(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
}

async function schemaNames(): Promise<unknown[]> {
  const { rows } = await database.read(
    "SHOW INDEXES YIELD name WHERE name STARTS WITH 'test_' RETURN name ORDER BY name",
  );
  return rows.flat();
}

beforeAll(() => {
  database = openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await wipe(database);
  await wipeSchema(database);
  folder = await mkdtemp(join(tmpdir(), 'guanxi-migrations-'));
  await put('0001-things.cypher', first);
});
afterEach(async () => {
  await wipe(database);
  await wipeSchema(database);
  await rm(folder, { recursive: true });
});

test('the migration applies each migration once and records it', async () => {
  await put('0002-seed.cypher', second);
  expect(await migrate(database, folder)).toEqual([1, 2]);
  expect(await migrate(database, folder)).toEqual([]);
  expect(await schemaNames()).toEqual(['test_thing_id', 'test_thing_name']);
  const { rows } = await database.read(
    'MATCH (m:Migration) RETURN m.number, m.name, size(m.sha256), m.appliedAt IS NOT NULL ORDER BY m.number',
  );
  expect(rows).toEqual([
    [1, 'things', 64, true],
    [2, 'seed', 64, true],
  ]);
});

test('the migration applies later what is added later', async () => {
  await migrate(database, folder);
  await put('0002-seed.cypher', second);
  expect(await migrate(database, folder)).toEqual([2]);
});

test('the migration goes on where a kill cut a migration short', async () => {
  await database.schema('CREATE CONSTRAINT test_thing_id IF NOT EXISTS FOR (t:TestThing) REQUIRE t.id IS UNIQUE');
  expect(await migrate(database, folder)).toEqual([1]);
  expect(await schemaNames()).toEqual(['test_thing_id', 'test_thing_name']);
});

test('the migration makes an index anew that a migration drops and creates again', async () => {
  const wider = 'CREATE INDEX test_thing_name IF NOT EXISTS FOR (t:TestThing) ON (t.name, t.kind);\n';
  await put('0002-wider.cypher', `DROP INDEX test_thing_name IF EXISTS;\n${wider}`);
  expect(await migrate(database, folder)).toEqual([1, 2]);
  const { rows } = await database.read(
    "SHOW INDEXES YIELD name, properties WHERE name = 'test_thing_name' RETURN properties",
  );
  expect(rows).toEqual([[['name', 'kind']]]);
});

test('the migration does not record a migration whose statement fails', async () => {
  await put('0002-broken.cypher', 'CREATE NONSENSE;\n');
  await expect(migrate(database, folder)).rejects.toThrow(StatementFailed);
  expect(await migrationState(database, folder)).toEqual({ kind: 'behind', reason: 'The database lacks migration 2.' });
});

test('the migration lets several servers migrate at once', async () => {
  await put('0002-seed.cypher', second);
  const others = Array.from({ length: 4 }, () => openTestDatabase());
  await Promise.all(others.map((other) => migrate(other, folder)));
  expect((await database.read('MATCH (m:Migration) RETURN count(m)')).rows).toEqual([[2]]);
  expect((await database.read('MATCH (t:TestThing) RETURN count(t)')).rows).toEqual([[1]]);
  await Promise.all(others.map((other) => other.close()));
});

test('the migration refuses a file that was changed after it had been applied', async () => {
  await migrate(database, folder);
  await put('0001-things.cypher', `${first}// One more word.\n`);
  await expect(migrate(database, folder)).rejects.toThrow('Migration 1 (things) was changed after it had been applied');
  expect(await migrationState(database, folder)).toMatchObject({ kind: 'conflict' });
});

test('the migration refuses a database that a newer program migrated', async () => {
  await put('0002-seed.cypher', second);
  await migrate(database, folder);
  await rm(join(folder, '0002-seed.cypher'));
  await expect(migrate(database, folder)).rejects.toThrow(MigrationConflict);
  await expect(migrate(database, folder)).rejects.toThrow('migrated by a newer version');
});

test('the migration tells how the database stands, and changes nothing by asking', async () => {
  expect(await migrationState(database, folder)).toEqual({ kind: 'behind', reason: 'The database lacks migration 1.' });
  expect(await schemaNames()).toEqual([]);
  await migrate(database, folder);
  expect(await migrationState(database, folder)).toEqual({ kind: 'current' });
});

test('the migration refuses a Neo4j older than 5.26 by name', async () => {
  const table: Table = { keys: ['version'], rows: [['5.20.0']] };
  const old: Database = { ...database, read: () => Promise.resolve(table) };
  await expect(migrate(old, folder)).rejects.toThrow(DatabaseRefused);
  await expect(migrate(old, folder)).rejects.toThrow('Neo4j 5.20.0 is too old');
});
