import { describe, expect, it } from 'vitest';
import { lineNotUtf8, markLength, startFault } from '../../src/domain/encoding-fault.ts';

const bytes = (...all: readonly (string | readonly number[])[]) =>
  Buffer.concat(all.map((one) => (typeof one === 'string' ? Buffer.from(one) : Buffer.from([...one]))));
const GB18030 = [0xd0, 0xc2];

describe('the first bytes of a file', () => {
  it.each([
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['UTF-16', [0xfe, 0xff, 0x00, 0x61]],
  ])('show that it is %s', (what, start) => {
    expect(startFault(Uint8Array.from(start))).toContain(what);
  });

  it.each(['', '{"a":1}', 'PK', '\ufeffsource:', '上海'])('show nothing of the kind in text: "%s"', (text) => {
    expect(startFault(bytes(text))).toBeNull();
  });
});

describe('the first line that is not UTF-8', () => {
  it.each([
    ['none in text', bytes('上海\nShanghai\n'), null],
    ['the first', bytes(GB18030, '\nb'), 1],
    ['one in the middle', bytes('a\nb', GB18030, '\nc', GB18030), 2],
    ['the last, without a line break', bytes('a\nb\n', GB18030), 3],
    ['one that ends within a character', bytes('a\n', [0xe4, 0xb8], '\nb'), 2],
  ])('is %s', (_, text, line) => {
    expect(lineNotUtf8(text)).toBe(line);
  });
});

it('leaves out a byte order mark that is whole', () => {
  expect([bytes('\ufeffa'), bytes('a'), bytes([0xef, 0xbb]), bytes()].map(markLength)).toEqual([3, 0, 0, 0]);
});
