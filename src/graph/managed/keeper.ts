/**
 * The keeper: a small process of its own that runs java and holds one end of a pipe to the program that wants it. When
 * that program ends, however it ends, the pipe closes and the keeper ends java in order. It reads its KeeperConfig from
 * the pipe's first line, and ends with java's exit code (128 and more for a signal, 127 when java cannot be run).
 *
 * It lives in a session of its own, so that Ctrl-C in a terminal reaches the program alone.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { KeeperConfig, RunningJava } from './keeper-config.ts';
import { processIdentity } from './process-identity.ts';

function keep(config: KeeperConfig): () => void {
  // Everything Neo4j writes is its user's alone.
  process.umask(0o077);
  const java = spawn(config.command, config.arguments, { stdio: ['ignore', 'inherit', 'inherit'] });
  java.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(127);
  });
  java.on('exit', (code, signal) => {
    forget(config);
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
  if (java.pid !== undefined) void writeDown(java.pid, config);

  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    java.kill('SIGTERM');
    setTimeout(() => java.kill('SIGKILL'), config.graceMs);
  };
}

async function writeDown(pid: number, { processFile, uri }: KeeperConfig): Promise<void> {
  const identity = await processIdentity(pid);
  if (identity === undefined) return;
  const running: RunningJava = { pid, identity, keeperPid: process.pid, uri };
  writeFileSync(processFile, JSON.stringify(running), { mode: 0o600 });
}

// The next program may have written down its own database already, while this one was still ending.
function forget({ processFile }: KeeperConfig): void {
  try {
    const { keeperPid } = JSON.parse(readFileSync(processFile, 'utf8')) as RunningJava;
    if (keeperPid === process.pid) rmSync(processFile, { force: true });
  } catch {
    // Nothing was written down.
  }
}

let stop: () => void = () => process.exit(0);
const pipe = createInterface({ input: process.stdin });
pipe.once('line', (line) => {
  stop = keep(JSON.parse(line) as KeeperConfig);
});
pipe.on('close', () => stop());
process.stdin.on('error', () => stop());
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => stop());
