import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { startManagedNeo4j, type ManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';
import { importOffline } from '../../src/registers/import-offline.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { BRIEF_JAVA } from '../support/brief-java.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { dumpGraph } from '../support/graph-dump.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { homeWithJars, runProgram } from '../support/program.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let database: Database;
let home: string;
let register: string;
const city = cityRows(200);

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  home = await homeWithJars(folder.path);
  // What is left out is written beside it.
  register = join(folder.path, 'register');
  await mkdir(register);
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
});

afterAll(async () => {
  await wipe(database);
  await database.close();
  await folder.remove();
});

async function inStore<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const managed: ManagedNeo4j = await startManagedNeo4j({
    home,
    environment: { ...process.env, ...BRIEF_JAVA },
    heapMb: 512,
    pageCacheMb: 128,
    log: () => undefined,
    progress: () => undefined,
  });
  const store = openDatabase(managed);
  try {
    return await work(store);
  } finally {
    await store.close();
    await managed.stop();
  }
}

describe('offline', () => {
  test('a register gives the same graph as online, rows that are wrong left out', async () => {
    // A name of which some parts are told and some not is what tables cannot hold.
    const awkward = {
      id: 'syn-person-9999999',
      claims: [
        { predicate: 'KIND', value: 'PERSON' },
        { predicate: 'NAME', value: '王一', details: { lang: 'zh', kind: 'PRINTED', family: '王', given: '一' } },
        { predicate: 'NAME', value: 'Boss "Wang", the first', details: { kind: 'ALIAS' } },
      ],
    };
    await writeRegister(register, { entities: [...city.entities, awkward, 'no row'], relations: city.relations });
    const imported = await runProgram(['import', register, '--offline'], { GUANXI_HOME: home });
    expect(imported).toMatchObject({ code: 1, output: expect.stringContaining('1 rows were left out') });
    await importOnline(database, await readManifest(register), {
      progress: () => undefined,
      reject: () => undefined,
      signal: new AbortController().signal,
    });
    const online = await dumpGraph(database);
    const offline = await inStore(dumpGraph);
    // How far an import has come is noted by the one that can be broken off.
    expect(offline).toEqual(online.filter((line) => !line.startsWith('Register ')));
  });

  test('it ends when asked to, and leaves neither tables nor a store behind', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const scratch = join(folder.path, 'scratch');
    await writeRegister(register, city);
    const never = async () => Promise.reject(new Error('The store was touched.'));
    const importing = importOffline(await readManifest(register), {
      scratch,
      signal: stop.signal,
      progress: () => undefined,
      reject: () => undefined,
      bulk: never,
      withDatabase: never,
    });
    setImmediate(() => stop.abort(reason));
    await expect(importing).rejects.toBe(reason);
    expect(await readdir(scratch)).toEqual([]);
  });

  test('a store that is there is replaced only where that is asked', async () => {
    const refused = await runProgram(['import', register, '--offline'], { GUANXI_HOME: home });
    expect(refused).toMatchObject({
      code: 2,
      output: expect.stringContaining('--replace puts the register in its place'),
    });
  });

  test('a database that is not ours to fill so is left alone', async () => {
    const given = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const refused = await runProgram(['import', register, '--offline'], given);
    expect(refused).toMatchObject({ code: 2, output: expect.stringContaining('unset NEO4J_URI') });
  });

  test('a folder without a register is told of', async () => {
    await writeFile(join(folder.path, 'else.txt'), '');
    const refused = await runProgram(['import', join(folder.path, 'home')], { GUANXI_HOME: home });
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('it has no register.json') });
  });
});
