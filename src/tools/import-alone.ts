import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceTextModule, SyntheticModule, type Module } from 'node:vm';

/** A module that cannot be imported before others, and what it throws then. */
export interface ImportFault {
  readonly file: string;
  readonly error: unknown;
}

/** The packages that were imported, and the texts of our files that were read: they are the same for every module. */
const packages = new Map<string, Promise<Module>>();
const texts = new Map<string, Promise<string>>();

/**
 * Imports each of some built modules as if it were the first of the program, all of our modules behind it anew: a circle
 * of imports throws for one order of them and not for another. Packages are imported once for all. Node must run with
 * `--experimental-vm-modules`.
 */
export async function importEachAlone(files: readonly string[]): Promise<readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  for (const file of files) {
    try {
      await importAlone(resolve(file));
    } catch (error) {
      faults.push({ file, error });
    }
  }
  return faults;
}

async function importAlone(file: string): Promise<void> {
  const ours = new Map<string, Promise<Module>>();
  const load = (specifier: string, from: string) =>
    specifier.startsWith('.')
      ? remembered(ours, resolve(dirname(from), specifier), readModule)
      : remembered(packages, specifier, importPackage);
  const module = await load(`./${file.slice(dirname(file).length + 1)}`, file);
  await module.link((specifier, { identifier }) => load(specifier, identifier));
  await module.evaluate();
}

async function readModule(path: string): Promise<Module> {
  const text = await remembered(texts, path, async (name) => readFile(name, 'utf8'));
  return new SourceTextModule(text, {
    identifier: path,
    initializeImportMeta: (meta) => {
      meta.url = pathToFileURL(path).href;
    },
  });
}

async function importPackage(name: string): Promise<Module> {
  const exported = (await import(name)) as Record<string, unknown>;
  const names = Object.keys(exported);
  return new SyntheticModule(names, function (this: SyntheticModule) {
    for (const each of names) this.setExport(each, exported[each]);
  });
}

/** What `make` gives for a key, made once. */
function remembered<T>(made: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const before = made.get(key);
  if (before) return before;
  const now = make(key);
  made.set(key, now);
  return now;
}
