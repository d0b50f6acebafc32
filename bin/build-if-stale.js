import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is built: by which tool and arguments, from which files and folders, and the file whose time tells of when. */
const PROGRAM = {
  tool: toolPath('typescript-7/package.json', 'bin/tsc'),
  arguments: ['-p', 'tsconfig.build.json'],
  sources: ['tsconfig.json', 'tsconfig.build.json', 'src'],
  stamp: 'dist/.tsbuildinfo',
};
const CLIENT = {
  tool: PROGRAM.tool,
  arguments: ['-p', 'packages/client'],
  sources: ['tsconfig.json', 'packages/client/tsconfig.json', 'packages/client/src'],
  stamp: 'packages/client/dist/.tsbuildinfo',
};
const EXPLORER = {
  tool: toolPath('vite/package.json', 'bin/vite.js'),
  arguments: ['build', 'web', '--logLevel', 'error'],
  // The console begins with the first operations; the explorer reads times as the server does, by the same code.
  sources: ['questions/first-answers.graphql', 'web', 'src/domain'],
  stamp: 'dist/web/index.html',
};

/**
 * Builds the program, the typed client and the explorer where a source is newer than the last build, so that a pulled change is never met
 * with yesterday's program. Looking costs some milliseconds, where asking the compiler each time would cost more than a
 * second. An installation without the sources or without the tools is taken as it is. False when a build failed; its
 * tool has said why.
 */
export function buildIfStale() {
  return [PROGRAM, CLIENT, EXPLORER].every((part) => part.tool === null || !isStale(part) || build(part));
}

function build({ tool, arguments: given, stamp }) {
  // Standard output belongs to the program: an export may be written to it.
  const { status } = spawnSync(process.execPath, [tool, ...given], { cwd: root, stdio: ['ignore', 2, 2] });
  const file = join(root, stamp);
  // The compiler leaves its record alone when only the times of files have changed, and renews it when it has failed.
  const time = status === 0 ? new Date() : new Date(0);
  if (existsSync(file)) utimesSync(file, time, time);
  return status === 0;
}

function isStale({ sources, stamp }) {
  if (!existsSync(join(root, sources.at(-1)))) return false;
  const built = timeOf(stamp);
  return sources.flatMap(withContents).some((path) => timeOf(path) > built);
}

function withContents(path) {
  const file = join(root, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return [path, ...readdirSync(file, { recursive: true }).map((name) => join(path, name))];
}

function timeOf(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Where a tool is, or null where its package is not installed; `file` is found from a file that the package tells of. */
function toolPath(told, file) {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(told)), file);
  } catch {
    return null;
  }
}
