import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/format-names.ts';
import { IMPORT_FORMATS } from '../../src/exchange/in/import-formats.ts';
import { IMPORT_FORMAT_NAMES } from '../../src/exchange/in/import-format-names.ts';

const [out, into] = readFileSync('docs/exchange.md', 'utf8').split('\n## In\n');

/** The formats that have a row in a table. */
function formatsIn(text: string): readonly string[] {
  const rows = text.matchAll(/^\| `([a-z-]+)` +\|.*\|.*\|.*\|$/gm);
  return [...rows].map(([, name]) => name!).filter((name) => !name.startsWith('--'));
}

test('the documentation has a row for each format to export to, in the order in which they are listed', () => {
  expect(formatsIn(out!)).toEqual(EXPORT_FORMAT_NAMES);
});

test('each format to import from has a row as well', () => {
  const read = new Set(['jsonl', ...IMPORT_FORMATS.map(({ name }) => name)]);
  expect(formatsIn(into!)).toEqual(IMPORT_FORMAT_NAMES.filter((name) => read.has(name)));
});
