import { readFileSync, writeFileSync } from 'node:fs';
import { relationTable } from './relation-table.ts';

// Run by `npm run relation-table` after a change of the registry; the formatter then sets the columns.
const file = 'docs/adding-knowledge.md';
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(/\| type [^]*?\n\n/, () => `${relationTable()}\n\n`),
);
