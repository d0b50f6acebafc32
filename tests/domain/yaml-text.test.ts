import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/domain/yaml-text.ts';

it.each([
  ['by contract', 'by contract'],
  ['P1.2', 'P1.2'],
  ['a, b', "'a, b'"],
  ["it's", "'it''s'"],
  ['yes', "'yes'"],
  ['12', "'12'"],
  ['', "''"],
])('%s is written as %s', (text, written) => {
  expect(yamlText(text)).toBe(written);
});

it('is read as the same text again, within brackets', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~上海𠮷é]{0,20}$/u), (text) => {
      expect(parse(`[${yamlText(text)}]`)).toEqual([text]);
      expect(parse(`{ a: ${yamlText(text)} }`, { version: '1.1' })).toEqual({ a: text });
    }),
  );
});
