/**
 * `npm run bench:report -- RESULT.json …`: writes the figures of runs into docs/benchmarks.md, between its marks, and the
 * picture beside it, so that no figure there was typed by hand. The first run is shown in full; growth is of all, see
 * `growthRuns`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { plotOf } from './plot-of.ts';
import { withFigures } from './report-of.ts';
import type { BenchFile } from './results.ts';

const files = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')) as BenchFile);
if (files.length === 0) {
  process.stderr.write('npm run bench:report -- RESULT.json …\n');
  process.exitCode = 2;
} else {
  const page = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
  writeFileSync(page, withFigures(readFileSync(page, 'utf8'), files));
  writeFileSync(page.replace(/\.md$/, '.svg'), plotOf(files));
}
