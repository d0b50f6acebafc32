/**
 * `npm run bench:import`: a table of so many rows, one in a hundred of them broken, is imported into a database of the bench's own, killed
 * (SIGKILL) on the way and run again, then removed. Says how long that took and how much memory the importer used. Exits with 1
 * where other rows than the broken ones are left out, or `guanxi verify` finds anything.
 */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startManagedNeo4j } from '../src/graph/managed/start-managed-neo4j.ts';
import { shareJars } from './bench-database.ts';
import { variablesFor, type DatabaseAddress } from './contenders.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { rssMbOf } from './process-use.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    home: { type: 'string', default: join(tmpdir(), 'guanxi-import') },
  },
});
const rows = Number(values.rows);
const home = resolve(values.home);
const root = fileURLToPath(new URL('..', import.meta.url));
const [table, mapping, rejects] = ['firms.csv', 'firms.mapping.yaml', 'rejects.jsonl'].map((name) => join(home, name));
const say = (line: string) => void process.stdout.write(`${line}\n`);
/** Every so many rows one is broken. */
const BROKEN = 100;
const SAMPLE_MS = 200;

/** How a run of the program ended. */
interface Run {
  readonly status: number | null;
  readonly seconds: number;
  /** The most memory that was seen resident, in MiB. */
  readonly mostMb: number;
}

exitOnSignals();
await rm(home, { recursive: true, force: true });
await mkdir(home, { recursive: true, mode: 0o700 });
await shareJars(home);
await writeTable();
const neo4j = await startManagedNeo4j({
  home,
  heapMb: 1024,
  pageCacheMb: 1024,
  progress: () => undefined,
  log: () => undefined,
});
try {
  const address = { uri: neo4j.uri, username: neo4j.username, password: neo4j.password };
  const words = ['import', 'csv', table!, '--source', 'bench-firms', '--published', '2024', '--language', 'zh'];
  words.push('--mapping', mapping!, '--rejects', rejects!);
  const killed = await run(words, address, /^[\d,]+ of [\d,]+ rows/);
  say(`killed after ${killed.seconds.toFixed(0)} s, at most ${killed.mostMb.toFixed(0)} MB`);
  const resumed = await run(words, address);
  // It ends with 1, as rows were left out.
  if (killed.status !== null || resumed.status !== 1)
    throw new Error(`The import ended with ${killed.status} and ${resumed.status}, not killed and with 1.`);
  const seconds = killed.seconds + resumed.seconds;
  say(`imported after ${resumed.seconds.toFixed(0)} s more, at most ${resumed.mostMb.toFixed(0)} MB`);
  say(`${rows} rows in ${seconds.toFixed(0)} s: ${Math.round(rows / seconds)} rows a second`);
  const left = new Set((await readFile(rejects!, 'utf8')).split('\n').flatMap(rowIn));
  const right = left.size === Math.floor(rows / BROKEN) && [...left].every((row) => (row - 1) % BROKEN === 0);
  say(`${left.size} rows were left out: ${right ? 'exactly the broken ones' : 'NOT the broken ones'}`);
  const verified = await run(['verify'], address);
  const removed = await run(['remove', 'bench-firms'], address);
  say(
    `verified: ${verified.status === 0 ? 'nothing found' : 'DIFFERENCES'}; removed in ${removed.seconds.toFixed(0)} s`,
  );
  const empty = await run(['verify'], address);
  say(`verified again: ${empty.status === 0 ? 'nothing found' : 'DIFFERENCES'}`);
  if (!right || verified.status !== 0 || removed.status !== 0 || empty.status !== 0) process.exitCode = 1;
} finally {
  await neo4j.stop();
}

function rowIn(line: string): readonly number[] {
  return line === '' ? [] : [(JSON.parse(line) as { readonly row: number }).row];
}

async function writeTable(): Promise<void> {
  await pipeline(Readable.from(tableLines()), createWriteStream(table!));
  await writeFile(
    mapping!,
    `file: { encoding: utf-8, separator: comma }
entities:
  firm:
    kind: FIRM
    names: [{ column: name, lang: en }]
    identifiers: [{ column: number, scheme: BENCH_NUMBER }]
  head:
    kind: PERSON
    names: [{ column: head, lang: en }]
    within: firm
relations:
  - { from: head, to: firm, type: HEADS, start: since }
`,
  );
}

function* tableLines(): Generator<string> {
  yield 'number,name,head,since\n';
  let lines = '';
  for (let row = 1; row <= rows; row += 1) {
    const cells = [`B-${row}`, `Firm ${row}`, `Head ${row}`, `${1990 + (row % 30)}`];
    lines += `${(row % BROKEN === 0 ? cells.slice(0, 2) : cells).join(',')}\n`;
    if (row % 1000 !== 0 && row !== rows) continue;
    yield lines;
    lines = '';
  }
}

/** Runs the program; kills it at the first line of progress that `until` matches, where one is given. */
async function run(words: readonly string[], address: DatabaseAddress, until?: RegExp): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/guanxi.js'), ...words], {
    cwd: root,
    env: { ...variablesFor(address), GUANXI_HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let mostMb = 0;
  const timer = setInterval(() => {
    void rssMbOf(child.pid ?? null).then((mb) => (mostMb = Math.max(mostMb, mb ?? 0)));
  }, SAMPLE_MS);
  const ended = new Promise<number | null>((settle) => child.once('exit', settle));
  for await (const line of createInterface({ input: child.stderr })) {
    process.stderr.write(`${line}\n`);
    if (until?.test(line)) child.kill('SIGKILL');
  }
  const status = await ended;
  clearInterval(timer);
  return { status, seconds: (performance.now() - start) / 1000, mostMb };
}
