/**
 * `npm run bench:load`: a city is imported into a database that others read. How long that takes, and what the readers
 * notice of it.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { startManagedNeo4j } from '../src/graph/managed/start-managed-neo4j.ts';
import { shareJars } from './bench-database.ts';
import { startContender, variablesFor, type DatabaseAddress } from './contenders.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { openConnection } from './http-client.ts';
import { questionsOn, untilPlanned } from './known-operations.ts';
import { quantile } from './percentiles.ts';

/** A reader pauses so long between an answer and the next question, in milliseconds: four of them ask some 70 times a second. */
const PAUSE_MS = 50;
const READERS = 4;
const QUIET_S = 60;

const { values } = parseArgs({
  options: {
    firms: { type: 'string', default: '34000' },
    home: { type: 'string', default: join(tmpdir(), 'guanxi-online-load') },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const home = resolve(values.home);
const say = (line: string) => void process.stderr.write(`${line}\n`);

exitOnSignals();
await mkdir(home, { recursive: true, mode: 0o700 });
await shareJars(home);
const city = join(home, 'city');
const logFolder = await mkdtemp(join(tmpdir(), 'guanxi-bench-'));
const neo4j = await startManagedNeo4j({ home, heapMb: 2048, pageCacheMb: 4096, progress: say, log: () => undefined });
try {
  const address = { uri: neo4j.uri, username: neo4j.username, password: neo4j.password };
  await run(['generate', '--firms', values.firms, '--seed', '1', '--out', city], address);
  // Brings the repository's own sources in, which the questions are about.
  const guanxi = await startContender('guanxi', address, logFolder);
  await untilPlanned(guanxi.port);
  const asking = await openConnection(guanxi.port);
  const questions = await questionsOn(asking);
  asking.close();
  const before = await readWhile(guanxi.port, questions, pause(QUIET_S * 1000));
  const start = performance.now();
  const during = await readWhile(
    guanxi.port,
    questions,
    run(['import', city, '--rejects', join(logFolder, 'rejects.jsonl')], address),
  );
  const seconds = (performance.now() - start) / 1000;
  const after = await readWhile(guanxi.port, questions, pause(QUIET_S * 1000));
  await guanxi.stop();
  process.stdout.write(
    `${values.firms} firms imported online in ${seconds.toFixed(0)} s, while ${READERS} readers asked\n`,
  );
  for (const [when, { times, late }] of Object.entries({ before, during, after })) {
    const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
    process.stdout.write(
      `${when}: ${times.length} answers, p50 ${p50} ms, p95 ${p95}, p99 ${p99}, at most ${most}; ${late} too late\n`,
    );
  }
} finally {
  await neo4j.stop();
  await rm(logFolder, { recursive: true, force: true });
}

/** What readers met: how long each answer took, in milliseconds, and how many answers were none in time. */
interface Met {
  readonly times: number[];
  late: number;
}

/** Lets some readers ask until something has come to its end. */
async function readWhile(port: number, bodies: readonly string[], work: Promise<unknown>): Promise<Met> {
  const met: Met = { times: [], late: 0 };
  const state = { over: false };
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    const connection = await openConnection(port);
    for (let turn = Math.floor((reader * bodies.length) / READERS); !state.over; turn += 1) {
      const start = performance.now();
      const { body } = await connection.post('/graphql', bodies[turn % bodies.length]!);
      met.times.push(performance.now() - start);
      if (body.includes('"DEADLINE_EXCEEDED"')) met.late += 1;
      else if (body.includes('"errors":')) throw new Error(`A reader was answered ${body.slice(0, 300)}`);
      await pause(PAUSE_MS);
    }
    connection.close();
  });
  await Promise.race([work, Promise.all(readers)]);
  state.over = true;
  await Promise.all([work, ...readers]);
  return met;
}

async function run(words: readonly string[], address: DatabaseAddress): Promise<void> {
  const env = variablesFor(address);
  const child = spawn(process.execPath, [join(root, 'bin/guanxi.js'), ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
  });
  const status = await new Promise<number | null>((settle) => child.once('exit', settle));
  if (status !== 0) throw new Error(`guanxi ${words[0]} ended with ${status}.`);
}
