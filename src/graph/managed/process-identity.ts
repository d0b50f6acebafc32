import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.ts';

/**
 * What tells a process from a later one with the same number: when it started. Undefined when no such process runs
 * (a zombie, which only waits to be collected, does not).
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return linuxIdentity(pid);
  const { output } = await runCommand('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  const [state, ...started] = output.trim().split(/\s+/);
  return !state || state.startsWith('Z') || started.length === 0 ? undefined : started.join(' ');
}

async function linuxIdentity(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    ]);
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${boot.trim()} ${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

/** The command line of a running process, its arguments joined by blanks; empty when there is none to see. */
export async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
  }
  return (await runCommand('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).output.trim();
}
