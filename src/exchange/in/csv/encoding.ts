import { isUtf8 } from 'node:buffer';
import { COMMON_CHARACTERS } from './words/common-characters.ts';

/** The encodings in which tables are read, as TextDecoder names them. GB2312 and GBK are parts of GB18030. */
export const CSV_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;

/** An encoding in which tables are read. */
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

const MARKS: readonly (readonly [bytes: readonly number[], encoding: CsvEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** A file of which so many lines in a hundred are right is in UTF-8, and the others are damaged. */
const MOSTLY = 80;

/**
 * The encoding of a text, by pieces of it that begin and end with whole lines: by its mark; UTF-8 where nearly all lines are;
 * else the Chinese encoding that gives the more frequent characters, and without any that of western Europe.
 */
export function encodingOf(pieces: readonly Uint8Array[]): CsvEncoding {
  const first = pieces[0] ?? new Uint8Array();
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => first[index] === byte));
  if (marked !== undefined) return marked[1];
  const wide = wideEncoding(first);
  if (wide !== null) return wide;
  if (pieces.every((piece) => isUtf8(piece)) || isMostlyUtf8(pieces)) return 'utf-8';
  const bytes = Buffer.concat(pieces);
  const [gb, big] = (['gb18030', 'big5'] as const).map((encoding) => commonShare(bytes, encoding));
  if (Math.max(gb!, big!) < 0.02) return 'windows-1252';
  return big! > gb! ? 'big5' : 'gb18030';
}

// Text in UTF-16 without a mark has a zero in every other byte of what is Latin.
function wideEncoding(bytes: Uint8Array): CsvEncoding | null {
  const zeros = [0, 0];
  const size = Math.min(bytes.length, 4096);
  for (let index = 0; index < size; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < size / 20) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isMostlyUtf8(pieces: readonly Uint8Array[]): boolean {
  let [right, wrong] = [0, 0];
  for (const piece of pieces) {
    for (let start = 0; start < piece.length;) {
      const found = piece.indexOf(0x0a, start);
      const end = found < 0 ? piece.length : found;
      const line = piece.subarray(start, end);
      if (line.some((byte) => byte > 0x7f)) {
        if (isUtf8(line)) right += 1;
        else wrong += 1;
      }
      start = end + 1;
    }
  }
  return right * 100 >= (right + wrong) * MOSTLY;
}

/** Of the characters beyond ASCII, the share that tables of firms often have; those that are no text at all count against it. */
function commonShare(bytes: Uint8Array, encoding: CsvEncoding): number {
  let [all, common, none] = [0, 0, 0];
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    if (character < '\u0080') continue;
    all += 1;
    if (COMMON_CHARACTERS.has(character)) common += 1;
    else if (character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff')) none += 1;
  }
  return all === 0 ? 0 : (common - none) / all;
}
