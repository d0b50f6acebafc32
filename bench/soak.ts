/**
 * `npm run bench:soak`: whether the server stays as it is under a steady load. Starts the program on a store of its own,
 * holds many connections open, and asks the operations of `questions/first-answers.graphql` over them in turn, so many a
 * second. Prints a line every five minutes: what the answers took, what failed, and the memory of the processes.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Kind, parse } from 'graphql';
import { runningJava } from '../src/graph/managed/running-java.ts';
import { storeFolder } from '../src/graph/managed/store-folder.ts';
import { questionsFolder, readFirstAnswers } from '../src/questions/read-questions.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { openConnection, type Connection } from './http-client.ts';
import { untilPlanned } from './known-operations.ts';
import { median, quantile } from './percentiles.ts';
import { cpuMsOf, rssMbOf } from './process-use.ts';
import { startProgram } from './served-program.ts';

/** No run asks for longer, more often or over more connections than this; the server takes 2,000 connections by default. */
const MOST = { minutes: 600, rate: 200, connections: 1900 };
/** The server closes a connection that nobody uses for 72 s. */
const LONGEST_IDLE_S = 60;
const SAMPLE_EVERY_MS = 5000;
const WINDOW_MINUTES = 5;

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-soak') },
    minutes: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    connections: { type: 'string', default: '1000' },
  },
});
const home = resolve(values.home);
const minutes = bounded(values.minutes, MOST.minutes);
const rate = bounded(values.rate, MOST.rate);
const held = bounded(values.connections, MOST.connections);
if (held / rate > LONGEST_IDLE_S)
  throw new Error(`At ${rate} requests a second, each of ${held} connections would be idle for over a minute.`);

/** What some minutes brought. */
interface Window {
  readonly times: number[];
  readonly failures: Map<string, number>;
  readonly serverMb: number[];
  readonly databaseMb: number[];
}
const newWindow = (): Window => ({ times: [], failures: new Map(), serverMb: [], databaseMb: [] });

exitOnSignals();
const bodies = await firstAnswers();
// Asked as from another machine: its points are then leased from the database.
const program = await startProgram(home, { GUANXI_AUTH: 'keys' });
try {
  await program.ready();
  await untilPlanned(program.port);
  const database = (await runningJava(storeFolder(home)))?.pid ?? null;
  say(`server before the load: ${megabytes(await rssMbOf(program.pid))}`);
  await soak(database);
} finally {
  await program.stop();
}

/** Asks at an even pace whatever the answers take, each connection in its turn. */
async function soak(database: number | null): Promise<void> {
  let current = newWindow();
  const all = newWindow();
  const perWindow: number[] = [];
  const connections: Promise<Connection>[] = [];
  const last: Promise<void>[] = [];
  const sampling = setInterval(() => void sample(current, database), SAMPLE_EVERY_MS);
  const begin = performance.now();
  const cpuBefore = await cpuMsOf(program.pid);
  const count = Math.round(rate * 60 * minutes);
  const perReport = Math.round(rate * 60 * Math.min(WINDOW_MINUTES, minutes));
  const report = (asked: number) => {
    say(`minute ${Math.round(asked / rate / 60)}: ${summary(current)}, ${memory(current)}`);
    perWindow.push(median(current.serverMb));
    current = newWindow();
  };
  for (let turn = 0; turn < count; turn += 1) {
    // An answer is timed from when it was due: one that waits for another on its connection is late as well.
    const due = begin + (turn * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    const at = turn % held;
    // Each is opened for its first request: one that says nothing for ten seconds is closed.
    connections[at] ??= openConnection(program.port);
    last[at] = (last[at] ?? Promise.resolve()).then(async () => {
      const failure = await ask(await connections[at]!, bodies[turn % bodies.length]!);
      for (const window of [current, all]) {
        window.times.push(performance.now() - due);
        if (failure !== null) window.failures.set(failure, (window.failures.get(failure) ?? 0) + 1);
      }
    });
    if ((turn + 1) % perReport === 0) report(turn + 1);
  }
  await Promise.all(last);
  clearInterval(sampling);
  const opened = await Promise.all(connections);
  const reopened = opened.reduce((sum, connection) => sum + connection.opened() - 1, 0);
  for (const connection of opened) connection.close();
  const cpuMs = ((await cpuMsOf(program.pid)) ?? NaN) - (cpuBefore ?? NaN);
  const growth = (perWindow.at(-1)! / perWindow[0]! - 1) * 100;
  say(`in all: ${summary(all)}`);
  say(`connections that the server closed: ${reopened} of ${opened.length}`);
  say(`server: ${(cpuMs / count).toFixed(2)} ms of processor for a request`);
  say(`memory of the server, last ${WINDOW_MINUTES} minutes beside the first: ${growth.toFixed(1)} %`);
}

/** Why an operation has no answer; null where it has one. */
async function ask(connection: Connection, body: string): Promise<string | null> {
  try {
    const reply = await connection.post('/graphql', body);
    const code = /"code":"(\w+)"/.exec(reply.body)?.[1];
    if (reply.status === 200 && !reply.body.includes('"errors":')) return null;
    return `${reply.status} ${code ?? ''}`.trim();
  } catch (error) {
    return (error as Error).message;
  }
}

async function sample({ serverMb, databaseMb }: Window, database: number | null): Promise<void> {
  serverMb.push((await rssMbOf(program.pid)) ?? NaN);
  databaseMb.push((await rssMbOf(database)) ?? NaN);
}

function summary({ times, failures }: Window): string {
  const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
  const failed = [...failures].map(([failure, count]) => `${count} × ${failure}`).join(', ') || 'none failed';
  return `${times.length} answers, p50 ${p50} ms, p95 ${p95}, p99 ${p99}, at most ${most}; ${failed}`;
}

function memory({ serverMb, databaseMb }: Window): string {
  const most = megabytes(quantile(serverMb, 1));
  return `server ${megabytes(median(serverMb))} (at most ${most}), Neo4j ${megabytes(median(databaseMb))}`;
}

/** The operations that Sandbox begins with, as they are posted. */
async function firstAnswers(): Promise<readonly string[]> {
  const query = await readFirstAnswers(questionsFolder);
  return parse(query).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name
      ? [JSON.stringify({ query, operationName: one.name.value })]
      : [],
  );
}

function bounded(text: string, most: number): number {
  return Math.min(Math.max(Number(text), 1), most);
}

function megabytes(value: number | null): string {
  return value === null ? 'unknown' : `${value.toFixed(0)} MB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
