import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrationsFolder } from '../../src/commands/command-context.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate, migrationState } from '../../src/graph/migrate.ts';
import { openTestDatabase, wipe, wipeSchema } from '../support/neo4j.ts';

/** The migrations of this program, in their order. */
const FILES = readdirSync(migrationsFolder).sort();
/** From where a jump to this version is tried: the first, the one before indexes are dropped, the one before this. */
const JUMPS = [1, 10, FILES.length - 1];

let database: Database;
let folder: string;

beforeAll(async () => {
  database = openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'guanxi-upgrade-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.close();
});
beforeEach(clear);
afterEach(clear);

async function clear(): Promise<void> {
  await wipe(database);
  await wipeSchema(database);
}

/** The folder of migrations as it was when there were so many. */
async function asOf(count: number): Promise<string> {
  const then = join(folder, String(count));
  await mkdir(then, { recursive: true });
  for (const file of FILES.slice(0, count)) await copyFile(join(migrationsFolder, file), join(then, file));
  return then;
}

/** Every constraint and index, with what it is over. */
async function schemaNow(): Promise<readonly unknown[]> {
  const text =
    'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state RETURN name, type, labelsOrTypes, properties, state ORDER BY name';
  return (await database.read(text)).rows.filter(([, type]) => type !== 'LOOKUP');
}

/** What a store may hold whatever its version. */
async function putOldNodes(): Promise<void> {
  await database.write((run) =>
    run(`CREATE (:Source {id: 'src-old'}), (:Entity:Organization:Firm {id: 'old-works'}),
      (:Claim {id: 'c-old', subject: 'old-works', source: 'src-old'})`),
  );
}

async function oldNodes(): Promise<readonly unknown[]> {
  return (await database.read('MATCH (n) WHERE NOT n:Migration RETURN n.id ORDER BY n.id')).rows.flat();
}

let ofThisVersion: readonly unknown[] | undefined;

/** What the migrations give when all are applied to an empty store. */
async function schemaOfThisVersion(): Promise<readonly unknown[]> {
  if (ofThisVersion) return ofThisVersion;
  await migrate(database, migrationsFolder);
  ofThisVersion = await schemaNow();
  await clear();
  return ofThisVersion;
}

describe('a store of an earlier version', () => {
  test.each(JUMPS)('with %d migrations becomes one of this version, and keeps what it holds', async (count) => {
    const expected = await schemaOfThisVersion();
    await migrate(database, await asOf(count));
    await putOldNodes();
    expect((await migrationState(database, migrationsFolder)).kind).toBe('behind');
    expect(await migrate(database, migrationsFolder)).toHaveLength(FILES.length - count);
    expect(await migrationState(database, migrationsFolder)).toEqual({ kind: 'current' });
    expect(await schemaNow()).toEqual(expected);
    expect(await oldNodes()).toEqual(['c-old', 'old-works', 'src-old']);
  });

  test('becomes one of this version by every version between, each of which opens what the one before left', async () => {
    const expected = await schemaOfThisVersion();
    for (const [index] of FILES.entries()) {
      const then = await asOf(index + 1);
      expect(await migrate(database, then)).toEqual([index + 1]);
      if (index === 0) await putOldNodes();
      expect(await migrationState(database, then)).toEqual({ kind: 'current' });
    }
    expect(await schemaNow()).toEqual(expected);
    expect(await oldNodes()).toEqual(['c-old', 'old-works', 'src-old']);
  });

  test('is not touched by a program that is older still', async () => {
    await migrate(database, migrationsFolder);
    const older = await asOf(FILES.length - 1);
    const reason =
      /The database was migrated by a newer version of this program \(migration \d+, [a-z-]+\): use that version/;
    await expect(migrate(database, older)).rejects.toThrow(reason);
    const state = await migrationState(database, older);
    expect(state.kind === 'conflict' && state.reason).toMatch(reason);
  });
});
