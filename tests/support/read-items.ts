import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ForeignItem,
  ForeignRecord,
  ForeignReject,
  ImportFormat,
  ReadOptions,
} from '../../src/exchange/in/foreign-record.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What a reader found in a file, and what it counted as left out: `UNKNOWN_WORD website`. */
export interface ReadFile {
  readonly items: readonly ForeignItem[];
  readonly records: readonly ForeignRecord[];
  readonly rejects: readonly ForeignReject[];
  readonly entities: readonly ForeignRecord['entities'][number][];
  readonly relations: readonly ForeignRecord['relations'][number][];
  readonly lost: Readonly<Record<string, number>>;
}

/** What the reader of a format finds in a text. */
export async function readItems(
  format: ImportFormat,
  text: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<ReadFile> {
  const lost: Record<string, number> = {};
  const count: ReadOptions['lost'] = (code, about, number = 1) => {
    lost[`${code} ${about}`] = (lost[`${code} ${about}`] ?? 0) + number;
  };
  const items: ForeignItem[] = [];
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, text);
    const given = { lost: count, signal: new AbortController().signal, mapping: null, keepIds: false, ...options };
    for await (const item of format.read(file, given)) items.push(item);
  });
  const records = items.filter((item) => item.of === 'record');
  return {
    items,
    records,
    rejects: items.filter((item) => item.of === 'reject'),
    entities: records.flatMap(({ entities }) => entities),
    relations: records.flatMap(({ relations }) => relations),
    lost,
  };
}
