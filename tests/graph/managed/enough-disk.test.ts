import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { enoughDisk } from '../../../src/graph/managed/enough-disk.ts';

test('the check of the disk passes where there is room', async () => {
  await expect(enoughDisk(tmpdir(), 1, 'The database')).resolves.toBeUndefined();
});

test('the check of the disk says how much is needed, where, and how much there is', async () => {
  await expect(enoughDisk(tmpdir(), 1e9, 'The database')).rejects.toThrow(
    /^The database needs 1000000000 MB of disk and \S+ has \d+ MB free: make room there, or set GUANXI_HOME/,
  );
});
