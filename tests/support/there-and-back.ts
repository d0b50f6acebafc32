import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimsOfEntity, claimsOfRelation } from '../../src/domain/register.ts';
import type { EntityEntry, ExportRecord, RelationEntry } from '../../src/exchange/export-record.ts';
import type { ExportFormat } from '../../src/exchange/export-format.ts';
import type { ImportFormat } from '../../src/exchange/in/foreign-record.ts';
import { recordsOf, written } from './exchange-records.ts';
import { convertFile, type ConvertedFile } from './foreign-file.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** Entities and relations of a graph, by their ids. */
export interface Graph {
  readonly entities: ReadonlyMap<string, EntityEntry['entity']>;
  readonly relations: ReadonlyMap<string, RelationEntry>;
}

/** The entities and relations among records. */
export function graphOf(records: readonly ExportRecord[]): Graph {
  const [entities, relations] = [new Map<string, EntityEntry['entity']>(), new Map<string, RelationEntry>()];
  for (const record of records) {
    if (record.of === 'entity') entities.set(record.entity.id, record.entity);
    if (record.of === 'relation') relations.set(record.relation.id, record);
  }
  return { entities, relations };
}

/** What comes back of records that are exported, and imported again with their ids. */
export async function thereAndBack(
  records: readonly ExportRecord[],
  out: ExportFormat,
  back: ImportFormat,
): Promise<{
  readonly graph: Graph;
  readonly lost: Readonly<Record<string, number>>;
  readonly converted: ConvertedFile;
}> {
  const { bytes, lost } = written(out, records);
  const converted = await inTemporaryFolder(async (folder) => {
    const file = join(folder, `export.${out.extension}`);
    await writeFile(file, bytes);
    const isSynthetic = records.some((record) => record.of === 'entity' && record.entity.id.startsWith('syn-'));
    return convertFile(back, file, {
      keepIds: true,
      published: '2026-11-30',
      source: isSynthetic ? 'syn-back' : 'back',
    });
  });
  const { entities, relations, manifest } = converted;
  const claims = [
    ...entities.flatMap((row, index) => claimsOfEntity(row, manifest.sources, index + 1)),
    ...relations.flatMap((row, index) => claimsOfRelation(row, manifest.sources, index + 1)),
  ];
  return { graph: graphOf(recordsOf(claims)), lost, converted };
}
