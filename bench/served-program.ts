import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/graph/managed/free-port.ts';
import { shareJars } from './bench-database.ts';

/** The program at work over a store of its own, in a process that ends with ours. */
export interface ServedProgram {
  readonly port: number;
  readonly url: string;
  readonly pid: number;
  /** Settles at the next 200 of `/readyz`. Rejects where the program ends first, or is not ready within ten minutes. */
  ready(): Promise<void>;
  /** The status of `/readyz`; 0 where nothing answers. */
  status(): Promise<number>;
  stop(): Promise<void>;
  /** Ends it at once (SIGKILL), whatever it does. */
  kill(): Promise<void>;
}

const READY_WITHIN_MS = 600_000;

/**
 * Starts the built program on a free port; its store is in the folder `home`, and what it prints goes to standard error.
 * `settings` are variables of the environment.
 */
export async function startProgram(
  home: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ServedProgram> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await shareJars(home);
  const port = (await freePort())!;
  const url = `http://127.0.0.1:${port}`;
  const program = spawn(process.execPath, [fileURLToPath(new URL('../bin/guanxi.js', import.meta.url)), 'serve'], {
    env: { ...process.env, ...settings, GUANXI_HOME: home, PORT: String(port) },
    stdio: ['ignore', 2, 2],
  });
  process.once('exit', () => program.kill('SIGTERM'));
  const ended = new Promise((settle) => program.once('exit', settle));

  async function status(): Promise<number> {
    return fetch(`${url}/readyz`).then(
      (reply) => reply.status,
      () => 0,
    );
  }

  async function ready(): Promise<void> {
    const begin = performance.now();
    while ((await status()) !== 200) {
      if (program.exitCode !== null) throw new Error(`The program ended with ${program.exitCode}.`);
      if (performance.now() - begin > READY_WITHIN_MS) throw new Error('The program was not ready within ten minutes.');
      await pause(50);
    }
  }

  async function stop(): Promise<void> {
    program.kill('SIGTERM');
    await ended;
  }

  async function kill(): Promise<void> {
    program.kill('SIGKILL');
    await ended;
  }

  return { port, url, pid: program.pid!, ready, status, stop, kill };
}
