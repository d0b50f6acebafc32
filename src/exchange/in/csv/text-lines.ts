import { isUtf8 } from 'node:buffer';
import { ImportAtFault } from '../import-at-fault.ts';
import type { CsvEncoding } from './encoding.ts';

/** Some lines of a text without their ends, and which of them are not of its encoding, by their place among them. */
export interface SomeLines {
  readonly lines: readonly string[];
  readonly damaged: ReadonlySet<number>;
}

const LONGEST_LINE = 64 << 20;
const NO_LINES =
  'The file has a line of more than 64 MB: it is no table in text. Save it as CSV; a workbook is saved so by its program.';
const NONE: ReadonlySet<number> = new Set();

/**
 * The lines of a file, some at a time; no more than a piece of the file and its longest line is held. A line that is not of the encoding is
 * marked. In none of the encodings with bytes is a line end part of a longer character.
 */
export async function* textLines(
  pieces: AsyncIterable<Uint8Array>,
  encoding: CsvEncoding,
  lineEnd: '\n' | '\r',
): AsyncGenerator<SomeLines> {
  yield* encoding.startsWith('utf-16') ? wideLines(pieces, encoding, lineEnd) : byteLines(pieces, encoding, lineEnd);
}

async function* byteLines(
  pieces: AsyncIterable<Uint8Array>,
  encoding: CsvEncoding,
  lineEnd: '\n' | '\r',
): AsyncGenerator<SomeLines> {
  const end = lineEnd.charCodeAt(0);
  let held: Uint8Array[] = [];
  let heldSize = 0;
  let isFirst = true;
  const take = (bytes: Uint8Array) => {
    const found = linesIn(bytes, encoding, lineEnd);
    const lines = isFirst ? withoutMark(found.lines) : found.lines;
    isFirst = false;
    return { lines, damaged: found.damaged };
  };
  for await (const piece of pieces) {
    const last = piece.lastIndexOf(end);
    if (last < 0) {
      held.push(piece);
      heldSize += piece.length;
      if (heldSize > LONGEST_LINE) throw new ImportAtFault(NO_LINES);
      continue;
    }
    const bytes = Buffer.concat([...held, piece.subarray(0, last)]);
    held = [piece.subarray(last + 1)];
    heldSize = held[0]!.length;
    yield take(bytes);
  }
  const rest = Buffer.concat(held);
  if (rest.length > 0) yield take(rest);
}

function linesIn(bytes: Uint8Array, encoding: CsvEncoding, lineEnd: string): SomeLines {
  if (encoding === 'utf-8' && isUtf8(bytes)) return { lines: textOf(bytes).split(lineEnd), damaged: NONE };
  if (encoding !== 'utf-8') {
    try {
      return { lines: new TextDecoder(encoding, { fatal: true }).decode(bytes).split(lineEnd), damaged: NONE };
    } catch {
      // Which of the lines it is, is found below.
    }
  }
  const lines: string[] = [];
  const damaged = new Set<number>();
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(lineEnd.charCodeAt(0), start);
    const stop = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, stop);
    try {
      lines.push(new TextDecoder(encoding, { fatal: true }).decode(line));
    } catch {
      damaged.add(lines.length);
      lines.push(new TextDecoder(encoding).decode(line));
    }
    start = stop + 1;
  }
  return { lines, damaged };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

async function* wideLines(
  pieces: AsyncIterable<Uint8Array>,
  encoding: CsvEncoding,
  lineEnd: string,
): AsyncGenerator<SomeLines> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split(lineEnd);
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) throw new ImportAtFault(NO_LINES);
    if (lines.length > 0) yield marked(lines);
  }
  rest += decoder.decode();
  if (rest !== '') yield marked([rest]);
}

function marked(lines: readonly string[]): SomeLines {
  return { lines, damaged: new Set(lines.flatMap((line, index) => (line.includes('\ufffd') ? index : []))) };
}

function withoutMark(lines: readonly string[]): readonly string[] {
  return lines[0]?.startsWith('\ufeff') ? [lines[0].slice(1), ...lines.slice(1)] : lines;
}
