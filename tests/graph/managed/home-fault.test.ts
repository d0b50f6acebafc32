import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { homeFault } from '../../../src/graph/managed/home-fault.ts';
import { foreignHome } from '../../../src/graph/managed/make-home.ts';
import { startManagedNeo4j } from '../../../src/graph/managed/start-managed-neo4j.ts';
import { inTemporaryFolder, putProgram } from '../../support/temporary-folder.ts';

/** Starts over a home with a Java that is never run for more than its version. */
async function startOver(folder: string, home: string): Promise<void> {
  await putProgram(join(folder, 'bin', 'java'), `echo 'openjdk version "17.0.1"' >&2`);
  await startManagedNeo4j({
    home,
    environment: { PATH: join(folder, 'bin') },
    log: () => undefined,
    progress: () => undefined,
  });
}

describe('a GUANXI_HOME that cannot keep a database is told in one line:', () => {
  const oneLine = (home: string, reason: string) =>
    `GUANXI_HOME: ${home} cannot keep the database (${reason}): set GUANXI_HOME to a folder that may be written to, or set NEO4J_URI to a Neo4j of your own.`;

  test('a file', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = join(folder, 'home');
      await writeFile(home, 'mine');
      await expect(startOver(folder, home)).rejects.toThrow(oneLine(home, 'a file is there already'));
      expect(await readFile(home, 'utf8')).toBe('mine');
    });
  });

  test('a folder within a file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const home = join(folder, 'file', 'home');
      await expect(startOver(folder, home)).rejects.toThrow(oneLine(home, 'a file stands where a folder is needed'));
    });
  });

  test('links that lead in a circle', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = join(folder, 'a');
      await symlink(join(folder, 'b'), home);
      await symlink(home, join(folder, 'b'));
      await expect(startOver(folder, home)).rejects.toThrow(/GUANXI_HOME: .* cannot keep the database/);
    });
  });

  test('one whose store is a file', async () => {
    await inTemporaryFolder(async (folder) => {
      const home = join(folder, 'home');
      await mkdir(home);
      await writeFile(join(home, 'store'), '');
      await expect(startOver(folder, home)).rejects.toThrow(/GUANXI_HOME: .*\(.*store.*: a file stands where a folder/);
    });
  });

  test.each([
    ['EACCES', 'permission is denied'],
    ['EROFS', 'the disk can only be read'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
  ])('%s', (code, words) => {
    const path = '/home/me/guanxi';
    const error = Object.assign(new Error('inside'), { code, syscall: 'mkdir', path });
    expect((homeFault(path, error) as Error).message).toBe(oneLine(path, words));
  });

  test('one of another user, with both', () => {
    expect(foreignHome('/home/me/guanxi', '/home/me', { owner: 1000, ours: 33 })).toBe(
      'GUANXI_HOME: /home/me/guanxi cannot keep the database (/home/me belongs to user 1000, and this program runs as ' +
        'user 33): run it as that user, set GUANXI_HOME to a folder that may be written to, or set NEO4J_URI to a Neo4j of your own.',
    );
  });

  test('and a file elsewhere is not blamed on it', () => {
    const error = Object.assign(new Error('inside'), { code: 'ENOSPC', syscall: 'write', path: '/backups/a.backup' });
    expect(homeFault('/home/me/guanxi', error)).toBe(error);
  });

  test('and any other error stays as it is', () => {
    const error = new TypeError('a defect');
    expect(homeFault('/x', error)).toBe(error);
  });
});
