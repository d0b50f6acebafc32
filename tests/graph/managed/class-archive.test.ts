import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classArchive } from '../../../src/graph/managed/class-archive.ts';
import { inTemporaryFolder, putProgram } from '../../support/temporary-folder.ts';

/** A java that copies the list which it is given into the archive. */
const copying = `for a in "$@"; do case $a in -XX:SharedClassListFile=*) l=\${a#*=};; -XX:SharedArchiveFile=*) f=\${a#*=};; esac; done; cat "$l" > "$f"`;
const never = new AbortController().signal;

async function withArchive<T>(
  script: string,
  work: (
    archive: ReturnType<typeof classArchive>,
    folder: string,
    other: (build: string) => typeof archive,
  ) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await putProgram(join(folder, 'java'), script);
    await mkdir(join(folder, 'jars', 'lib'), { recursive: true });
    await writeFile(join(folder, 'classes.list'), 'a/A\nb/B\nc/half');
    const lib = join(folder, 'jars', 'lib');
    const of = (build: string) =>
      classArchive({
        java: { command: join(folder, 'java'), major: 17, build },
        lib,
        listFile: join(folder, 'classes.list'),
        environment: process.env,
      });
    return work(of('one'), folder, of);
  });
}

const archives = async (folder: string) =>
  (await readdir(join(folder, 'jars'))).filter((name) => name.startsWith('classes-'));

describe('the archive of the server’s classes', () => {
  test('is written down for while there is none, and used once there is one', async () => {
    await withArchive(copying, async (archive, folder) => {
      expect(archive.arguments()).toEqual([`-XX:DumpLoadedClassList=${join(folder, 'classes.list')}`]);
      expect(await archive.make(never)).toBe(true);
      const [name] = await archives(folder);
      expect(archive.arguments()).toContain(`-XX:SharedArchiveFile=${join(folder, 'jars', name!)}`);
    });
  });

  test('leaves out lines that are not whole yet, and those that Java would not read', async () => {
    await withArchive(copying, async (archive, folder) => {
      await writeFile(join(folder, 'classes.list'), `a/A\n@lambda-proxy ${'x'.repeat(4100)}\nb/B\nc/half`);
      await archive.make(never);
      const [name] = await archives(folder);
      expect(await readFile(join(folder, 'jars', name!), 'utf8')).toBe('a/A\nb/B\n');
    });
  });

  test.each([
    ['a Java that fails', `${copying}; exit 1`],
    ['a Java that does not start', 'exit 127'],
  ])('is not made by %s, and nothing of it is left', async (_, script) => {
    await withArchive(script, async (archive, folder) => {
      expect(await archive.make(never)).toBe(false);
      expect(await archives(folder)).toEqual([]);
      expect(archive.arguments()).toEqual([`-XX:DumpLoadedClassList=${join(folder, 'classes.list')}`]);
    });
  });

  test('is given up when the program is to stop', async () => {
    await withArchive('sleep 60', async (archive, folder) => {
      const stop = new AbortController();
      const making = archive.make(stop.signal);
      stop.abort();
      expect(await making).toBe(false);
      expect(await archives(folder)).toEqual([]);
    });
  });

  test('of another Java is not used, and replaced', async () => {
    await withArchive(copying, async (archive, folder, of) => {
      await archive.make(never);
      const newer = of('two');
      await writeFile(join(folder, 'classes.list'), 'a/A\n');
      expect(newer.arguments()[0]).toMatch(/^-XX:DumpLoadedClassList=/);
      expect(await newer.make(never)).toBe(true);
      expect(await archives(folder)).toHaveLength(1);
      expect(archive.arguments()[0]).toMatch(/^-XX:DumpLoadedClassList=/);
    });
  });

  test('is not made where nothing was written down', async () => {
    await withArchive(copying, async (_, folder) => {
      const nowhere = classArchive({
        java: { command: join(folder, 'java'), major: 17, build: 'one' },
        lib: join(folder, 'jars', 'lib'),
        listFile: join(folder, 'none.list'),
      });
      expect(await nowhere.make(never)).toBe(false);
    });
  });
});
