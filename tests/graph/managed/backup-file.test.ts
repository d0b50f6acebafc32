import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BackupAtFault, extractDump, readBackupHeader, writeBackup } from '../../../src/graph/managed/backup-file.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const DUMP = randomBytes(100_000);
const ABOUT = { neo4j: '5.26.30', migration: 14 };

/** A backup of DUMP in a folder. */
async function written(folder: string): Promise<string> {
  const dump = join(folder, 'neo4j.dump');
  await writeFile(dump, DUMP);
  const file = join(folder, 'graph.backup');
  await writeBackup(file, dump, ABOUT);
  return file;
}

describe('a backup file', () => {
  test('gives back the dump byte by byte, and says what made it', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = await written(folder);
      const header = await readBackupHeader(file);
      expect(header).toMatchObject({ format: 'guanxi-backup', version: 1, bytes: DUMP.length, ...ABOUT });
      await extractDump(file, header, join(folder, 'out'));
      expect((await readFile(join(folder, 'out'))).equals(DUMP)).toBe(true);
    });
  });

  test('is one line of JSON and then the dump, so that Neo4j alone can load it', async () => {
    await inTemporaryFolder(async (folder) => {
      const bytes = await readFile(await written(folder));
      expect(bytes.subarray(bytes.indexOf('\n') + 1).equals(DUMP)).toBe(true);
    });
  });

  test('is its owner’s alone, and nothing half made is left beside it', async () => {
    await inTemporaryFolder(async (folder) => {
      expect((await stat(await written(folder))).mode & 0o777).toBe(0o600);
      expect(await readdir(folder)).toEqual(['graph.backup', 'neo4j.dump']);
    });
  });

  test('stays as it was where writing its successor is stopped', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = await written(folder);
      const before = await readFile(file);
      const stopped = writeBackup(file, join(folder, 'neo4j.dump'), { ...ABOUT, signal: AbortSignal.abort() });
      await expect(stopped).rejects.toThrow('aborted');
      expect((await readFile(file)).equals(before)).toBe(true);
      expect(await readdir(folder)).toEqual(['graph.backup', 'neo4j.dump']);
    });
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1), /is not whole: it holds 99999 of 100000 bytes/],
    ['with more at its end', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')]), /is not whole/],
    ['empty', () => Buffer.alloc(0), /is no backup of Guanxi: give a file that `guanxi backup` wrote/],
    ['of another program', () => randomBytes(10_000), /is no backup of Guanxi/],
    ['of JSON that is not ours', () => Buffer.from('null\n'), /is no backup of Guanxi/],
    [
      'of a newer layout',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":2'), 'latin1'),
      /was made by a newer version of this program: restore it with that version/,
    ],
  ])('%s is refused before anything is read', async (_, change, words) => {
    await inTemporaryFolder(async (folder) => {
      const file = await written(folder);
      await writeFile(file, change(await readFile(file)));
      await expect(readBackupHeader(file)).rejects.toThrow(BackupAtFault);
      await expect(readBackupHeader(file)).rejects.toThrow(words);
    });
  });

  test('with a changed byte is found damaged', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = await written(folder);
      const bytes = await readFile(file);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 50) ^ 1, bytes.length - 50);
      await writeFile(file, bytes);
      const extracting = extractDump(file, await readBackupHeader(file), join(folder, 'out'));
      await expect(extracting).rejects.toThrow(/is damaged: its checksum is not the one it was made with/);
    });
  });
});
