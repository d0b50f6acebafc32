import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { KeeperConfig } from './keeper-config.ts';
import type { Environment } from './run-command.ts';

/** A keeper at work. */
export interface Keeper {
  /** Fulfilled with a few words on how it ended ("code 1", "signal SIGKILL"), never rejected. */
  readonly exited: Promise<string>;
  /** Closes the pipe, upon which the keeper ends java in order and then itself. */
  readonly end: () => void;
}

/** Starts java under a keeper; what both print goes to `consoleLog`, begun afresh. */
export function launchKeeper(config: KeeperConfig, consoleLog: string, environment: Environment): Keeper {
  const log = openSync(consoleLog, 'w', 0o600);
  // Compiled, the keeper is keeper.js beside this file; from source it is keeper.ts.
  const file = fileURLToPath(new URL(`./keeper${extname(import.meta.url)}`, import.meta.url));
  const child = spawn(process.execPath, [...loader(file), file], {
    stdio: ['pipe', log, log],
    detached: true,
    env: environment,
  });
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('exit', (code, signal) => {
      const number = code !== null && code > 128 ? code - 128 : 0;
      const name = signal ?? Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
      resolve(name === undefined ? `code ${code}` : `signal ${name}`);
    });
  });
  // A keeper that died leaves a broken pipe, which its exit has already told.
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${JSON.stringify(config)}\n`);
  return { exited, end: () => child.stdin?.end() };
}

// Only a Node that cannot read TypeScript by itself needs help, and only when run from source.
function loader(file: string): string[] {
  const reads = 'typescript' in process.features && Boolean(process.features.typescript);
  if (!file.endsWith('.ts') || reads) return [];
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}
