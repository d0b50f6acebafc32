/**
 * `npm run bench:ready`: whether ready means ready. Starts the program, waits for the first 200 of `/readyz`, and from
 * then on asks all documented operations so many times a second; prints what came of it, minute by minute. With `--kill`
 * the program's Neo4j is then killed, and the same is asked from the next 200 on.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApollo } from '../src/api/apollo.ts';
import { readExplorerOperations } from '../src/api/explorer-operations.ts';
import { knownOperations } from '../src/api/known-operations.ts';
import { createLogger } from '../src/api/logger.ts';
import { deferredDatabase } from '../src/graph/deferred-database.ts';
import { runningJava } from '../src/graph/managed/running-java.ts';
import { storeFolder } from '../src/graph/managed/store-folder.ts';
import { questionsFolder, readFirstAnswers } from '../src/questions/read-questions.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { quantile } from './percentiles.ts';
import { startProgram } from './served-program.ts';

/** No run asks for longer or more often than this, in minutes and requests a second. */
const MOST = { minutes: 10, rate: 100 };

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-ready') },
    rate: { type: 'string', default: '40' },
    minutes: { type: 'string', default: '3' },
    kill: { type: 'boolean', default: false },
  },
});
const home = resolve(values.home);
const rate = Math.min(Math.max(Number(values.rate), 1), MOST.rate);
const minutes = Math.min(Math.max(Number(values.minutes), 1), MOST.minutes);

exitOnSignals();
const bodies = await documented();
const started = performance.now();
const program = await startProgram(home);
try {
  await program.ready();
  say(`ready after ${seconds(started)} s; ${bodies.length} operations, ${rate} a second`);
  await load();
  if (values.kill) {
    const java = await runningJava(storeFolder(home));
    if (!java) throw new Error('The program runs no Neo4j of its own.');
    const killed = performance.now();
    process.kill(java.pid, 'SIGKILL');
    while ((await program.status()) === 200) await pause(20);
    await program.ready();
    say(`Neo4j killed; ready again after ${seconds(killed)} s`);
    await load();
  }
} finally {
  await program.stop();
}

/** Asks every documented operation in turn, at an even pace whatever the answers take, and prints each minute. */
async function load(): Promise<void> {
  const met: { at: number; took: number; failure: string | null }[] = [];
  const asking: Promise<unknown>[] = [];
  const begin = performance.now();
  const count = Math.round(rate * 60 * minutes);
  for (let turn = 0; turn < count; turn += 1) {
    const wait = begin + (turn * 1000) / rate - performance.now();
    if (wait > 0) await pause(wait);
    const at = performance.now();
    const answered = ask(bodies[(turn * 7919) % bodies.length]!);
    asking.push(answered.then((failure) => met.push({ at, took: performance.now() - at, failure })));
  }
  await Promise.all(asking);
  for (let minute = 0; minute < minutes; minute += 1) {
    const of = met.filter(({ at }) => Math.floor((at - begin) / 60_000) === minute);
    const failures = new Map<string, number>();
    for (const { failure } of of) if (failure !== null) failures.set(failure, (failures.get(failure) ?? 0) + 1);
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) =>
      quantile(
        of.map(({ took }) => took),
        share,
      ).toFixed(0),
    );
    const failed = [...failures].map(([failure, times]) => `${times} × ${failure}`).join(', ') || 'none failed';
    say(`minute ${minute + 1}: ${of.length} asked, p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms; ${failed}`);
  }
}

/** Why an operation has no answer; null where it has one. */
async function ask(body: string): Promise<string | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${program.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await reply.json()) as { errors?: { extensions?: { code?: string } }[] };
    if (reply.status === 200 && !errors) return null;
    return `${reply.status} ${errors?.[0]?.extensions?.code ?? ''}`.trim();
  } catch (error) {
    return (error as Error).message;
  }
}

/** Every operation that is documented, as it is posted. */
async function documented(): Promise<readonly string[]> {
  const apollo = await createApollo(createLogger('silent'));
  await apollo.start();
  const context = { database: deferredDatabase().database };
  const firstAnswers = await readFirstAnswers(questionsFolder);
  const known = await knownOperations(apollo, context, firstAnswers, await readExplorerOperations());
  await apollo.stop();
  return known.map((operation) => JSON.stringify(operation));
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
