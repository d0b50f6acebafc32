import { readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { importJsonl, jsonlFolder } from '../exchange/in/jsonl/import-jsonl.ts';
import type { CommandContext } from './command-context.ts';
import type { FileOptions } from './import-file.ts';
import { orStopped } from './interruptible.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault, SomethingMissing, WrongUsage } from './outcome.ts';
import { remarksTo } from './remarks.ts';
import { storeLine } from './store-line.ts';

/** Options that have no sense for a file that names its own sources. */
const OF_ONE_SOURCE = [
  'source',
  'title',
  'publisher',
  'published',
  'language',
  'url',
  'mapping',
  'with',
  'only',
  'loss',
  'offline',
] as const;

/**
 * Imports a file that `guanxi export jsonl` wrote: the same graph comes back, with its ids. Throws WrongUsage for options of a file that
 * becomes one source, ImportAtFault for a file that is no such export, and DataAtFault in the end where anything was left out.
 */
export async function importJsonlFile(context: CommandContext, file: string, options: FileOptions): Promise<void> {
  const { config, print, progress, stop } = context;
  const foreign = OF_ONE_SOURCE.find((name) => options[name] !== undefined);
  if (foreign !== undefined)
    throw new WrongUsage(`--${foreign}: a file of JSON Lines names its own sources, and all of it is taken over.`);
  if (!(await stat(file)).isFile()) throw new SomethingMissing(`${file} is no file.`);
  const rejects = resolve(options.rejects ?? `${file}.rejects.jsonl`);
  const task = { file, folder: jsonlFolder(join(config.home, 'imports')), rejects };
  const remarks = remarksTo(print);
  const open =
    options.dryRun === true
      ? null
      : (work: Parameters<typeof withDatabase<void>>[1]) => {
          progress(storeLine(config.place));
          return withDatabase(context, work);
        };
  const importing = importJsonl(task, { progress, remark: remarks.remark, signal: stop, withDatabase: open });
  const { lines, sources, claims, rejected } = await orStopped(
    importing,
    stop,
    'Stopped; run it again to go on from here.',
  );
  remarks.end();
  const outcome = open === null ? 'would be imported; nothing was written' : 'imported';
  print(`${lines} lines, ${rejected} left out: ${sources} sources with ${claims} claims ${outcome}`);
  if (rejected === 0) await rmEmpty(rejects);
  else if (open === null) print(`${rejects} says what was left out, and why`);
  else throw new DataAtFault(`${rejected} lines were left out; ${rejects} says which, and why.`);
}

async function rmEmpty(file: string): Promise<void> {
  if ((await readFile(file, 'utf8')) === '') await rm(file);
}
