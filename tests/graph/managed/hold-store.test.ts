import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdStore } from '../../../src/graph/managed/hold-store.ts';
import { restoringHome, storeFolder } from '../../../src/graph/managed/store-folder.ts';
import { fault } from '../../support/fault.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const hold = (home: string) => holdStore({ home, graceMs: 1000, busy: ': stop that one.', progress: () => undefined });

async function isThere(path: string): Promise<boolean> {
  return (await fault(access(path))) === 'no fault';
}

/** A folder with one file that says whose it is. */
async function put(folder: string, whose: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'whose'), whose);
}

/** Whose store a home has once it is held. */
async function heldStore(home: string): Promise<string> {
  const { store, lock } = await hold(home);
  try {
    return await readFile(join(store.folder, 'whose'), 'utf8');
  } finally {
    await lock.release();
  }
}

describe('a store whose restore was killed', () => {
  test('while the new one was loaded is the old one, and nothing is left of the new one', async () => {
    await inTemporaryFolder(async (home) => {
      await put(storeFolder(home).folder, 'old');
      await put(storeFolder(restoringHome(home)).folder, 'half');
      expect(await heldStore(home)).toBe('old');
      expect(await isThere(restoringHome(home))).toBe(false);
    });
  });

  test('after the old one was moved aside is the old one', async () => {
    await inTemporaryFolder(async (home) => {
      await put(storeFolder(home).previous, 'old');
      await put(storeFolder(restoringHome(home)).folder, 'new');
      expect(await heldStore(home)).toBe('old');
      expect(await isThere(restoringHome(home))).toBe(false);
      expect(await isThere(storeFolder(home).previous)).toBe(false);
    });
  });

  test('after the new one took its place is the new one', async () => {
    await inTemporaryFolder(async (home) => {
      await put(storeFolder(home).folder, 'new');
      await put(storeFolder(home).previous, 'old');
      expect(await heldStore(home)).toBe('new');
      expect(await isThere(storeFolder(home).previous)).toBe(false);
    });
  });
});

describe('a store', () => {
  test('is held by one program at a time', async () => {
    await inTemporaryFolder(async (home) => {
      const { store, lock } = await hold(home);
      await expect(hold(home)).rejects.toThrow(
        `The database in ${store.folder} is already run by process ${process.pid}: stop that one.`,
      );
      await lock.release();
      await (await hold(home)).lock.release();
    });
  });

  test('is made for its owner alone, with the folders above it', async () => {
    await inTemporaryFolder(async (folder) => {
      const { store, lock } = await hold(join(folder, 'a', 'home'));
      expect((await stat(store.folder)).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, 'a', 'home'))).mode & 0o777).toBe(0o700);
      await lock.release();
    });
  });
});
