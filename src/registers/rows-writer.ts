import { open, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { namingPath } from '../domain/naming-path.ts';
import type { RegisterFile } from '../domain/register.ts';

/** As many rows go into one file, so that several workers can share a register. */
const ROWS_IN_FILE = 100_000;
const CHUNK_CHARACTERS = 1 << 18;

/** What a file is called while it is being written. */
export const UNFINISHED = '.part';

/**
 * Writes rows into numbered files of a folder, `entities-01.jsonl` and so on, holding one chunk of text at a time: each
 * write is waited for. A file has its name only when it is whole. Answers the files; `onChunk` is told of the rows as they are written.
 */
export async function writeRows<Row>(
  folder: string,
  kind: string,
  rows: Iterable<Row>,
  onChunk: (rows: readonly Row[]) => void,
): Promise<readonly RegisterFile[]> {
  const files: RegisterFile[] = [];
  let file: FileHandle | null = null;
  let inFile = 0;
  let chunk: Row[] = [];
  let text = '';
  const flush = async () => {
    file ??= await open(join(folder, nameOf(kind, files.length + 1) + UNFINISHED), 'w');
    await namingPath(folder, file.write(text));
    onChunk(chunk);
    chunk = [];
    text = '';
  };
  const close = async () => {
    await flush();
    await file!.close();
    file = null;
    const name = nameOf(kind, files.length + 1);
    await rename(join(folder, name + UNFINISHED), join(folder, name));
    files.push({ name, rows: inFile });
    inFile = 0;
  };
  try {
    for (const row of rows) {
      text += `${JSON.stringify(row)}\n`;
      chunk.push(row);
      inFile++;
      if (inFile === ROWS_IN_FILE) await close();
      else if (text.length >= CHUNK_CHARACTERS) await flush();
    }
    if (inFile > 0) await close();
  } finally {
    await (file as FileHandle | null)?.close();
  }
  return files;
}

function nameOf(kind: string, number: number): string {
  return `${kind}-${String(number).padStart(2, '0')}.jsonl`;
}
