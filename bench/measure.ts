import { setTimeout as pause } from 'node:timers/promises';
import type { Reachable } from './check-answers.ts';
import { openConnection, type Connection } from './http-client.ts';
import { cpuMsOf, rssMbOf } from './process-use.ts';
import type { Variables } from './raw/raw-shape.ts';
import type { Shape } from './shapes.ts';

/** No block of requests of one contender is longer, so that a slow one does not hold up a run: 3 s. */
const LONGEST_BLOCK_MS = 3000;
const SAMPLE_MEMORY_EVERY_MS = 100;

/** Asks one question after the other and answers how long each took, in milliseconds; the last are left out past 3 s. */
export async function timeRequests(
  { contender, connection }: Reachable,
  shape: Shape,
  asked: readonly Variables[],
): Promise<number[]> {
  const path = contender.path(shape);
  const bodies = asked.map((variables) => contender.body(shape, variables));
  const times: number[] = [];
  await connection.ready();
  const end = performance.now() + LONGEST_BLOCK_MS;
  for (const body of bodies) {
    const start = performance.now();
    const { status } = await connection.post(path, body);
    const now = performance.now();
    if (status !== 200) throw new Error(`${contender.name} answers ${status} to ${shape.name}.`);
    times.push(now - start);
    if (now > end) break;
  }
  return times;
}

/** What a contender did while many asked at once. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Processor time for each request, in milliseconds; null where the system does not say. */
  readonly cpuMs: number | null;
  readonly databaseCpuMs: number | null;
  /** The most memory that was resident while it lasted, in MiB. */
  readonly rssMb: number | null;
}

/** Lets several clients ask for some seconds, each one question after the other. */
export async function load(
  { contender }: Reachable,
  shape: Shape,
  asked: readonly Variables[],
  { clients, seconds, databasePid }: { clients: number; seconds: number; databasePid: number | null },
): Promise<Load> {
  const path = contender.path(shape);
  const bodies = asked.map((variables) => contender.body(shape, variables));
  const connections = await Promise.all(Array.from({ length: clients }, () => openConnection(contender.port)));
  const state = { running: true, done: 0, most: null as number | null };
  const watching = watchMemory(contender.pid, state);
  const before = await usedBy(contender.pid, databasePid);
  const start = performance.now();
  const working = connections.map(async (connection, client) => askOn(connection, client));
  const timer = setTimeout(() => (state.running = false), seconds * 1000);
  await Promise.all(working);
  const tookMs = performance.now() - start;
  const after = await usedBy(contender.pid, databasePid);
  clearTimeout(timer);
  state.running = false;
  await watching;
  for (const connection of connections) connection.close();
  const perRequest = (used: number | null, had: number | null) =>
    used === null || had === null ? null : (used - had) / state.done;
  return {
    requestsPerSecond: (state.done / tookMs) * 1000,
    cpuMs: perRequest(after.own, before.own),
    databaseCpuMs: perRequest(after.database, before.database),
    rssMb: state.most,
  };

  async function askOn(connection: Connection, client: number): Promise<void> {
    // Each begins elsewhere in the same sequence, so that they do not all ask the same at once.
    for (let turn = Math.floor((client * bodies.length) / clients); state.running; turn += 1) {
      const { status } = await connection.post(path, bodies[turn % bodies.length]!);
      if (status !== 200) throw new Error(`${contender.name} answers ${status} to ${shape.name} under load.`);
      state.done += 1;
    }
  }
}

async function usedBy(pid: number, databasePid: number | null) {
  return { own: await cpuMsOf(pid), database: await cpuMsOf(databasePid) };
}

async function watchMemory(pid: number, state: { running: boolean; most: number | null }): Promise<void> {
  while (state.running) {
    const now = await rssMbOf(pid);
    if (now !== null) state.most = Math.max(now, state.most ?? 0);
    await pause(SAMPLE_MEMORY_EVERY_MS);
  }
}
