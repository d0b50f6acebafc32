import { spawn } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { jarsFolder } from '../../src/graph/managed/jvm.ts';
import { BRIEF_JAVA } from './brief-java.ts';
import { testHome } from './test-home.ts';
import { met } from './test-needs.ts';

/** The program, running. */
export interface Program {
  readonly pid: number;
  /** All that it has printed, on both outputs. */
  readonly output: () => string;
  /** Settles with its exit code when it ends; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the built program as a user would, with only the variables given beside PATH and the like. */
export function startProgram(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Program {
  met('program');
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, ['bin/guanxi.js', ...words], {
    env: { PATH, HOME, JAVA_HOME, LOG_LEVEL: 'warn', ...BRIEF_JAVA, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return {
    pid: child.pid!,
    output: () => output,
    ended: new Promise((resolve) => child.on('close', resolve)),
    kill: (signal) => child.kill(signal),
  };
}

/** Runs the program to its end. */
export async function runProgram(words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const program = startProgram(words, variables);
  return { code: await program.ended, output: program.output() };
}

/** Where Neo4j's jars are, for a test that starts a database of its own. */
export function jarsHome(): string {
  met('program');
  return testHome();
}

/** A folder for a managed database of its own that shares the jars of the tests. */
export async function homeWithJars(folder: string): Promise<string> {
  const home = join(folder, 'home');
  const jars = jarsFolder(home);
  await mkdir(join(jars, '..'), { recursive: true });
  await symlink(jarsFolder(jarsHome()), jars);
  return home;
}

/** Settles when `condition` holds; an error after `withinMs`, which no machine is too slow for. */
export async function until(what: string, condition: () => Promise<boolean>, withinMs = 240_000): Promise<void> {
  const start = Date.now();
  while (!(await condition())) {
    if (Date.now() - start > withinMs) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The HTTP status of an address, or 0 where nobody listens. */
export async function statusOf(url: string): Promise<number> {
  return fetch(url).then(
    ({ status }) => status,
    () => 0,
  );
}
