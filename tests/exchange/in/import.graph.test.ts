import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '../../../src/commands/import-file.ts';
import { exportGraph } from '../../../src/exchange/export-graph.ts';
import { EVERYTHING } from '../../../src/exchange/export-scope.ts';
import { jsonl } from '../../../src/exchange/out/jsonl.ts';
import type { Database } from '../../../src/graph/database.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importOnline } from '../../../src/registers/import-online.ts';
import { readManifest } from '../../../src/registers/read-manifest.ts';
import { loadFolder } from '../../../src/sources/load.ts';
import { verify } from '../../../src/store/write/verify.ts';
import { cityRows, writeRegister } from '../../support/city.ts';
import { openTestDatabase, wipe } from '../../support/neo4j.ts';
import { runCommand } from '../../support/run-command.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let database: Database;
let folder: TemporaryFolder;

beforeAll(async () => {
  database = openTestDatabase();
});
beforeEach(async () => {
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await wipe(database);
  await database.close();
});

const steps = { progress: () => undefined, reject: () => undefined, signal: new AbortController().signal };
const at = (name: string) => join(folder.path, name);

async function exported(name: string): Promise<string> {
  await pipeline(Readable.from(exportGraph(database, jsonl, EVERYTHING)), createWriteStream(at(name)));
  return at(name);
}

async function linesOf(file: string): Promise<readonly string[]> {
  return (await readFile(file, 'utf8')).split('\n').sort();
}

const importing = (format: string, file: string, options: Parameters<typeof importFile>[3] = {}) =>
  runCommand((context) => importFile(context, format, file, options), { home: folder.path });

describe('a graph that was exported as JSON Lines', () => {
  test('comes back in as it was: sources, registers and all that follows from them', async () => {
    await loadFolder(database, 'data');
    await mkdir(at('city'));
    await writeRegister(at('city'), cityRows(12));
    await importOnline(database, await readManifest(at('city')), steps);
    const before = await exported('before.jsonl');
    await wipe(database);
    await migrate(database, 'cypher/migrations');
    const { printed } = await importing('jsonl', before);
    expect(printed.at(-1)).toMatch(/ lines, 0 left out: .* imported$/);
    expect(await linesOf(await exported('after.jsonl'))).toEqual(await linesOf(before));
    expect((await verify(database)).differences).toEqual([]);
  });
});
