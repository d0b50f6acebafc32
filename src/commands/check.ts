import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkRows } from '../registers/check-rows.ts';
import { NotedRows } from '../registers/noted-rows.ts';
import { MANIFEST, readManifest } from '../registers/read-manifest.ts';
import { findFile, findFiles, type FoundFiles } from '../sources/find-files.ts';
import { passageTextProblems } from '../sources/checks/passage-texts.ts';
import { formatProblem, formatRemark, inReadingOrder } from '../sources/problem.ts';
import { checkSources, parseSource } from '../sources/read-source.ts';
import { staleDecisions } from '../sources/stale-decisions.ts';
import { staleText } from '../sources/stale-text.ts';
import { saidInFiles } from '../sources/said-in-files.ts';
import type { Texts } from '../sources/texts.ts';
import { readingFrom } from '../store/write/read-stored.ts';
import { orStopped } from './interruptible.ts';
import { listedProblems } from './listed-problems.ts';
import { DataAtFault } from './outcome.ts';
import type { CommandContext } from './command-context.ts';
import { fromRunningDatabase } from './running-database.ts';
import { openTextsFolder } from './texts-folder.ts';

const STOPPED = 'Stopped before all was read.';

/**
 * Checks source files, and folders of them, against the schema and each other, and the rows of every folder that is a
 * register, also against these files, those of the folder that is loaded, and the registers given before it; with a folder
 * of the reader's own copies of sources, that passages stand in them where the files say. Where the database that would be loaded
 * runs, decisions on claims that now say something else are remarked.
 */
export async function check(
  context: CommandContext,
  given: readonly string[],
  textsFolder: string | null = context.config.textsFolder,
): Promise<void> {
  const { config, print } = context;
  const texts = textsFolder === null ? null : await openTextsFolder(textsFolder);
  const paths = given.length > 0 ? given : [config.dataFolder];
  const registers: string[] = [];
  for (const path of paths) if (await isThere(join(path, MANIFEST))) registers.push(path);
  const lines = [
    ...(await sourceProblems(paths, registers, { config, print, texts })),
    // Files alone are checked without a signal of ours: the system then ends the check at once.
    ...(registers.length === 0 ? [] : await registerProblems(context, registers, paths)),
  ];
  if (lines.length > 0) throw new DataAtFault(lines.join('\n'));
}

async function sourceProblems(
  paths: readonly string[],
  registers: readonly string[],
  { config, print, texts }: Pick<CommandContext, 'config' | 'print'> & { readonly texts: Texts | null },
): Promise<readonly string[]> {
  const others = paths.filter((path) => !registers.includes(path));
  if (others.length === 0) return [];
  const found = await filesIn(others);
  const parsed = found.files.map(parseSource);
  const { sources, problems, remarks } = checkSources(parsed);
  remarks.map(formatRemark).forEach(print);
  const inTexts =
    texts === null
      ? []
      : parsed.flatMap(({ wellFormed }) => (wellFormed ? passageTextProblems(wellFormed, texts) : []));
  const all = [...found.problems, ...[...problems, ...inTexts].sort(inReadingOrder)];
  if (all.length === 0) {
    const stale = await fromRunningDatabase({ config }, (database) => staleDecisions(readingFrom(database), parsed));
    stale?.map(staleText).forEach((line) => print(`remark: ${line}`));
    print(`${sources.length} source ${sources.length === 1 ? 'file' : 'files'}, without a problem`);
  }
  return listedProblems(all);
}

async function registerProblems(
  { config, print, stop, compute }: CommandContext,
  folders: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const all: string[] = [];
  const found = await filesIn([...paths.filter((path) => !folders.includes(path)), config.dataFolder]);
  found.problems.map(formatProblem).forEach((line) => print(`not compared with source files: ${line}`));
  let beside = compute(() => saidInFiles(found.files.map(parseSource)));
  for (const [index, folder] of folders.entries()) {
    const said = beside;
    const noted = index === folders.length - 1 ? null : new NotedRows(said);
    const checking = readManifest(folder, stop).then((register) => checkRows(register, said, stop, noted));
    const { rows, claims, faults, total, remarks } = await orStopped(checking, stop, STOPPED);
    remarks.forEach(print);
    if (total === 0) print(`register ${folder}: ${rows} rows with ${claims} claims, without a problem`);
    all.push(...faults);
    if (total > faults.length) all.push(`${folder}: and ${total - faults.length} more`);
    beside = noted?.said() ?? beside;
  }
  return all;
}

async function filesIn(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(filesAt));
  // A file that is given beside its folder is one file.
  const files = [...new Map(found.flatMap((one) => one.files).map((one) => [resolve(one.file), one])).values()];
  return { files, problems: found.flatMap((one) => one.problems) };
}

async function filesAt(path: string): Promise<FoundFiles> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? findFiles(path) : findFile(path);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
