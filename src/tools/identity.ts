import { readFileSync, writeFileSync } from 'node:fs';
import { readLabelledPairs } from './identity/labelled-pairs.ts';
import { report, scoreAll } from './identity/measure.ts';

// How well identities are found, over the labelled pairs: printed, and kept in docs/.
const [tuned, heldOut] = ['pairs', 'held-out'].map((name) =>
  scoreAll(readLabelledPairs(readFileSync(`bench/identity/${name}.csv`, 'utf8'))),
);
const text = report(tuned!, heldOut!);
writeFileSync('docs/identity.md', text);
process.stdout.write(text);
