import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/graph/managed/free-port.ts';
import type { ContenderName } from './options.ts';
import type { Variables } from './raw/raw-shape.ts';
import { rawShapes } from './raw/statements.ts';
import type { Shape } from './shapes.ts';

/** Where the database is that all contenders ask. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** A contender at work, in a process of its own that ends with ours. */
export interface Contender {
  readonly name: ContenderName;
  readonly pid: number;
  readonly port: number;
  /** Where a shape is asked, and with which body; `mark` makes the text of an operation one that was not seen before. */
  readonly path: (shape: Shape) => string;
  readonly body: (shape: Shape, variables: Variables, mark?: string) => string;
  /** Whether it can be asked this at all. */
  readonly takes: (shape: Shape) => boolean;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const START_WITHIN_MS = 120_000;

/** Starts a contender and waits until it answers; `logFolder` takes what it prints. */
export async function startContender(
  name: ContenderName,
  database: DatabaseAddress,
  logFolder: string,
): Promise<Contender> {
  if (name === 'guanxi') return startGuanxi(database, logFolder);
  if (name === 'peer') installPeer();
  const words =
    name === 'raw' ? ['--import', 'tsx', join(root, 'bench/raw/server.ts')] : [join(root, 'bench/peer/server.js')];
  const { child, stop } = await launch(name, words, variablesFor(database), logFolder, 'pipe');
  const port = await portOf(child, name);
  return name === 'raw' ? raw(child, port, stop) : peer(child, port, stop);
}

function raw(child: ChildProcess, port: number, stop: Contender['stop']): Contender {
  return {
    name: 'raw',
    pid: child.pid!,
    port,
    path: (shape) => `/${shape.name}`,
    body: (_shape, variables) => JSON.stringify(variables),
    takes: ({ name }) => name in rawShapes,
    stop,
  };
}

function peer(child: ChildProcess, port: number, stop: Contender['stop']): Contender {
  return {
    name: 'peer',
    pid: child.pid!,
    port,
    path: () => '/',
    body: (shape, variables, mark) => {
      const { query, variables: own } = shape.peer!;
      return operation(query, own ? own(variables) : variables, mark);
    },
    takes: (shape) => shape.peer !== null,
    stop,
  };
}

async function startGuanxi(database: DatabaseAddress, logFolder: string): Promise<Contender> {
  const port = (await freePort())!;
  const variables = { ...variablesFor(database), PORT: String(port), LOG_LEVEL: 'info' };
  const { child, stop } = await launch('guanxi', [join(root, 'bin/guanxi.js'), 'serve'], variables, logFolder, null);
  await untilReady(child, port);
  return {
    name: 'guanxi',
    pid: child.pid!,
    port,
    path: () => '/graphql',
    body: (shape, asked, mark) => operation(shape.query, asked, mark),
    takes: () => true,
    stop,
  };
}

function operation(query: string, variables: Variables, mark?: string): string {
  return JSON.stringify({ query: mark === undefined ? query : `${query} # ${mark}`, variables });
}

/** The environment of a program that asks a database. */
export function variablesFor({ uri, username, password }: DatabaseAddress): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, NODE_ENV: 'production', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Its packages are its own, kept out of the program's; they are installed as its lock file says when they are not there. */
function installPeer(): void {
  const folder = join(root, 'bench/peer');
  if (existsSync(join(folder, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci in bench/peer did not succeed.');
}

async function launch(
  name: ContenderName,
  words: readonly string[],
  env: Record<string, string>,
  logFolder: string,
  output: 'pipe' | null,
) {
  const log = await open(join(logFolder, `${name}.log`), 'a');
  const child = spawn(process.execPath, words, { env, cwd: root, stdio: ['pipe', output ?? log.fd, log.fd] });
  child.stdin?.on('error', () => undefined);
  await log.close();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    child.kill('SIGTERM');
    const forced = setTimeout(kill, 10_000);
    await ended;
    clearTimeout(forced);
    process.off('exit', kill);
  };
  return { child, stop };
}

/** The port that a contender says it is ready on. */
function portOf(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} did not start in time.`)), START_WITHIN_MS);
    child.once('exit', () => reject(new Error(`${name} ended before it was ready; see its log.`)));
    child.stdout!.on('data', (text: Buffer) => {
      const port = /ready (\d+)/.exec(text.toString())?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
  });
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const late = Date.now() + START_WITHIN_MS;
  while (Date.now() < late) {
    if (child.exitCode !== null) throw new Error('guanxi ended before it was ready; see its log.');
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error('guanxi did not become ready in time; see its log.');
}
