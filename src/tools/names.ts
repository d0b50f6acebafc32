import { readFileSync, writeFileSync } from 'node:fs';
import { measure, report } from './names/measure.ts';
import { readPairs } from './names/pairs.ts';

// How well names match, over the labelled pairs: printed, and kept in docs/.
const text = report(measure(readPairs(readFileSync('bench/names/pairs.csv', 'utf8'))));
writeFileSync('docs/names.md', text);
process.stdout.write(text);
