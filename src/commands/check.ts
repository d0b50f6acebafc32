import { stat } from 'node:fs/promises';
import { findFile, findFiles, type FoundFiles } from '../sources/find-files.ts';
import { formatProblem } from '../sources/problem.ts';
import { checkSources, parseSource } from '../sources/read-source.ts';
import { DataAtFault } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Checks source files, and folders of them, against the schema and each other. */
export async function check({ config, print }: Surroundings, paths: readonly string[]): Promise<void> {
  const found = await Promise.all((paths.length > 0 ? paths : [config.dataFolder]).map(filesAt));
  const files = found.flatMap((one) => one.files);
  const { sources, problems } = checkSources(files.map(parseSource));
  const all = [...found.flatMap((one) => one.problems), ...problems];
  if (all.length > 0) throw new DataAtFault(all.map(formatProblem).join('\n'));
  print(`${sources.length} source files, without a problem`);
}

async function filesAt(path: string): Promise<FoundFiles> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? findFiles(path) : findFile(path);
}
