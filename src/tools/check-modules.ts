import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importEachAlone } from './import-alone.ts';

// Every module of the program is imported alone. Those that run when they are imported are left out, as are the tools.
const RUN = new Set(['main.js', 'graph/managed/keeper.js', 'registers/prepare-worker.js']);
const built = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tools'))
  .map((file) => file.replace(/\.ts$/, '.js'))
  .filter((file) => !RUN.has(file))
  .map((file) => join('dist', file));

const missing = built.filter((file) => !existsSync(file));
const faults = await importEachAlone(built.filter((file) => existsSync(file)));
for (const file of missing) process.stdout.write(`${file} is not built\n`);
for (const { file, error } of faults) process.stdout.write(`${file} cannot be imported alone: ${String(error)}\n`);
process.stdout.write(`${built.length} modules imported alone, ${faults.length + missing.length} faults\n`);
process.exitCode = faults.length + missing.length === 0 ? 0 : 1;
