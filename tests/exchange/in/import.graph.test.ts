import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importFile, importForeign, type FileOptions } from '../../../src/commands/import-file.ts';
import { DataAtFault, WrongUsage } from '../../../src/commands/outcome.ts';
import { remove } from '../../../src/commands/remove.ts';
import { exportGraph } from '../../../src/exchange/export-graph.ts';
import { EVERYTHING } from '../../../src/exchange/export-scope.ts';
import { graphml } from '../../../src/exchange/out/graphml.ts';
import { jsonl } from '../../../src/exchange/out/jsonl.ts';
import type { Database } from '../../../src/graph/database.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { importOnline } from '../../../src/registers/import-online.ts';
import { readManifest } from '../../../src/registers/read-manifest.ts';
import { verify } from '../../../src/store/write/verify.ts';
import { openRepositoryGraph, type ArticleGraph } from '../../support/article.ts';
import { cityRows, writeRegister } from '../../support/city.ts';
import { recordsOf, written } from '../../support/exchange-records.ts';
import { record, yielding } from '../../support/foreign-file.ts';
import { shippedClaims } from '../../support/whole-data.ts';
import { wipe } from '../../support/neo4j.ts';
import { runCommand } from '../../support/run-command.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts';

let database: Database;
let folder: TemporaryFolder;

let graph: ArticleGraph;

beforeAll(async () => {
  graph = await openRepositoryGraph();
  database = graph.database;
});
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await wipe(database);
  await graph.close();
});

async function empty(): Promise<void> {
  await wipe(database);
  await migrate(database, 'cypher/migrations');
}

const steps = { progress: () => undefined, reject: () => undefined, signal: new AbortController().signal };
const at = (name: string) => join(folder.path, name);

async function exported(name: string): Promise<string> {
  await pipeline(Readable.from(exportGraph(database, jsonl, EVERYTHING)), createWriteStream(at(name)));
  return at(name);
}

async function linesOf(file: string): Promise<readonly string[]> {
  return (await readFile(file, 'utf8')).split('\n').sort();
}

describe('a graph that was exported as JSON Lines', () => {
  test('comes back in as it was: sources, registers and all that follows from them', async () => {
    await mkdir(at('city'));
    await writeRegister(at('city'), cityRows(12));
    await importOnline(database, await readManifest(at('city')), steps);
    const before = await exported('before.jsonl');
    await empty();
    const { printed } = await runCommand((context) => importFile(context, 'jsonl', before, {}), { home: folder.path });
    expect(printed.at(-1)).toMatch(/ lines, 0 left out: .* imported$/);
    expect(await linesOf(await exported('after.jsonl'))).toEqual(await linesOf(before));
    expect((await verify(database)).differences).toEqual([]);
  });
});

describe('a graph that was exported as GraphML', () => {
  test('comes back with its entities and relations, which follow from what the file says', async () => {
    await empty();
    const file = at('shipped.graphml');
    const records = recordsOf(await shippedClaims());
    const [entities, relations] = ['entity', 'relation'].map((of) => records.filter((one) => one.of === of).length);
    await writeFile(file, written(graphml, records).bytes);
    const { printed } = await runCommand(
      (context) => importFile(context, 'graphml', file, { source: 'back', published: '2026-11-30', keepIds: true }),
      { home: folder.path },
    );
    expect(printed.at(-1)).toContain(
      ` 0 left out in whole or in part: ${entities} entities and ${relations} relations `,
    );
    const lines = await linesOf(await exported('back.jsonl'));
    const found = (of: string) => lines.filter((line) => line.startsWith(`{"of":"${of}"`)).length;
    expect([found('entity'), found('relation')]).toEqual([entities, relations]);
    expect((await verify(database)).differences).toEqual([]);
  });
});

describe('a file of foreign records', () => {
  const firm = (key: string, ...names: readonly string[]) => ({
    key,
    kind: 'FIRM' as const,
    claims: names.map((value) => ({ predicate: 'NAME', value })),
  });
  const records = [
    record(2, {
      entities: [firm('A 1', 'Tea House'), { ...firm('p1', 'Ann'), kind: 'PERSON' }],
      relations: [{ from: 'p1', type: 'HEADS', to: 'A 1', claims: [{ title: 'manager', start: '2001' }] }],
    }),
    record(3, { entities: [firm('A 1', 'Tea House', '茶馆')] }),
    record(4, { entities: [firm('b')], relations: [{ from: 'b', type: 'HEADS', to: 'A 1', claims: [{}] }] }),
  ];
  const run = (options: FileOptions) =>
    runCommand(
      (context) => importForeign(context, yielding(records), at('firms.csv'), { rejects: at('rejects'), ...options }),
      { home: folder.path },
    );

  test('is imported as a source, its claims cite its rows, and it can be removed again', async () => {
    await writeFile(at('firms.csv'), 'as the reader finds it');
    await empty();
    const before = await linesOf(await exported('before.jsonl'));
    await expect(run({})).rejects.toThrow(WrongUsage);
    await expect(run({ source: 'Firms 2024' })).rejects.toThrow('for instance "firms-2024"');
    const dry = await run({ source: 'firms', published: '2020', dryRun: true });
    expect(dry.printed).toContain('row 2: Ann heads Tea House (manager, from 2001)');
    expect(await linesOf(await exported('dry.jsonl'))).toEqual(before);

    const importing = run({ source: 'firms', published: '2020', loss: at('loss.json') });
    await expect(importing).rejects.toThrow(DataAtFault);
    expect((await readFile(at('rejects'), 'utf8')).trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^\{"row":4,.*HEADS from \\"b\\" .*a FIRM/),
    ]);
    expect(JSON.parse(await readFile(at('loss.json'), 'utf8'))).toMatchObject({
      format: 'csv',
      source: { id: 'firms', title: 'firms.csv', published: '2020' },
      records: { records: 3, rejected: 1, entities: 3, relations: 1 },
    });
    const claims = (await linesOf(await exported('after.jsonl'))).filter((line) => line.includes('"of":"claim"'));
    expect(claims.filter((line) => line.includes('茶馆'))).toEqual([expect.stringContaining('"supports":["ROW-3"]')]);
    expect((await verify(database)).differences).toEqual([]);
    const again = await run({ source: 'firms', published: '2020' });
    expect(again.printed.at(-2)).toContain('had been imported already; nothing to do');

    await runCommand((context) => remove(context, 'firms', { dryRun: false }));
    expect(await linesOf(await exported('removed.jsonl'))).toEqual(before);
    expect((await verify(database)).differences).toEqual([]);
  });
});
