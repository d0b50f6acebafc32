import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../exchange/formats.ts';

// Has programs of others read what the graph of the present settings is exported to. It needs Python 3.11 or later and, the first
// time, the package index; so it is no part of the tests.
const cache = join(homedir(), '.cache', 'guanxi', 'judges');
const python = join(cache, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
const exports = join(cache, 'exports');

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(exports, { recursive: true });
if (!existsSync(python)) run('python3', ['-m', 'venv', cache]);
run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', 'src/tools/judges/requirements.txt']);
for (const { name, extension } of Object.values(EXPORT_FORMATS))
  run('node', ['bin/guanxi.js', 'export', name, '--out', join(exports, `guanxi.${extension}`)]);
run(python, ['src/tools/judges/judge.py', exports]);
