import { mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '../../../src/graph/database.ts';
import { backupStore } from '../../../src/graph/managed/backup-store.ts';
import { holdStore } from '../../../src/graph/managed/hold-store.ts';
import { restoreStore } from '../../../src/graph/managed/restore-store.ts';
import { runningJava } from '../../../src/graph/managed/running-java.ts';
import { startManagedNeo4j } from '../../../src/graph/managed/start-managed-neo4j.ts';
import { storeFolder } from '../../../src/graph/managed/store-folder.ts';
import { BRIEF_JAVA } from '../../support/brief-java.ts';
import { homeWithJars, startProgram, until } from '../../support/program.ts';

// A start takes seconds on an idle machine and many on a busy one.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

// The tests share one store and follow each other, because each start of the database takes seconds.
let folder: string;
let home: string;
let file: string;
const lines: string[] = [];
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'guanxi-backup-')));
  home = await homeWithJars(folder);
  file = join(folder, 'graph.backup');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function options() {
  const say = (line: string) => lines.push(line);
  const environment = { ...process.env, ...BRIEF_JAVA };
  return { home, environment, heapMb: 512, pageCacheMb: 128, log: say, progress: say };
}

const kept = async (database: Database) =>
  (await database.read('MATCH (n:Kept) RETURN n.n ORDER BY n.n', {}, { deadlineMs: 60_000 })).rows.flat();

/** Which folder the store is: it has another number once a restore has put another in its place. */
const store = async () => (await stat(storeFolder(home).folder)).ino;

/** Settles a restore that was interrupted, as the next start does. */
async function settle(): Promise<void> {
  const held = await holdStore({ home, graceMs: 60_000, busy: '.', progress: () => undefined });
  await held.lock.release();
}

test('a home without a database has nothing to back up', async () => {
  const backup = backupStore(options(), { file, migration: 1, signal });
  await expect(backup).rejects.toThrow(
    `${storeFolder(home).folder} holds no database yet: there is nothing to back up.`,
  );
});

test('a store whose database was killed is backed up as it was committed', async () => {
  const managed = await startManagedNeo4j(options());
  const database = openDatabase({ ...managed, writeDeadlineMs: 60_000 });
  await database.write((run) => run('CREATE (:Kept {n: 1}), (:Kept {n: 2})'));
  await database.close();
  // A backup while it runs would be of no one moment.
  const early = backupStore(options(), { file, migration: 1, signal });
  await expect(early).rejects.toThrow(
    `The database in ${storeFolder(home).folder} is already run by process ${process.pid}, and cannot be backed up ` +
      'meanwhile: stop that one, make the backup, and start it again.',
  );
  const stopping = managed.stop();
  process.kill((await runningJava(storeFolder(home)))!.pid, 'SIGKILL');
  await stopping;
  const { bytes } = await backupStore(options(), { file, migration: 1, signal });
  expect(bytes).toBeGreaterThan(1000);
  expect(lines).toContain('The database was not ended in order: starting it once, so that it recovers');
  expect((await readdir(folder)).sort()).toEqual(['graph.backup', 'home']);
});

test.each(['Loading it', 'Waiting for the database'])(
  'a restore that is killed at "%s" leaves the old store',
  async (line) => {
    const before = await store();
    const program = startProgram(['restore', file], { GUANXI_HOME: home });
    await until(line, async () => program.output().includes(line));
    program.kill('SIGKILL');
    await program.ended;
    await settle();
    expect(await store()).toBe(before);
    expect(await readdir(home)).not.toContain('restoring');
  },
);

test('a backup that cannot be verified does not replace the store', async () => {
  const before = await store();
  const verify = () => Promise.reject(new Error('not this one'));
  await expect(restoreStore(options(), { file, migration: 1, verify, signal })).rejects.toThrow('not this one');
  expect(await store()).toBe(before);
});

test('a restore replaces the store by what the backup holds', async () => {
  const before = await store();
  const found: unknown[] = [];
  const verify = async (database: Database) => void found.push(...(await kept(database)));
  await restoreStore(options(), { file, migration: 1, verify, signal });
  expect(found).toEqual([1, 2]);
  expect(await store()).not.toBe(before);
  expect((await readdir(home)).sort()).toEqual(['neo4j-5.26.30', 'neo4j-password', 'store', 'store.lock']);
  const managed = await startManagedNeo4j(options());
  const database = openDatabase(managed);
  expect(await kept(database)).toEqual([1, 2]);
  await database.close();
  await managed.stop();
});

test('a backup of a newer program is refused before anything is done', async () => {
  const verify = () => Promise.reject(new Error('never asked'));
  await expect(restoreStore(options(), { file, migration: 0, verify, signal })).rejects.toThrow(
    /was made by a newer version of this program \(Neo4j .*, migration 1; this one has .* and 0\)/,
  );
});
