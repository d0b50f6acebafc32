import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

const pollMs = 100;

/**
 * Asks a process to end (SIGTERM), waits, and after `graceMs` (milliseconds) ends it by force. Settles when it is gone;
 * at once if the process is not the one of that identity any more.
 */
export async function endProcess(pid: number, identity: string, graceMs: number): Promise<void> {
  if ((await processIdentity(pid)) !== identity) return;
  signal(pid, 'SIGTERM');
  const forced = performance.now() + graceMs;
  while ((await processIdentity(pid)) === identity) {
    if (performance.now() > forced) signal(pid, 'SIGKILL');
    await pause(pollMs);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal, which is what was wanted.
  }
}
