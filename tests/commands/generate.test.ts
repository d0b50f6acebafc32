import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/commands/check-register.ts';
import { generate } from '../../src/commands/generate.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import type { RegisterManifest } from '../../src/domain/register.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** The context of a command that needs only its outputs, and what it printed. */
function listening(stop = new AbortController().signal) {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  return { printed, context: { print, progress: () => undefined, stop } as unknown as CommandContext };
}

const generated = (out: string, firms = 100, seed = 1) => generate(listening().context, { firms, seed, out });
const checked = (folder: string) => checkRegister(listening().context, folder);

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).toSorted()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

describe('guanxi generate', () => {
  it('writes the register of a city: a manifest, and a row a line as it counts them', async () => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder);
      const manifest = JSON.parse(await readFile(join(folder, 'register.json'), 'utf8')) as RegisterManifest;
      const rowsOf = async (files: RegisterManifest['files']['entities']) =>
        (await Promise.all(files.map(({ name }) => readFile(join(folder, name), 'utf8'))))
          .join('')
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as { claims: unknown[] });
      const rows = [await rowsOf(manifest.files.entities), await rowsOf(manifest.files.relations)];
      expect(manifest).toMatchObject({ format: 1, generated: { firms: 100, seed: 1 } });
      expect(manifest.counts).toEqual({
        entities: rows[0]!.length,
        relations: rows[1]!.length,
        claims: rows.flat().reduce((sum, { claims }) => sum + claims.length, 0),
      });
    });
  });

  it('writes the same bytes for the same numbers on every machine', async () => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder);
      expect(await hashOf(folder)).toBe('932573ae34efeaaeefd86950c1b7d3de6d1211436eb03544d33faa9f6ad328d6');
    });
  });

  it('makes a city anew in place of one made up before, whole or broken off', async () => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder, 100, 2);
      await generated(folder);
      const hash = await hashOf(folder);
      await rename(join(folder, 'register.json'), join(folder, 'register.json.part'));
      await writeFile(join(folder, 'relations-07.jsonl.part'), '{');
      await generated(folder);
      expect(await hashOf(folder)).toBe(hash);
    });
  });

  it.each([
    ['notes.txt', 'mine', 'it holds notes.txt'],
    ['register.json', '{"format":1}', 'does not say that it was made up'],
    ['entities-01.jsonl', '{}', 'does not say that it was made up'],
  ])('leaves alone a folder with %s that is not its own', async (name, text, why) => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, name), text);
      await expect(generated(folder)).rejects.toThrow(why);
      expect(await readdir(folder)).toEqual([name]);
      expect(await readFile(join(folder, name), 'utf8')).toBe(text);
    });
  });

  it('says so when the folder cannot be made', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      await expect(generated(join(folder, 'file', 'within'))).rejects.toThrow('cannot be made or read (ENOTDIR)');
    });
  });

  it('leaves no manifest when it is stopped', async () => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder);
      const { context } = listening(AbortSignal.abort());
      await expect(generate(context, { firms: 100, seed: 1, out: folder })).rejects.toThrow('Stopped');
      expect(await readdir(folder)).not.toContain('register.json');
      await expect(checked(folder)).rejects.toThrow('broken off');
    });
  });
});

describe('guanxi generate --check', () => {
  it('prints each figure with the one it should be', async () => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder, 300);
      const { printed, context } = listening();
      await checkRegister(context, folder);
      expect(printed[0]).toMatch(/^entities +FIRM +300 +300 +0 +by design$/m);
      expect(printed[0]).toMatch(/^section +L +12\.50 % .* census of 2013$/m);
      expect(printed.at(-1)).toMatch(/^\n\d+ figures, all within/);
    });
  });

  it.each([
    ['is cut short', (text: string) => text.slice(0, text.indexOf('\n') + 1), 'its manifest says'],
    ['is broken', (text: string) => text.replace('{', ''), 'entities-01.jsonl:1: this is no JSON object'],
    ['is of other things', () => '{"id":1}\n', 'entities-01.jsonl:1: this is no row'],
    ['is skewed', (text: string) => text.replaceAll('"private"', '"state-owned"'), 'ownership private'],
  ])('finds a register whose file %s', async (_, change, message) => {
    await inTemporaryFolder(async (folder) => {
      await generated(folder);
      const file = join(folder, 'entities-01.jsonl');
      await writeFile(file, change(await readFile(file, 'utf8')));
      await expect(checked(folder)).rejects.toThrow(message);
    });
  });

  it.each([
    ['{"format":1}', 'was not made up'],
    ['{"generated":{"firms":100,"seed":1,"version":0}}', 'made up by version 0'],
    ['null', 'this is no JSON object'],
  ])('refuses a manifest %s', async (text, message) => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'register.json'), text);
      await expect(checked(folder)).rejects.toThrow(message);
    });
  });
});
