import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { lineNotUtf8, NOT_UTF8, startFault } from '../domain/encoding-fault.ts';
import { wholeLines } from './read-lines.ts';
import { RegisterAtFault } from './register-at-fault.ts';

/** A file of rows, as its bytes are. */
export interface Examined {
  /** Lines that hold something. */
  readonly rows: number;
  /** SHA-256 of its bytes but for a byte order mark, in lower-case hexadecimal. */
  readonly hash: string;
}

/**
 * Reads a file of rows through, before anything of it is taken. Throws RegisterAtFault where it is not there, no file, or
 * not UTF-8 text, with the line; and the reason of `signal` as soon as it aborts.
 */
export async function examineFile(file: string, signal?: AbortSignal): Promise<Examined> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new RegisterAtFault(`${file} is not there, and register.json names it.`);
  if (!found.isFile()) throw new RegisterAtFault(`${file} is no file, and register.json names it as one of rows.`);
  const hash = createHash('sha256');
  let [rows, lines, first] = [0, 0, true];
  try {
    for await (const bytes of wholeLines(file, signal)) {
      const start = first ? startFault(bytes) : null;
      if (start !== null) throw new RegisterAtFault(`${file}: ${start}.`);
      first = false;
      if (!isUtf8(bytes)) throw new RegisterAtFault(`${file}:${lines + lineNotUtf8(bytes)!}: this ${NOT_UTF8}.`);
      hash.update(bytes);
      for (let from = 0; from < bytes.length; lines += 1) {
        const at = bytes.indexOf(0x0a, from);
        const end = at < 0 ? bytes.length : at;
        if (holdsSomething(bytes, from, end)) rows += 1;
        from = end + 1;
      }
    }
  } catch (error) {
    if (error instanceof RegisterAtFault || signal?.aborted) throw error;
    throw new RegisterAtFault(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`,
    );
  }
  return { rows, hash: hash.digest('hex') };
}

// As a line's text is looked at where rows are read; what lies above the blanks of ASCII is looked at there.
function holdsSomething(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte > 0x20 && byte < 0x7f) return true;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return bytes.toString('utf8', from, to).trim() !== '';
  }
  return false;
}
