import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.tsbuildinfo');

/**
 * Builds when a source is newer than the last build, so that a pulled change is never met with yesterday's program.
 * Looking costs some milliseconds, where asking the compiler each time would cost more than a second. An installation
 * without the sources or without the compiler is taken as it is. False when the build failed; the compiler has said why.
 */
export function buildIfStale() {
  const compiler = compilerPath();
  return compiler === null || !isStale() || build(compiler);
}

function build(compiler) {
  // Standard output belongs to the program: an export may be written to it.
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  // The compiler leaves its record alone when only the times of files have changed, and renews it when it has failed.
  const time = status === 0 ? new Date() : new Date(0);
  if (existsSync(stamp)) utimesSync(stamp, time, time);
  return status === 0;
}

function isStale() {
  const sources = join(root, 'src');
  if (!existsSync(sources)) return false;
  const paths = ['tsconfig.json', 'tsconfig.build.json', ...readdirSync(sources, { recursive: true }).map(inSources)];
  const built = timeOf(stamp);
  return paths.some((path) => timeOf(join(root, path)) > built);
}

function inSources(path) {
  return join('src', path);
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function compilerPath() {
  try {
    return createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  } catch {
    return null;
  }
}
