import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { loadFolder, type LoadResult } from '../../src/sources/load.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { SECOND_SOURCE, SMALL_SOURCE } from '../support/small-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

let database: Database;
let folder: string;
let leave: () => void;

beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  // The folder is there until the last test has ended.
  await new Promise<void>((ready) => {
    void inTemporaryFolder((made) => {
      folder = made;
      ready();
      return new Promise<void>((resolve) => (leave = resolve));
    });
  });
});

beforeEach(async () => {
  await wipe(database);
  await put({ 'a.yaml': SMALL_SOURCE, 'b.yaml': null });
});

afterAll(async () => {
  leave();
  await wipe(database);
  await database.close();
});

async function put(files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) await rm(join(folder, name), { force: true });
    else await writeFile(join(folder, name), text);
  }
}

async function load(files: Readonly<Record<string, string | null>> = {}): Promise<LoadResult> {
  await put(files);
  return loadFolder(database, folder);
}

describe('two folders', () => {
  /** A second folder beside the first, with one source that needs nothing of the other. */
  async function withSecond(work: (second: string) => Promise<void>): Promise<void> {
    await inTemporaryFolder(async (made) => {
      const second = join(made, 'second');
      await mkdir(second);
      await writeFile(join(second, 'b.yaml'), SECOND_SOURCE);
      await work(second);
    });
  }
  const held = async () => (await database.read('MATCH (s:Source) RETURN s.id ORDER BY s.id')).rows.flat();

  test('each load their own, in either order, and neither takes back what the other brought in', async () => {
    await withSecond(async (second) => {
      await load();
      expect(await loadFolder(database, second)).toMatchObject({ loaded: ['src-b'], retracted: [] });
      expect(await load()).toMatchObject({ loaded: [], unchanged: ['src-a'], retracted: [] });
      expect(await loadFolder(database, folder, { force: true })).toMatchObject({ loaded: ['src-a'], retracted: [] });
      expect(await held()).toEqual(['src-a', 'src-b']);
    });
  });

  test('are told apart by where they lie, however that is written', async () => {
    await withSecond(async (second) => {
      await loadFolder(database, second);
      const link = `${second}-link`;
      await symlink(second, link);
      for (const written of [link, `${second}/`, relative(process.cwd(), second), join(second, '..', 'second')])
        expect(await loadFolder(database, written)).toMatchObject({ loaded: [], unchanged: ['src-b'] });
    });
  });

  test('take back their own sources alone', async () => {
    await withSecond(async (second) => {
      await load();
      await writeFile(join(second, 'c.yaml'), SECOND_SOURCE.replaceAll('r-b-', 'r-c-').replace('src-b', 'src-c'));
      await loadFolder(database, second);
      await rm(join(second, 'b.yaml'));
      expect(await loadFolder(database, second)).toMatchObject({ retracted: ['src-b'] });
      expect(await held()).toEqual(['src-a', 'src-c']);
    });
  });

  test('prune: one takes the place of all others when told to', async () => {
    await load();
    const alone = await dumpGraph(database);
    await withSecond(async (second) => {
      await loadFolder(database, second);
      expect(await loadFolder(database, folder, { prune: true })).toMatchObject({
        loaded: [],
        unchanged: ['src-a'],
        retracted: ['src-b'],
      });
    });
    expect(await dumpGraph(database)).toEqual(alone);
  });

  test('say what they would do, and do nothing, in a dry run', async () => {
    await withSecond(async (second) => {
      await load();
      const before = await dumpGraph(database);
      const reading = { ...database, write: () => Promise.reject(new Error('it wrote')) };
      expect(await loadFolder(reading, second, { prune: true, dryRun: true })).toEqual({
        ok: true,
        loaded: ['src-b'],
        unchanged: [],
        retracted: ['src-a'],
      });
      expect(await dumpGraph(database)).toEqual(before);
    });
  });

  test('may hold the same source; with other content it is refused, and both files are named', async () => {
    await withSecond(async (second) => {
      await loadFolder(database, second);
      const ours = SECOND_SOURCE;
      expect(await load({ 'a.yaml': null, 'b.yaml': ours })).toMatchObject({ loaded: [], unchanged: ['src-b'] });
      const before = await dumpGraph(database);
      const result = await load({ 'b.yaml': ours.replace('title: president', 'title: head') });
      expect(result).toMatchObject({ ok: false, problems: [{ file: join(folder, 'b.yaml') }] });
      expect(JSON.stringify(result)).toContain(
        `${join(second, 'b.yaml')} was loaded with this id and says something else`,
      );
      expect(await dumpGraph(database)).toEqual(before);
      expect(await loadFolder(database, folder, { prune: true })).toMatchObject({ loaded: ['src-b'], retracted: [] });
    });
  });

  test('of which one was moved: under its new name it has what it had', async () => {
    await withSecond(async (second) => {
      await loadFolder(database, second);
      const moved = `${second}-moved`;
      await rename(second, moved);
      await writeFile(join(moved, 'b.yaml'), SECOND_SOURCE.replace('title: president', 'title: head'));
      expect(await loadFolder(database, moved)).toMatchObject({ loaded: ['src-b'], retracted: [] });
      await writeFile(join(moved, 'c.yaml'), SECOND_SOURCE.replaceAll('r-b-', 'r-c-').replace('src-b', 'src-c'));
      await rm(join(moved, 'b.yaml'));
      expect(await loadFolder(database, moved)).toMatchObject({ loaded: ['src-c'], retracted: ['src-b'] });
    });
  });

  test('of which one lies in the other hold the same file, not two', async () => {
    await withSecond(async (second) => {
      const outer = join(second, '..');
      await loadFolder(database, outer);
      await writeFile(join(second, 'b.yaml'), SECOND_SOURCE.replace('title: president', 'title: head'));
      expect(await loadFolder(database, second)).toMatchObject({ loaded: ['src-b'] });
    });
  });

  test('the one that comes with the program is the same wherever a copy of the program lies', async () => {
    await withSecond(async (second) => {
      await loadFolder(database, second, { bundled: true });
      await put({ 'b.yaml': SECOND_SOURCE.replace('title: president', 'title: head') });
      expect(await loadFolder(database, folder, { bundled: true })).toMatchObject({ loaded: ['src-a', 'src-b'] });
      expect(await loadFolder(database, second)).toMatchObject({
        ok: false,
        problems: [{ message: expect.stringContaining('b.yaml of the sources that come with Guanxi was loaded') }],
      });
    });
  });

  test('of a store of before folders were noted: nothing is taken back, and what is there is taken over', async () => {
    await withSecond(async (second) => {
      await load();
      await loadFolder(database, second);
      await database.write((run) => run('MATCH (s:Source) REMOVE s.folder, s.file SET s.loader = 3'));
      const told: string[] = [];
      expect(await loadFolder(database, folder, { log: (line) => told.push(line) })).toMatchObject({
        loaded: ['src-a'],
        retracted: [],
      });
      expect(told).toEqual(['loaded src-a', expect.stringMatching(/^kept src-b: .*--prune/)]);
      expect(await held()).toEqual(['src-a', 'src-b']);
    });
  });

  test('a register’s source is not taken over by a file of its id', async () => {
    await load();
    await database.write((run) => run("MATCH (s:Source {id: 'src-a'}) SET s.origin = 'register'"));
    expect(await load()).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('guanxi remove src-a') }],
    });
  });
});
