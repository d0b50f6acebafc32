import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';
import { MAX_BYTES } from './read-yaml.ts';
import type { FoundFile } from './read-source.ts';

/** The source files of a folder, or why there are none to read. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files of a folder and those below it that end in .yaml or .yml, in the order of their names; hidden ones are
 * passed over. A folder without any is a problem, as it is more often a wrong path than the wish to forget everything.
 */
export async function findFiles(folder: string): Promise<FoundFiles> {
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    return { files: [], problems: [wholeFile(folder, `the folder cannot be read: ${reason(error)}`)] };
  }
  const names = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .sort();
  if (names.length === 0) {
    return { files: [], problems: [wholeFile(folder, 'the folder holds no source file (*.yaml)')] };
  }
  const found: FoundFiles[] = [];
  // One after the other: a process may hold only so many files open.
  for (const name of names) found.push(await findFile(join(folder, name)));
  return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
}

/** One file. */
export async function findFile(file: string): Promise<FoundFiles> {
  try {
    const { size } = await stat(file);
    // What is too large is not brought into memory to be told so.
    const bytes = size > MAX_BYTES ? null : await readFile(file);
    if (bytes !== null) return { files: [{ file, bytes }], problems: [] };
    return { files: [], problems: [wholeFile(file, `the file has ${size} bytes; allowed: ${MAX_BYTES} (16 MB)`)] };
  } catch (error) {
    return { files: [], problems: [wholeFile(file, `the file cannot be read: ${reason(error)}`)] };
  }
}

function wholeFile(file: string, message: string): Problem {
  return { file, line: 1, column: 1, path: '', message };
}

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'it is not there',
    ENOTDIR: 'it is no folder',
    EISDIR: 'it is a folder',
    EACCES: 'it is not allowed to be read',
  };
  return words[code] ?? String(error);
}
