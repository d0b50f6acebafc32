import { appendFileSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { namingPath } from '../domain/naming-path.ts';
import { conversionRejects, convert, type Conversion } from '../exchange/in/conversion.ts';
import type { ImportFormat } from '../exchange/in/foreign-record.ts';
import { importFormat } from '../exchange/in/import-formats.ts';
import { rejectsOfRow, type ImportReject } from '../exchange/in/import-rejects.ts';
import { checkImportSource, type ImportSource } from '../exchange/in/import-source.ts';
import { importOnline, stateOf } from '../registers/import-online.ts';
import { readManifest } from '../registers/read-manifest.ts';
import type { Reject } from '../registers/reject.ts';
import type { CommandContext } from './command-context.ts';
import { importJsonlFile } from './import-jsonl.ts';
import { orStopped } from './interruptible.ts';
import { withDatabase } from './open-database.ts';
import { DataAtFault, SomethingMissing, WrongUsage } from './outcome.ts';
import { proposeMapping } from './propose-mapping.ts';
import { remarksTo } from './remarks.ts';
import { storeLine } from './store-line.ts';

/** How a file is imported. */
export interface FileOptions extends Partial<Omit<ImportSource, 'id'>> {
  readonly source?: string;
  readonly mapping?: string;
  readonly keepIds?: boolean;
  /** Further files of the publication, for gleif. */
  readonly with?: readonly string[];
  /** Codes of countries and regions with commas between them, for gleif. */
  readonly only?: string;
  readonly dryRun?: boolean;
  readonly rejects?: string;
  readonly loss?: string;
  readonly offline?: boolean;
}

/** What the importer leaves out, in the folder of the conversion, until the import is done. */
const LEFT_OUT = 'left-out.jsonl';

/**
 * Imports a file in a format of others. Throws WrongUsage for a format or source that cannot be, ImportAtFault for a file that is not
 * of the format, and DataAtFault in the end where anything was left out.
 */
export async function importFile(
  context: CommandContext,
  word: string,
  file: string,
  options: FileOptions,
): Promise<void> {
  if (word === 'jsonl') return importJsonlFile(context, file, options);
  return importForeign(
    context,
    orWrongUsage(() => importFormat(word)),
    file,
    options,
  );
}

/**
 * Turns a file of a format into a register in GUANXI_HOME, and imports that. Both go on where they were broken off, or begin anew where
 * the file has changed. What is left out goes to one file, what the graph has no word for to another.
 */
export async function importForeign(
  context: CommandContext,
  format: ImportFormat,
  file: string,
  options: FileOptions,
): Promise<void> {
  if (options.offline) throw new WrongUsage('--offline: only a register, a folder of rows, is imported so.');
  for (const name of ['with', 'only'] as const)
    if (options[name] !== undefined && format.name !== 'gleif') throw new WrongUsage(`--${name}: only for gleif.`);
  const mayGuess = format.guess !== undefined && options.mapping === undefined;
  // What is asked for is looked at before any file; a proposal alone needs no source.
  if (!mayGuess) sourceOf(file, options);
  for (const one of [file, ...(options.with ?? [])])
    if (!(await stat(one)).isFile()) throw new SomethingMissing(`${one} is no file.`);
  const guess = mayGuess ? ((await format.guess?.(file, context.stop)) ?? null) : null;
  if (guess !== null) return proposeMapping(context, { file, format }, guess);
  const source = sourceOf(file, options);
  const folder = join(context.config.home, 'imports', source.id);
  const conversion = await converted(context, { folder, file, format, source }, options);
  if (options.loss !== undefined) await writeLoss(options.loss, format, source, conversion);
  const rejects = resolve(options.rejects ?? `${file}.rejects.jsonl`);
  if (options.dryRun) {
    conversion.sample.forEach(context.print);
    await sayOutcome(context, conversion, { folder, rejects, verb: 'would be imported', fails: false });
    return;
  }
  const unchanged = await imported(context, folder, source.id);
  const verb = unchanged ? 'had been imported already; nothing to do' : 'imported';
  await sayOutcome(context, conversion, { folder, rejects, verb, fails: !unchanged });
}

async function converted(
  { progress, stop }: CommandContext,
  task: {
    readonly folder: string;
    readonly file: string;
    readonly format: ImportFormat;
    readonly source: ImportSource;
  },
  { mapping, keepIds = false, with: along = [], only }: FileOptions,
): Promise<Conversion> {
  const text = mapping === undefined ? null : await readFile(mapping, 'utf8');
  const today = new Date().toISOString().slice(0, 10);
  const converting = convert(
    {
      ...task,
      mapping: text,
      keepIds,
      today,
      along,
      ...(only !== undefined && { jurisdictions: jurisdictionsIn(only) }),
    },
    { progress, signal: stop },
  );
  return orStopped(converting, stop, 'Stopped; run it again to begin anew.');
}

/** The codes of a list. Throws WrongUsage for what is no code of a country or a region. */
function jurisdictionsIn(text: string): readonly string[] {
  return text.split(',').map((word) => {
    const code = word.trim().toUpperCase();
    if (!/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code))
      throw new WrongUsage(`--only: "${word}" is no code of a country or a region; give codes such as CN,HK or CN-SH.`);
    return code;
  });
}

/** Imports what was converted; whether it had been imported as it is. */
async function imported(context: CommandContext, folder: string, id: string): Promise<boolean> {
  const { print, progress, stop } = context;
  const leftOut = join(folder, LEFT_OUT);
  const reject = (one: Reject) => {
    for (const line of rejectsOfRow(one)) appendFileSync(leftOut, `${JSON.stringify(line)}\n`);
  };
  const remarks = remarksTo(print);
  const importing = async () => {
    const register = await readManifest(folder, stop);
    progress(storeLine(context.config.place));
    return withDatabase(context, async (database) => {
      // What was left out before an import was broken off counts with what is left out now.
      if ((await stateOf(database, id)) === null) await rm(leftOut, { force: true });
      return importOnline(database, register, { progress, reject, remark: remarks.remark, signal: stop });
    });
  };
  const { unchanged } = await orStopped(importing(), stop, 'Stopped; run it again to go on from here.');
  remarks.end();
  return unchanged;
}

/** Writes what was left out to its file, says what came of the import, and throws DataAtFault where it `fails` for what was left out. */
async function sayOutcome(
  { print }: CommandContext,
  { counts, losses }: Conversion,
  { folder, rejects, verb, fails }: { folder: string; rejects: string; verb: string; fails: boolean },
): Promise<void> {
  const texts = [conversionRejects(folder), join(folder, LEFT_OUT)].map((path) =>
    readFile(path, 'utf8').catch(() => ''),
  );
  const lines = [...new Set((await Promise.all(texts)).flatMap((text) => text.split('\n')))].filter(
    (line) => line !== '',
  );
  const rows = new Set(lines.map((line) => (JSON.parse(line) as ImportReject).row)).size;
  if (lines.length > 0) await namingPath(rejects, writeFile(rejects, `${lines.join('\n')}\n`));
  for (const { en } of losses.slice(0, SHOWN_LOSSES)) print(en);
  if (losses.length > SHOWN_LOSSES) print(`and ${losses.length - SHOWN_LOSSES} more; --loss FILE writes them all`);
  const { records, entities, relations, claims } = counts;
  print(
    `${records} records, ${rows} left out in whole or in part: ${entities} entities and ${relations} relations with ${claims} claims ${verb}`,
  );
  if (rows === 0) return;
  if (fails) throw new DataAtFault(`Of ${rows} records something was left out; ${rejects} says what, and why.`);
  print(`${rejects} says what was left out, and why`);
}

const SHOWN_LOSSES = 20;

async function writeLoss(
  path: string,
  format: ImportFormat,
  source: ImportSource,
  { counts, losses }: Conversion,
): Promise<void> {
  const report = { format: format.name, source, records: counts, losses };
  await namingPath(path, writeFile(path, `${JSON.stringify(report, null, 2)}\n`));
}

function sourceOf(
  file: string,
  { source: id, title, publisher, published, language, url, kind }: FileOptions,
): ImportSource {
  if (id === undefined)
    throw new WrongUsage(
      '--source: an id is needed for the source as which the file is imported, for instance --source firms-2024.',
    );
  const source: ImportSource = {
    id,
    title: title ?? basename(file),
    language: language ?? 'und',
    kind: kind ?? 'REGISTER_EXTRACT',
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
  orWrongUsage(() => checkImportSource(source));
  return source;
}

function orWrongUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof InputError ? new WrongUsage(error.message) : error;
  }
}
