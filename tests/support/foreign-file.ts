import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityRow, RegisterManifest, RelationRow } from '../../src/domain/register.ts';
import { convert, conversionRejects, type Conversion } from '../../src/exchange/in/conversion.ts';
import type { ForeignItem, ForeignRecord, ImportFormat } from '../../src/exchange/in/foreign-record.ts';
import type { ImportReject } from '../../src/exchange/in/import-rejects.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** What the conversion of a file left in its folder. */
export interface ConvertedFile {
  readonly conversion: Conversion;
  readonly manifest: RegisterManifest;
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly rejects: readonly ImportReject[];
}

/** How a file is converted in a test. */
export interface Converting {
  readonly keepIds?: boolean;
  readonly published?: string;
  readonly mapping?: string;
  readonly source?: string;
  readonly along?: readonly string[];
}

/** Converts a file of a format into a register, as `guanxi import` does before it asks a database. */
export async function convertFile(
  format: ImportFormat,
  file: string,
  { keepIds = false, published, mapping, source = 'src', along = [] }: Converting = {},
): Promise<ConvertedFile> {
  return inTemporaryFolder(async (home) => {
    const folder = join(home, 'import');
    const conversion = await convert(
      {
        folder,
        file,
        format,
        keepIds,
        along,
        mapping: mapping ?? null,
        source: {
          id: source,
          title: 'A file',
          language: 'en',
          kind: 'REGISTER_EXTRACT',
          ...(published !== undefined && { published }),
        },
        today: '2026-01-01',
      },
      { progress: () => undefined, signal: new AbortController().signal },
    );
    const manifest = JSON.parse(await readFile(join(folder, 'register.json'), 'utf8')) as RegisterManifest;
    const rowsOf = async (names: readonly string[]) =>
      (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).flatMap(linesOf);
    const names = (files: RegisterManifest['files']['entities']) => files.map(({ name }) => name);
    return {
      conversion,
      manifest,
      entities: (await rowsOf(names(manifest.files.entities))) as readonly EntityRow[],
      relations: (await rowsOf(names(manifest.files.relations))) as readonly RelationRow[],
      rejects: linesOf(await readFile(conversionRejects(folder), 'utf8')) as readonly ImportReject[],
    };
  });
}

/** Converts these items as if a reader had found them in a file. */
export async function convertItems(items: readonly ForeignItem[], options: Converting = {}): Promise<ConvertedFile> {
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, JSON.stringify(items));
    return convertFile(yielding(items), file, options);
  });
}

/** A format whose reader yields these, whatever the file holds. */
export function yielding(items: Iterable<ForeignItem>): ImportFormat {
  return {
    name: 'csv',
    description: 'made for a test',
    keyScheme: 'FILE_ID',
    async *read() {
      yield* items;
    },
  };
}

/** A record of a row. */
export function record(row: number, said: Partial<Pick<ForeignRecord, 'entities' | 'relations'>>): ForeignRecord {
  return { of: 'record', row, line: row, entities: [], relations: [], ...said };
}

function linesOf(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
