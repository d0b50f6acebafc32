import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { lineNotUtf8, markLength, NOT_UTF8 } from '../domain/encoding-fault.ts';
import { RegisterAtFault } from './register-at-fault.ts';

/** A line of a file of rows, and its number in the file, from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The most that a line may hold, in bytes. */
const LONGEST_LINE = 16 * 1024 * 1024;
const LINE_BREAK = 0x0a;

/**
 * The lines of a file that hold something, in pieces of some hundreds as they are read; the last needs no line break. A
 * byte order mark and the end of a line in the manner of Windows are no part of a line. Several times faster than line by
 * line, as each line is a moment that the program would wait for. Throws RegisterAtFault at the first line that is not
 * UTF-8, and at one that is too long; and the reason of `signal` as soon as it aborts.
 */
export async function* readLines(file: string, signal?: AbortSignal): AsyncGenerator<readonly Line[]> {
  let line = 0;
  for await (const bytes of wholeLines(file, signal)) {
    if (!isUtf8(bytes)) throw new RegisterAtFault(`${file}:${line + lineNotUtf8(bytes)!}: this ${NOT_UTF8}.`);
    const lines: Line[] = [];
    const texts = bytes.toString('utf8').split('\n');
    // What follows the last line break is no line, unless the file ends without one.
    if (texts.at(-1) === '') texts.pop();
    for (const each of texts) {
      line += 1;
      const text = each.endsWith('\r') ? each.slice(0, -1) : each;
      if (text !== '' && text.trim() !== '') lines.push({ text, line });
    }
    yield lines;
  }
}

/**
 * A file in pieces that end with a line, the last perhaps without its break; the byte order mark is left out. Throws the
 * reason of `signal` before the next piece is read.
 */
export async function* wholeLines(file: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let size = 0;
  let first = true;
  for await (const read of createReadStream(file, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    const bytes = first ? read.subarray(markLength(read)) : read;
    first = false;
    const end = bytes.lastIndexOf(LINE_BREAK) + 1;
    if (end > 0) {
      yield begun.length === 0 ? bytes.subarray(0, end) : Buffer.concat([...begun, bytes.subarray(0, end)]);
      [begun, size] = [[], 0];
    }
    begun.push(bytes.subarray(end));
    size += bytes.length - end;
    if (size > LONGEST_LINE) {
      throw new RegisterAtFault(`${file} has a line of more than ${LONGEST_LINE} bytes (16 MB): a row is one line.`);
    }
  }
  if (size > 0) yield Buffer.concat(begun);
}
