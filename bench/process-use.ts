import { readFile } from 'node:fs/promises';

/** Ticks of /proc a second: fixed at 100 on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

/** How much processor time a process has used since it began, in milliseconds; null where the system does not say. */
export async function cpuMsOf(pid: number | null): Promise<number | null> {
  const stat = await procFile(pid, 'stat');
  if (stat === null) return null;
  // The second field is the program's name in parentheses, which may hold blanks and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

/** How much memory of a process is resident now, in MiB; null where the system does not say. */
export async function rssMbOf(pid: number | null): Promise<number | null> {
  const status = await procFile(pid, 'status');
  const kilobytes = status === null ? undefined : /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function procFile(pid: number | null, name: string): Promise<string | null> {
  if (pid === null) return null;
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => null);
}
