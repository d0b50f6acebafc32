import { openDatabase } from '../../src/graph/database.ts';
import type { Database, DatabaseOptions } from '../../src/graph/database.ts';
import { met, type DatabaseAddress } from './test-needs.ts';

/** Where the Neo4j of this run is. Throws in a unit test, which has none. */
export function testDatabaseOptions(): DatabaseAddress {
  return met('database');
}

/**
 * Opens the Neo4j of this run; close it in afterAll. Its calls may take long, as a busy machine plans a new statement
 * slowly: who tests a deadline gives one.
 */
export function openTestDatabase(options: Partial<DatabaseOptions> = {}): Database {
  return openDatabase({ ...testDatabaseOptions(), deadlineMs: 60_000, writeDeadlineMs: 60_000, ...options });
}

/** Opens the Neo4j of this run for one piece of work, and closes it. */
export async function withTestDatabase<T>(
  options: Partial<DatabaseOptions>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = openTestDatabase(options);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Deletes every node and relationship, in batches; constraints and indexes stay. */
export async function wipe(database: Database): Promise<void> {
  await database.schema('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

/** Drops every constraint and index as well, for tests of the schema itself. */
export async function wipeSchema(database: Database): Promise<void> {
  for (const [kind, name] of (await database.read("SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT', name")).rows) {
    await database.schema(`DROP ${String(kind)} \`${String(name)}\` IF EXISTS`);
  }
  const indexes = await database.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const [name] of indexes.rows) await database.schema(`DROP INDEX \`${String(name)}\` IF EXISTS`);
}
