import { isUtf8 } from 'node:buffer';

const MARKS: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x1f, 0x8b], 'it is packed with gzip: unpack it first (gunzip)'],
  [[0x50, 0x4b, 0x03, 0x04], 'it is a zip archive (or a workbook): unpack it, or save it as text in UTF-8'],
  [[0xff, 0xfe], 'it is text in UTF-16: save it as UTF-8'],
  [[0xfe, 0xff], 'it is text in UTF-16: save it as UTF-8'],
];

/** What the first bytes of a file show it to be, where that is not text in UTF-8; null where they do not. */
export function startFault(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

/** The first line, from 1, that is not UTF-8; null where all are. A line break is never part of a longer character. */
export function lineNotUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/** What to say of a line that is not UTF-8. */
export const NOT_UTF8 =
  'is not UTF-8 text (it may be GB18030, Latin-1, or cut off within a character): save the file as UTF-8';

/** How many of the first bytes are a byte order mark, which is no part of the text. */
export function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
