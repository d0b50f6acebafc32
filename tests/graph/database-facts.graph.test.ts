import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrationsFolder } from '../../src/commands/command-context.ts';
import { databaseFacts } from '../../src/graph/database-facts.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { requireIntact } from '../../src/graph/require-intact.ts';
import { openTestDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = openTestDatabase();
  await migrate(database, migrationsFolder);
});
afterAll(() => database.close());

test('a database tells what matters to who runs it', async () => {
  const facts = await databaseFacts(database);
  expect(facts.version).toMatch(/^\d+\.\d+/);
  expect(facts.user).toBe('neo4j');
  expect(facts.migratedAt).toBeLessThanOrEqual(Date.now() + 1000);
  // Both run on this machine.
  expect(Math.abs(facts.clockAheadMs)).toBeLessThan(60_000);
  expect(Object.keys(facts.settings)).toContain('server.memory.heap.max_size');
});

test('the managed database offers no way to files or the network', async () => {
  const { fetchesAddresses, riskyProcedures, settings } = await databaseFacts(database);
  expect(fetchesAddresses).toBe(false);
  expect(riskyProcedures).toEqual([]);
  expect(settings).toMatchObject({
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.security.procedures.allowlist': 'db.*,dbms.*,tx.*',
    'dbms.security.procedures.unrestricted': '',
    'dbms.usage_report.enabled': 'false',
    'server.http.enabled': 'false',
  });
});

test('a store that was not damaged is found intact', async () => {
  await expect(requireIntact(database)).resolves.toBeUndefined();
});
