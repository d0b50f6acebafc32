import { REGISTER_FORMAT } from '../domain/register.ts';
import { progressOf } from '../registers/progress.ts';
import { CITY_VERSION, cityOf } from '../synthetic/city.ts';
import { entityRows } from '../synthetic/entity-rows.ts';
import { relationRows } from '../synthetic/relation-rows.ts';
import { SYNTHETIC_SOURCES } from '../synthetic/sources.ts';
import { Stopped } from './outcome.ts';
import { finishRegisterFolder, prepareRegisterFolder } from './register-folder.ts';
import { writeRows } from '../registers/rows-writer.ts';
import type { CommandContext } from './command-context.ts';

/** How large a city to make up, and where to put its register. */
export interface GenerateOptions {
  readonly firms: number;
  readonly seed: number;
  readonly out: string;
}

/** Writes the register of a made-up city: the same bytes for the same numbers, in memory that does not grow with it. */
export async function generate({ print, progress, stop }: CommandContext, options: GenerateOptions): Promise<void> {
  const { firms, seed, out } = options;
  const city = cityOf(firms, seed);
  await prepareRegisterFolder(out);
  const report = progressOf('rows written', expectedRows(firms), progress);
  const counts = { entities: 0, relations: 0, claims: 0 };
  const counting = (kind: 'entities' | 'relations') => (rows: readonly { readonly claims: readonly unknown[] }[]) => {
    if (stop.aborted) throw new Stopped(`Stopped; ${out} holds no register yet. Run it again to make it anew.`);
    counts[kind] += rows.length;
    for (const row of rows) counts.claims += row.claims.length;
    report(rows.length);
  };
  const files = {
    entities: await writeRows(out, 'entities', entityRows(city), counting('entities')),
    relations: await writeRows(out, 'relations', relationRows(city), counting('relations')),
  };
  const manifest = { format: REGISTER_FORMAT, sources: SYNTHETIC_SOURCES, files, counts } as const;
  await finishRegisterFolder(out, { ...manifest, generated: { firms, seed, version: CITY_VERSION } });
  print(
    `${number(counts.entities)} entities, ${number(counts.relations)} relations and ${number(counts.claims)} claims written to ${out}`,
  );
}

/** About how many rows a city has: for the remaining time only. */
function expectedRows(firms: number): number {
  return 450 + Math.round(firms * 7.17);
}

function number(value: number): string {
  return value.toLocaleString('en');
}
