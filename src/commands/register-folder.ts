import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterManifest } from '../domain/register.ts';
import { MANIFEST } from '../registers/read-manifest.ts';
import { SomethingMissing, WrongUsage } from './outcome.ts';
import { UNFINISHED } from '../registers/rows-writer.ts';

const OWN = /^(?:register\.json|(?:entities|relations)-\d+\.jsonl)(?:\.part)?$/;

/**
 * Makes a folder ready for a register that is about to be made up: new or empty, or holding one that was made up before,
 * whole or broken off, which goes. Throws WrongUsage, touching nothing, for a folder with anything else in it.
 */
export async function prepareRegisterFolder(folder: string): Promise<void> {
  const entries = await mkdir(folder, { recursive: true }).then(
    () => readdir(folder),
    (error: unknown) => {
      throw new SomethingMissing(
        `${folder} cannot be made or read (${(error as NodeJS.ErrnoException).code}); give another folder.`,
      );
    },
  );
  const foreign = entries.find((name) => !OWN.test(name));
  if (foreign !== undefined) throw notOurs(folder, `it holds ${foreign}`);
  if (entries.length > 0 && !(await isMadeUp(folder, entries))) {
    throw notOurs(folder, 'its register.json does not say that it was made up');
  }
  // The manifest goes first: what is half gone must not be taken for whole.
  await writeFile(join(folder, MANIFEST + UNFINISHED), '{"generated":true}\n');
  await rm(join(folder, MANIFEST), { force: true });
  for (const name of entries) {
    if (!name.startsWith(MANIFEST)) await rm(join(folder, name));
  }
}

/** Writes the manifest, with which a register is whole. */
export async function finishRegisterFolder(folder: string, manifest: RegisterManifest): Promise<void> {
  const unfinished = join(folder, MANIFEST + UNFINISHED);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(unfinished, join(folder, MANIFEST));
}

async function isMadeUp(folder: string, entries: readonly string[]): Promise<boolean> {
  if (entries.includes(MANIFEST + UNFINISHED)) return true;
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  return /"generated"\s*:/.test(text);
}

function notOurs(folder: string, why: string): WrongUsage {
  return new WrongUsage(
    `--out: ${folder} is not empty, and no register that was made up: ${why}. Give a new folder, or empty this one.`,
  );
}
