import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EntityRow, RegisterFile, RegisterManifest, RelationRow } from '../domain/register.ts';
import { CityCounts } from '../synthetic/city-counts.ts';
import { CITY_VERSION, cityOf } from '../synthetic/city.ts';
import { figuresOf } from '../synthetic/expectations.ts';
import { isOff, type Figure } from '../synthetic/figures.ts';
import { DataAtFault, Stopped } from './outcome.ts';
import { progressOf } from '../registers/progress.ts';
import type { CommandContext } from './command-context.ts';
import { alignedTable } from './aligned-table.ts';

/**
 * Reads a made-up register back and compares its figures with those that it should have. Prints them all; throws
 * DataAtFault naming those that are off.
 */
export async function checkRegister({ print, progress, stop }: CommandContext, folder: string): Promise<void> {
  const manifest = await readManifest(folder);
  const { firms, seed } = manifest.generated;
  const counts = new CityCounts(cityOf(firms, seed));
  const report = progressOf('rows read', manifest.counts.entities + manifest.counts.relations, progress);
  const reading = { folder, report, stop };
  const entities = await eachRow(reading, manifest.files.entities, (row) => counts.addEntity(row as EntityRow));
  const relations = await eachRow(reading, manifest.files.relations, (row) => counts.addRelation(row as RelationRow));
  if (entities !== manifest.counts.entities || relations !== manifest.counts.relations) {
    throw new DataAtFault(
      `${folder} holds ${entities} entities and ${relations} relations, and its manifest says
${manifest.counts.entities} and ${manifest.counts.relations}: make it anew.`.replace('\n', ' '),
    );
  }
  const figures = figuresOf(counts);
  print(alignedTable(['figure', '', 'should be', 'is', 'may differ by', '', 'after'], figures.map(lineOf)));
  const off = figures.filter(isOff);
  if (off.length === 0) {
    print(`\n${figures.length} figures, all within what they may differ by`);
    return;
  }
  const names = off.map(({ group, label }) => `${group} ${label}`).join(', ');
  throw new DataAtFault(`${off.length} of ${figures.length} figures are off: ${names}`);
}

type MadeUp = RegisterManifest & { readonly generated: NonNullable<RegisterManifest['generated']> };

async function readManifest(folder: string): Promise<MadeUp> {
  const file = join(folder, 'register.json');
  const manifest = await readFile(file, 'utf8').then(
    (text) => parsed(text, file) as RegisterManifest,
    () => {
      throw new DataAtFault(`${file} cannot be read: ${folder} holds no register, or one that was broken off.`);
    },
  );
  const { generated } = manifest;
  if (generated === undefined)
    throw new DataAtFault(`${file}: this register was not made up; there is nothing to compare.`);
  if (generated.version !== CITY_VERSION) {
    throw new DataAtFault(
      `${file}: made up by version ${generated.version}, and this program makes version ${CITY_VERSION}: make it anew.`,
    );
  }
  return { ...manifest, generated };
}

interface Reading {
  readonly folder: string;
  readonly report: (rows: number) => void;
  readonly stop: AbortSignal;
}

const ROWS_AT_A_TIME = 1_000;

/** Hands over each row of some files, holding one at a time; answers how many there were. */
async function eachRow(
  { folder, report, stop }: Reading,
  files: readonly RegisterFile[],
  take: (row: object) => void,
): Promise<number> {
  let rows = 0;
  for (const { name } of files) {
    const file = join(folder, name);
    let line = 0;
    const stream = createReadStream(file, 'utf8');
    const failed = new Promise<never>((_, reject) => {
      stream.once('error', () => reject(new DataAtFault(`${file} cannot be read, and its manifest names it.`)));
    });
    const read = async () => {
      for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
        line++;
        const row = parsed(text, `${file}:${line}`);
        if (!('claims' in row && Array.isArray(row.claims))) throw new DataAtFault(`${file}:${line}: this is no row.`);
        take(row);
        rows++;
        if (rows % ROWS_AT_A_TIME !== 0) continue;
        if (stop.aborted) throw new Stopped('Stopped before all was read.');
        report(ROWS_AT_A_TIME);
      }
    };
    await Promise.race([read(), failed]);
  }
  return rows;
}

function parsed(text: string, place: string): object {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told === 'object' && told !== null) return told;
  } catch {
    // Said below, like what is JSON and no object.
  }
  throw new DataAtFault(`${place}: this is no JSON object.`);
}

function lineOf(figure: Figure): readonly string[] {
  const { group, label, unit, expected, found, tolerance, basis } = figure;
  const number = (value: number) => rounded(value) + (unit === '%' ? ' %' : '');
  return [group, label, number(expected), number(found), number(tolerance), isOff(figure) ? 'OFF' : '', basis];
}

function rounded(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toFixed(Math.abs(value) < 1 ? 3 : 2);
}
