import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REGISTER_FORMAT, type EntityRow, type RegisterManifest, type RelationRow } from '../../src/domain/register.ts';
import { cityOf } from '../../src/synthetic/city.ts';
import { entityRows } from '../../src/synthetic/entity-rows.ts';
import { relationRows } from '../../src/synthetic/relation-rows.ts';
import { SYNTHETIC_SOURCES } from '../../src/synthetic/sources.ts';

/** The rows of a register; lines that are no rows may stand among them. */
export interface RegisterRows {
  readonly entities: readonly (EntityRow | string)[];
  readonly relations: readonly (RelationRow | string)[];
}

/** The rows of a small city that was made up. */
export function cityRows(firms: number, seed = 1): RegisterRows {
  const city = cityOf(firms, seed);
  return { entities: [...entityRows(city)], relations: [...relationRows(city)] };
}

/** Writes a register into a folder, its entities in two files; answers its manifest. */
export async function writeRegister(folder: string, { entities, relations }: RegisterRows): Promise<RegisterManifest> {
  const half = Math.ceil(entities.length / 2);
  const file = async (name: string, rows: readonly (object | string)[]) => {
    const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
    await writeFile(join(folder, name), lines.map((line) => `${line}\n`).join(''));
    return { name, rows: rows.length };
  };
  const claims = [...entities, ...relations].reduce(
    (sum, row) => sum + (typeof row === 'string' ? 0 : row.claims.length),
    0,
  );
  const manifest: RegisterManifest = {
    format: REGISTER_FORMAT,
    sources: SYNTHETIC_SOURCES,
    files: {
      entities: [
        await file('entities-1.jsonl', entities.slice(0, half)),
        await file('entities-2.jsonl', entities.slice(half)),
      ],
      relations: [await file('relations-1.jsonl', relations)],
    },
    counts: { entities: entities.length, relations: relations.length, claims },
  };
  await writeFile(join(folder, 'register.json'), JSON.stringify(manifest));
  return manifest;
}
