/**
 * `tsx bench/plot.ts --out docs/benchmarks.svg RESULT.json …`: a picture of one run, how many times as long as the
 * hand-written statement each contender takes; and of several runs, how the time grows with the city.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plotOf } from './plot-of.ts';
import type { BenchFile } from './results.ts';

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (positionals.length === 0 || values.out === undefined) {
  process.stderr.write('tsx bench/plot.ts --out FILE.svg RESULT.json …\n');
  process.exitCode = 2;
} else {
  const files = positionals.map((file) => JSON.parse(readFileSync(file, 'utf8')) as BenchFile);
  writeFileSync(values.out, plotOf(files));
}
