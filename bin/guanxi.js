#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { buildIfStale } from './build-if-stale.js';

const main = new URL('../dist/main.js', import.meta.url);

if (!buildIfStale()) process.exitCode = 3;
else if (existsSync(main)) await import(main.href);
else {
  process.stderr.write('The program is not built, and its compiler is not installed: run `npm ci` first.\n');
  process.exitCode = 3;
}
