import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/format-names.ts';

test('the documentation has a row for each format, in the order in which they are listed', () => {
  const rows = readFileSync('docs/exchange.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\|.*\|.*\|.*\|$/gm);
  expect([...rows].map(([, name]) => name).filter((name) => !name!.startsWith('--'))).toEqual(EXPORT_FORMAT_NAMES);
});
