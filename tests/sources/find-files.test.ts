import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/sources/find-files.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

describe('the source files of a folder', () => {
  test('are its YAML files and those below it, by name, without what is hidden', async () => {
    await inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, '2013', '.old'), { recursive: true });
      await mkdir(join(folder, 'c.yaml'));
      for (const name of ['b.yaml', 'a.YML', '.draft.yaml', 'notes.txt', '2013/x.yaml', '2013/.old/y.yaml']) {
        await writeFile(join(folder, name), name);
      }
      const { files, problems } = await findFiles(folder);
      expect(problems).toEqual([]);
      expect(files.map(({ file }) => file)).toEqual(
        ['2013/x.yaml', 'a.YML', 'b.yaml'].map((name) => join(folder, name)),
      );
      expect(Buffer.from(files[2]!.bytes).toString()).toBe('b.yaml');
    });
  });

  test('are told when one is too large to read', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'a.yaml'), Buffer.alloc(16 * 1024 * 1024 + 1));
      const { files, problems } = await findFiles(folder);
      expect(files).toEqual([]);
      expect(problems).toMatchObject([{ line: 1, message: 'the file has 16777217 bytes; allowed: 16777216 (16 MB)' }]);
    });
  });
});
