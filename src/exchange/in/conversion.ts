import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTER_FORMAT, type RegisterManifest } from '../../domain/register.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import { AmongRows } from '../../registers/among-rows.ts';
import { IdTable } from '../../registers/id-table.ts';
import { MANIFEST } from '../../registers/read-manifest.ts';
import { UNFINISHED, writeRows } from '../../registers/rows-writer.ts';
import type { ImportFormat } from './foreign-record.ts';
import { ImportLossCounter, type ImportLoss } from './import-loss-counter.ts';
import { ImportSources, type ImportSource } from './import-source.ts';
import { mergedEntities, type Merging } from './merge-entities.ts';
import { mergedRelations } from './merge-relations.ts';
import { takeRecords } from './take-records.ts';
import { openRejects, type ImportRejects } from './import-rejects.ts';
import { SortedLines } from './sorted-lines.ts';

/** A file to be turned into a register. */
export interface ConversionTask {
  /** Where the register goes; it is this import's alone. */
  readonly folder: string;
  readonly file: string;
  readonly format: ImportFormat;
  readonly source: ImportSource;
  /** The text of the mapping file, where one was given. */
  readonly mapping: string | null;
  readonly keepIds: boolean;
  /** As in the options of a reader. */
  readonly along?: readonly string[];
  readonly jurisdictions?: readonly string[];
  /** The day of the import (ISO date). */
  readonly today: string;
}

/** What turning a file into a register came to. */
export interface Conversion {
  /** By what it is known that the same file was converted in the same way. */
  readonly key: string;
  readonly counts: {
    readonly records: number;
    /** Records of which something was left out. */
    readonly rejected: number;
    readonly entities: number;
    readonly relations: number;
    readonly claims: number;
  };
  readonly losses: readonly ImportLoss[];
  /** The first records as sentences, a line each. */
  readonly sample: readonly string[];
}

/** What a conversion needs of its caller. */
export interface ConversionSteps {
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The names of what is kept of a conversion beside the register. */
const [CONVERSION, REJECTS] = ['conversion.json', 'rejects.jsonl'];
/** Rises when the same file would be converted into other rows. */
const VERSION = 1;

/** The file of records that a conversion left out, in its folder. */
export function conversionRejects(folder: string): string {
  return join(folder, REJECTS);
}

/**
 * Turns a file into a register in a folder, in memory that does not grow with the file. What was converted before in the same way
 * is taken as it is; what was broken off begins anew. Throws ImportAtFault for a file that cannot be read on, and the reason of
 * the signal.
 */
export async function convert(task: ConversionTask, steps: ConversionSteps): Promise<Conversion> {
  const { folder } = task;
  const key = await keyOf(task, steps.signal);
  const before = await conversionIn(folder);
  if (before?.key === key) {
    steps.progress(`Converted before: ${folder}`);
    return before;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rejects = openRejects(conversionRejects(folder));
  try {
    const conversion = { key, ...(await converted(task, rejects, steps)) };
    await writeFile(join(folder, CONVERSION + UNFINISHED), `${JSON.stringify(conversion, null, 2)}\n`);
    await rename(join(folder, CONVERSION + UNFINISHED), join(folder, CONVERSION));
    return conversion;
  } finally {
    rejects.close();
  }
}

async function converted(
  task: ConversionTask,
  rejects: ImportRejects,
  steps: ConversionSteps,
): Promise<Omit<Conversion, 'key'>> {
  const { folder, source, keepIds } = task;
  const { progress, signal } = steps;
  const counter = new ImportLossCounter();
  const sources = new ImportSources(source, task.today);
  const context = { sources: sources.all, synthetic: isSynthetic(source.id) };
  const [entities, relations] = ['entities', 'relations'].map((kind) => new SortedLines(join(folder, kind)));
  const taken = await takeRecords(
    task,
    { entities: entities!, relations: relations! },
    { ...steps, counter, sources, context, rejects },
  );
  progress(`${taken.records.toLocaleString('en-GB')} records read; putting together what they say of each thing`);
  const soFar = { described: new IdTable(), among: new AmongRows(() => undefined, false) };
  const leaveOut: Merging['leaveOut'] = (row, reason, said) =>
    rejects.write({ row, line: null, reason, raw: JSON.stringify(said) });
  const merging = { context, sources: sources.all, soFar, leaveOut };
  let claims = 0;
  const count = (rows: readonly { readonly claims: readonly unknown[] }[]) => {
    signal.throwIfAborted();
    for (const row of rows) claims += row.claims.length;
  };
  const files = {
    entities: await writeRows(folder, 'entities', mergedEntities(entities!.read(), merging), count),
    relations: await writeRows(
      folder,
      'relations',
      mergedRelations(relations!.read(), { ...merging, lost: counter.add, keepIds }),
      count,
    ),
  };
  for (const lines of [entities!, relations!]) lines.remove();
  const rows = (kind: keyof typeof files) => files[kind].reduce((sum, file) => sum + file.rows, 0);
  const counts = { entities: rows('entities'), relations: rows('relations'), claims };
  if (source.published === undefined) counter.add('WHEN_SAID_UNKNOWN', source.id, sources.all.length);
  await writeManifest(folder, { format: REGISTER_FORMAT, sources: sources.all, files, counts });
  return {
    counts: { records: taken.records, rejected: rejects.rows, ...counts },
    losses: counter.losses(),
    sample: taken.sample,
  };
}

async function writeManifest(folder: string, manifest: RegisterManifest): Promise<void> {
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function keyOf(
  { file, format, source, mapping, keepIds, along = [], jurisdictions }: ConversionTask,
  signal: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify({ VERSION, format: format.name, source, mapping, keepIds, jurisdictions }));
  for (const one of [file, ...along])
    for await (const bytes of createReadStream(one, { highWaterMark: 1 << 20, signal })) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

async function conversionIn(folder: string): Promise<Conversion | null> {
  const text = await readFile(join(folder, CONVERSION), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Conversion);
}
