import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_BESIDE } from '../../src/domain/claim-checks/said-beside.ts';
import { checkRows } from '../../src/registers/check-rows.ts';
import { IdTable } from '../../src/registers/id-table.ts';
import { mentionsIn } from '../../src/registers/mentions.ts';
import { prepareFiles } from '../../src/registers/prepare-files.ts';
import { readLines } from '../../src/registers/read-lines.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { SYNTHETIC_SOURCES } from '../../src/synthetic/sources.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const reason = new Error('stopped');
const stopped = AbortSignal.abort(reason);

describe('the lines of a file', () => {
  it('come with their numbers, without blank lines, byte order mark and the line ends of Windows', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'rows.jsonl');
      await writeFile(file, '\ufeff{"a":1}\r\n\r\n  \n{"a":2}');
      const lines = [];
      for await (const some of readLines(file)) lines.push(...some);
      expect(lines).toEqual([
        { text: '{"a":1}', line: 1 },
        { text: '{"a":2}', line: 4 },
      ]);
    });
  });

  it('end with the reason of the signal that aborts between two pieces', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'rows.jsonl');
      await writeFile(file, `${JSON.stringify({ a: 'x'.repeat(1000) })}\n`.repeat(1000));
      const controller = new AbortController();
      const pieces = readLines(file, controller.signal);
      expect(await pieces.next()).toMatchObject({ done: false });
      controller.abort(reason);
      await expect(pieces.next()).rejects.toBe(reason);
      expect(await pieces.next()).toMatchObject({ done: true });
    });
  });
});

describe('a signal that aborts ends', () => {
  const context = { sources: SYNTHETIC_SOURCES, synthetic: true };

  it.each([
    ['reading a manifest and the files that it names', async (folder: string) => readManifest(folder, stopped)],
    ['checking rows', async (folder: string) => checkRows(await readManifest(folder), NOTHING_BESIDE, stopped)],
    ['looking for mentions', async (folder: string) => mentionsIn(join(folder, 'relations-1.jsonl'), context, stopped)],
  ])('%s', async (_, read) => {
    await inTemporaryFolder(async (folder) => {
      await writeRegister(folder, cityRows(100));
      await expect(read(folder)).rejects.toBe(reason);
    });
  });

  it.each(['entities', 'relations', 'mentions'] as const)('making a single file of %s ready', async (kind) => {
    await inTemporaryFolder(async (folder) => {
      await writeRegister(folder, cityRows(100));
      const path = join(folder, kind === 'entities' ? 'entities-1.jsonl' : 'relations-1.jsonl');
      const rows = { kind, path, rowsBefore: 0, sources: SYNTHETIC_SOURCES, generated: true, mentions: new Map() };
      const task = { ...rows, described: new IdTable().memory, leftOut: new Map(), folder, name: '0' };
      const controller = new AbortController();
      const preparing = prepareFiles([task], controller.signal);
      controller.abort(reason);
      await expect(preparing).rejects.toBe(reason);
    });
  });
});
