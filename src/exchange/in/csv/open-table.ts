import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { startFault } from '../../../domain/encoding-fault.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { encodingOf } from './encoding.ts';
import { textLines } from './text-lines.ts';

const PIECE = 1 << 20;
/** Where the file is looked into besides its beginning: the first rows may be in ASCII alone. */
const LOOKS = [0.2, 0.4, 0.6, 0.8];
const LOOK = 1 << 17;

/** How the table in a file is written, found out from some of it. Throws ImportAtFault for what is no table in text. */
export async function dialectIn(file: string): Promise<Dialect> {
  const pieces = await piecesOf(file);
  const first = pieces[0]!;
  if (first.length === 0) throw new ImportAtFault('The file is empty.');
  const fault = startFault(first);
  if (fault !== null && !fault.includes('UTF-16')) throw new ImportAtFault(`The file is no table in text: ${fault}.`);
  const encoding = encodingOf(pieces);
  return dialectOf(new TextDecoder(encoding).decode(first), encoding);
}

/** The beginning of a file and pieces further on, each of whole lines as far as there are any. */
async function piecesOf(file: string): Promise<readonly Uint8Array[]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const piece = async (position: number, length: number) => {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), length, position });
      const bytes = buffer.subarray(0, bytesRead);
      const [from, to] = [position === 0 ? 0 : bytes.indexOf(0x0a) + 1, bytes.lastIndexOf(0x0a)];
      return position + bytesRead >= size || to < from ? bytes.subarray(from) : bytes.subarray(from, to);
    };
    const pieces = [await piece(0, PIECE)];
    if (size > PIECE * 2) for (const share of LOOKS) pieces.push(await piece(Math.floor(size * share), LOOK));
    return pieces;
  } finally {
    await handle.close();
  }
}

/** The rows of the table in a file, some at a time, from the first row of the file. */
export function tableRows(
  file: string,
  dialect: Dialect,
  { header = 1, signal }: { readonly header?: number; readonly signal: AbortSignal },
): AsyncGenerator<readonly CsvRow[]> {
  const pieces = createReadStream(file, { highWaterMark: PIECE / 2, signal }) as AsyncIterable<Uint8Array>;
  return csvRows(textLines(pieces, dialect.encoding, dialect.lineEnd), dialect, header);
}
