/**
 * `npm run bench:changes`: what changes take over HTTP, in a made-up city beside the shipped data. Starts the program on a store of
 * its own, makes each kind of change by one writer, merges two firms and takes them apart, then proposals by several writers side by side beside readers. Prints the times.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bringInCity } from './bench-database.ts';
import { idsOf, makeChange } from './change-requests.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { openConnection, type Connection } from './http-client.ts';
import { untilPlanned } from './known-operations.ts';
import { median, quantile } from './percentiles.ts';
import { startProgram } from './served-program.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-changes') },
    firms: { type: 'string', default: '34000' },
    readers: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '60' },
    writers: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '20' },
  },
});
const home = resolve(values.home);
const firms = Number(values.firms);
const readers = Number(values.readers);
const rounds = Number(values.rounds);
const writers = Number(values.writers);
const seconds = Number(values.seconds);

/** The first changes plan their statements; they are not counted. */
const UNCOUNTED = 15;

/** Firms and associations of the city; in use no firm has thousands of claims. */
const members: string[] = [];
const associations: string[] = [];
let next = 0;

/** Claims that the source has not made before, each about another firm. */
function claims(count: number, of: string): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    subject: members[next++ % members.length],
    predicate: 'MEMBER_OF',
    object: associations[next % associations.length],
    tense: 'CURRENT',
    note: `${of}, claim ${index}`,
  }));
}

/** How many relations the firms have that are merged. */
const RELATIONS = 100;

/** Adds a firm with so many relations to others; answers its id. */
async function firmWith(connection: Connection, source: string, name: string): Promise<string> {
  const firm = { new: { kind: 'FIRM', name: `${name} of the bench ${process.pid}` } };
  const owned = Array.from({ length: RELATIONS }, () => ({
    subject: firm,
    predicate: 'OWNS',
    object: members[next++ % members.length],
    tense: 'CURRENT',
  }));
  const input = { source, claims: owned, accept: true };
  const { claims: made } = await makeChange(connection, 'proposeClaims', input, 'claims { id subject { id } }');
  return made![0]!.subject!.id;
}

/** Readers who each ask for a firm and what it is connected to, and pause for 50 ms, until a moment. */
async function readAll(connections: readonly Connection[], times: number[], end: number): Promise<void> {
  const query =
    'query ($id: ID!) { entity(id: $id) { id name relations(first: 10) { nodes { type from { name } to { name } } } } }';
  await Promise.all(
    connections.map(async (connection, reader) => {
      for (let count = 0; performance.now() < end; count += 1) {
        const variables = { id: members[(reader * 997 + count * 31) % members.length] };
        const { body } = await timed(times, () => connection.post('/graphql', JSON.stringify({ query, variables })));
        if (body.includes('"errors"')) throw new Error(body);
        await pause(50);
      }
    }),
  );
}

function say(what: string, times: readonly number[]): void {
  const counted = times.slice(UNCOUNTED);
  const [p50, p95] = [median(counted), quantile(counted, 0.95)];
  process.stdout.write(`${what}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${counted.length} times)\n`);
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const done = await work();
  times.push(performance.now() - begin);
  return done;
}

exitOnSignals();
const progress = (line: string): boolean => process.stderr.write(`${line}\n`);
if (firms > 0) await bringInCity({ home, firms }, progress);
const program = await startProgram(home);
try {
  await program.ready();
  await untilPlanned(program.port);
  const connection = await openConnection(program.port);
  await idsOf(connection, 'firms', 3000, members);
  await idsOf(connection, 'associations', 200, associations);
  const source = `src-bench-${process.pid}`;
  await makeChange(connection, 'addSource', {
    source: { id: source, kind: 'EDITORS_NOTE', title: 'Bench', language: 'en' },
  });
  const [proposals, decisions, undoings]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds + UNCOUNTED; round += 1) {
    const input = { source, claims: claims(10, `round ${round}`) };
    const proposed = await timed(proposals, () => makeChange(connection, 'proposeClaims', input, 'claims { id }'));
    const decision = { claims: [proposed.claims![0]!.id], decision: 'ACCEPT', reason: 'bench' };
    const decided = await timed(decisions, () => makeChange(connection, 'decideClaims', decision));
    const undo = { change: decided.change!.id, reason: 'bench' };
    await timed(undoings, () => makeChange(connection, 'revertChange', undo));
  }
  say('a proposal of ten claims', proposals);
  say('an acceptance of one claim on a relation', decisions);
  say('its undoing', undoings);
  const [merges, partings]: [number[], number[]] = [[], []];
  const [left, right] = [await firmWith(connection, source, 'Left'), await firmWith(connection, source, 'Right')];
  for (let round = 0; round < rounds / 2 + UNCOUNTED; round += 1) {
    const same = { left, right, judgement: 'SAME', reason: 'bench' };
    const merged = await timed(merges, () => makeChange(connection, 'judgeIdentity', same));
    const undo = { change: merged.change!.id, reason: 'bench' };
    await timed(partings, () => makeChange(connection, 'revertChange', undo));
  }
  say(`a merge of two firms of ${RELATIONS} relations each`, merges);
  say('its undoing', partings);
  const open = (count: number) => Promise.all(Array.from({ length: count }, () => openConnection(program.port)));
  const writing = await open(writers);
  const readings = await open(readers);
  const alone: number[] = [];
  await readAll(readings, alone, performance.now() + (seconds * 1000) / 2);
  say(`${readers} readers alone`, alone);
  const [side, beside]: [number[], number[]] = [[], []];
  const end = performance.now() + seconds * 1000;
  await Promise.all([
    readAll(readings, beside, end),
    ...writing.map(async (one, writer) => {
      for (let count = 0; performance.now() < end; count += 1) {
        const input = { source, claims: claims(1, `writer ${writer}, ${count}`) };
        await timed(side, () => makeChange(one, 'proposeClaims', input));
      }
    }),
  ]);
  say('the same readers beside the writers', beside);
  say(`proposals of one claim by ${writers} writers, ${(side.length / seconds).toFixed(0)} a second`, side);
} finally {
  await program.stop();
}
