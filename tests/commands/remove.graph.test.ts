import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { remove } from '../../src/commands/remove.ts';
import { sources } from '../../src/commands/sources.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { loadFolder } from '../../src/sources/load.ts';
import { verify } from '../../src/store/write/verify.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from '../support/run-command.ts';

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

async function loadSmall(work: (folder: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'a.yaml'), SMALL_SOURCE);
    expect(await loadFolder(database, folder)).toMatchObject({ ok: true });
    await work(folder);
  });
}

async function importSmallCity(): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeRegister(folder, cityRows(100));
    const register = await readManifest(folder);
    const signal = new AbortController().signal;
    await importOnline(database, register, { progress: () => undefined, reject: () => undefined, signal });
    return register.manifest.sources[0]!.id;
  });
}

describe('a source', () => {
  test('is taken out with all that it said, and where it may come back from is told', async () => {
    const empty = await dumpGraph(database);
    await loadSmall(async (folder) => {
      const { printed, progress } = await runCommand((context) => remove(context, 'src-a', { dryRun: false }));
      expect(printed).toEqual([expect.stringMatching(/^took out source src-a: 24 claims/)]);
      expect(progress[0]).toMatch(/^Store: bolt:\/\//);
      expect(progress[1]).toContain(`${folder}/a.yaml: the next load of that folder brings it back`);
      expect(await verify(database)).toMatchObject({ total: 0 });
      const left = (await dumpGraph(database)).filter((line) => !line.startsWith('Tally '));
      expect(left).toEqual(empty);
      expect(await loadFolder(database, folder)).toMatchObject({ loaded: ['src-a'] });
    });
  });

  test('stays in a dry run', async () => {
    await loadSmall(async () => {
      const before = await dumpGraph(database);
      const { printed } = await runCommand((context) => remove(context, 'src-a', { dryRun: true }));
      expect(printed).toEqual([expect.stringMatching(/^would take out source src-a: 24 claims.*nothing was written$/)]);
      expect(await dumpGraph(database)).toEqual(before);
    });
  });

  test('that nothing is loaded of is told with the nearest there is', async () => {
    await loadSmall(async () => {
      await expect(runCommand((context) => remove(context, 'src-aa', { dryRun: false }))).rejects.toThrow(
        'No source and no register "src-aa" is loaded. Did you mean src-a? `guanxi sources` lists what is.',
      );
    });
  });
});

describe('a register', () => {
  test('is listed with its sources, and taken out as a whole beside what else is loaded', async () => {
    await loadSmall(async (folder) => {
      const before = await dumpGraph(database);
      const id = await importSmallCity();
      const { printed } = await runCommand((context) => sources(context, { json: false }));
      expect(printed.join()).toMatch(new RegExp(`^${id} +register +\\d+ +\\d+ rows; with `, 'm'));
      expect(printed.join()).toContain(`${folder}/a.yaml`);
      const done = await runCommand((context) => remove(context, id, { dryRun: false }));
      expect(done.printed).toEqual([expect.stringMatching(new RegExp(`^took out register ${id} \\(sources ${id}`))]);
      expect((await dumpGraph(database)).filter((line) => !line.startsWith('Tally '))).toEqual(
        before.filter((line) => !line.startsWith('Tally ')),
      );
      expect(await verify(database)).toMatchObject({ total: 0 });
    });
  });

  test('can be imported again once it has been taken out', async () => {
    const id = await importSmallCity();
    const before = await dumpGraph(database);
    await runCommand((context) => remove(context, id, { dryRun: false }));
    await importSmallCity();
    expect(await dumpGraph(database)).toEqual(before);
  });

  test('is named where one of its sources is asked for', async () => {
    const id = await importSmallCity();
    const rows = (await database.read('MATCH (s:Source) WHERE s.id <> $id RETURN s.id', { id })).rows;
    const other = String(rows[0]![0]);
    await expect(runCommand((context) => remove(context, other, { dryRun: false }))).rejects.toThrow(
      `"${other}" is one source of the register ${id}, which is taken out as a whole: guanxi remove ${id}`,
    );
  });
});

test('nothing is listed where nothing is loaded', async () => {
  expect((await runCommand((context) => sources(context, { json: false }))).printed).toEqual([
    'Nothing is loaded yet.',
  ]);
});
