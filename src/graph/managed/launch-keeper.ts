import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { constants } from 'node:os';
import type { KeeperConfig } from './keeper-config.ts';
import type { Environment } from './run-command.ts';
import { moduleBeside } from './typescript-loader.ts';

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
  const { file, nodeArguments } = moduleBeside(import.meta.url, 'keeper');
  const child = spawn(process.execPath, [...nodeArguments, file], {
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
