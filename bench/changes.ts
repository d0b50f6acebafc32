/**
 * `npm run bench:changes`: what changes take over HTTP, on the shipped data. Starts the program on a store of its own, makes each
 * kind of change by one writer, then proposals by several writers side by side, and undoes all of it. Prints the times.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from './exit-on-signals.ts';
import { openConnection, type Connection } from './http-client.ts';
import { untilPlanned } from './known-operations.ts';
import { median, quantile } from './percentiles.ts';
import { startProgram } from './served-program.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-changes') },
    rounds: { type: 'string', default: '60' },
    writers: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '20' },
  },
});
const rounds = Number(values.rounds);
const writers = Number(values.writers);
const seconds = Number(values.seconds);

/** The first changes plan their statements; they are not counted. */
const UNCOUNTED = 15;

interface Payload {
  readonly change: { readonly id: string } | null;
  readonly problems: readonly { readonly message: string }[];
  readonly claims?: readonly { readonly id: string }[];
}

/** Makes a change. Throws where it was not made. */
async function change(connection: Connection, mutation: string, input: object, more = ''): Promise<Payload> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${more} change { id } problems { message } } }`;
  const { body } = await connection.post('/graphql', JSON.stringify({ query, variables: { input } }));
  const { data, errors } = JSON.parse(body) as { data?: Record<string, Payload>; errors?: unknown };
  const answer = data?.[mutation];
  if (!answer?.change) throw new Error(JSON.stringify(errors ?? answer?.problems));
  return answer;
}

/** People of the shipped data; in use nobody has thousands of claims. */
let people: readonly string[] = [];
let next = 0;

/** Claims that the source has not made before, each about another person. */
function claims(count: number, of: string): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    subject: people[next++ % people.length],
    predicate: 'MEMBER_OF',
    object: 'shanghai-coffee-association',
    tense: 'CURRENT',
    note: `${of}, claim ${index}`,
  }));
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
const program = await startProgram(resolve(values.home));
try {
  await program.ready();
  await untilPlanned(program.port);
  const connection = await openConnection(program.port);
  const asked = await connection.post('/graphql', JSON.stringify({ query: '{ people(first: 50) { nodes { id } } }' }));
  const found = JSON.parse(asked.body) as { data: { people: { nodes: readonly { id: string }[] } } };
  people = found.data.people.nodes.map(({ id }) => id);
  const source = `src-bench-${process.pid}`;
  await change(connection, 'addSource', {
    source: { id: source, kind: 'EDITORS_NOTE', title: 'Bench', language: 'en' },
  });
  const [proposals, decisions, undoings]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds + UNCOUNTED; round += 1) {
    const input = { source, claims: claims(10, `round ${round}`) };
    const proposed = await timed(proposals, () => change(connection, 'proposeClaims', input, 'claims { id }'));
    const decision = { claims: [proposed.claims![0]!.id], decision: 'ACCEPT', reason: 'bench' };
    const decided = await timed(decisions, () => change(connection, 'decideClaims', decision));
    const undo = { change: decided.change!.id, reason: 'bench' };
    await timed(undoings, () => change(connection, 'revertChange', undo));
  }
  say('a proposal of ten claims', proposals);
  say('an acceptance of one claim on a relation', decisions);
  say('its undoing', undoings);
  const connections = await Promise.all(Array.from({ length: writers }, () => openConnection(program.port)));
  const side: number[] = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    connections.map(async (one, writer) => {
      for (let count = 0; performance.now() < end; count += 1) {
        const input = { source, claims: claims(1, `writer ${writer}, ${count}`) };
        await timed(side, () => change(one, 'proposeClaims', input));
      }
    }),
  );
  say(`proposals of one claim by ${writers} writers, ${(side.length / seconds).toFixed(0)} a second`, side);
} finally {
  await program.stop();
}
