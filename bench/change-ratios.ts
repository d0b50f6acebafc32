/**
 * `npm run bench:change-ratios`: the same changes made by hand-written Cypher (`raw`), by the program, and by the mutations of
 * @neo4j/graphql (`peer`), in turns on one database: a proposal of ten claims, the acceptance of one on a relation, and its
 * undoing. By hand the same facts are written: claims, decision, relation, sources of its ends, counts, the change and
 * its entries. The peer writes claims and the relation alone. Prints the times, the processor's time, and the ratios to raw.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBenchDatabase } from './bench-database.ts';
import { idsOf, makeChange } from './change-requests.ts';
import { startContender, type Contender } from './contenders.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { openConnection, type Connection } from './http-client.ts';
import { untilPlanned } from './known-operations.ts';
import { CONTENDERS, readOptions, type ContenderName } from './options.ts';
import { peerChanges } from './peer-changes.ts';
import { median, quantile } from './percentiles.ts';
import { cpuMsOf } from './process-use.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-changes') },
    firms: { type: 'string', default: '34000' },
    rounds: { type: 'string', default: '60' },
  },
});
const rounds = Number(values.rounds);

/** The first changes plan their statements; they are not counted. */
const UNCOUNTED = 15;
/** How many claims a proposal has. */
const CLAIMS = 10;

/** What is asked in the order of a round. */
const STEPS = ['propose', 'accept', 'undo'] as const;
type Step = (typeof STEPS)[number];

/** A claim as it is asked for. */
export interface AskedClaim {
  readonly subject: string;
  readonly predicate: 'MEMBER_OF';
  readonly object: string;
  readonly tense: 'CURRENT';
  readonly note: string;
}

/** Makes changes on a connection. */
export interface ChangeMaker {
  /** Answers the ids of the claims. */
  propose(source: string, claims: readonly AskedClaim[]): Promise<readonly string[]>;
  /** Answers what undoing it is asked with. */
  accept(claim: string, asked: AskedClaim): Promise<string>;
  undo(claim: string, asked: AskedClaim, acceptance: string): Promise<void>;
}

function guanxiChanges(connection: Connection): ChangeMaker {
  return {
    propose: async (source, claims) => {
      const { claims: made } = await makeChange(connection, 'proposeClaims', { source, claims }, 'claims { id }');
      return made!.map(({ id }) => id);
    },
    accept: async (claim) => {
      const input = { claims: [claim], decision: 'ACCEPT', reason: 'bench' };
      return (await makeChange(connection, 'decideClaims', input)).change!.id;
    },
    undo: async (_claim, _asked, change) => {
      await makeChange(connection, 'revertChange', { change, reason: 'bench' });
    },
  };
}

function rawChanges(connection: Connection): ChangeMaker {
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const answer = JSON.parse((await connection.post(path, JSON.stringify(body))).body) as {
      data?: Record<string, unknown>;
      errors?: unknown;
    };
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    propose: async (source, claims) => (await post('/propose', { source, claims }))['claims'] as string[],
    accept: async (claim) => String((await post('/decide', { claim }))['change']),
    undo: async (claim, _asked, undoes) => {
      await post('/decide', { claim, undoes });
    },
  };
}

const MAKERS: Readonly<Record<ContenderName, (connection: Connection) => ChangeMaker>> = {
  raw: rawChanges,
  guanxi: guanxiChanges,
  peer: peerChanges,
};

/** What one step took, in milliseconds, and of the processor. */
interface Used {
  readonly ms: number;
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
}

exitOnSignals();
const progress = (line: string): boolean => process.stderr.write(`${line}\n`);
const options = readOptions(['--home', resolve(values.home), '--firms', values.firms]);
const database = await openBenchDatabase(options, progress);
const logFolder = await mkdtemp(join(tmpdir(), 'guanxi-bench-'));
const contenders: Contender[] = [];
for (const name of CONTENDERS) contenders.push(await startContender(name, database, logFolder));
try {
  const guanxi = contenders.find(({ name }) => name === 'guanxi')!;
  await untilPlanned(guanxi.port);
  const asking = await openConnection(guanxi.port);
  const [firms, associations]: [string[], string[]] = [[], []];
  await idsOf(asking, 'firms', CLAIMS * CONTENDERS.length * (rounds + UNCOUNTED), firms);
  await idsOf(asking, 'associations', 200, associations);
  let next = 0;
  const claims = (round: number): readonly AskedClaim[] =>
    Array.from({ length: CLAIMS }, (_, index) => ({
      subject: firms[next++ % firms.length]!,
      predicate: 'MEMBER_OF',
      object: associations[next % associations.length]!,
      tense: 'CURRENT',
      note: `round ${round}, claim ${index}`,
    }));
  const makers = new Map<ContenderName, ChangeMaker>();
  for (const { name, port } of contenders) {
    makers.set(name, MAKERS[name](await openConnection(port)));
    const source = { id: sourceOf(name), kind: 'EDITORS_NOTE', title: 'Bench', language: 'en' };
    await makeChange(asking, 'addSource', { source });
  }
  const used = new Map<string, Used[]>();
  for (let round = 0; round < rounds + UNCOUNTED; round += 1) {
    // Each round begins with another one.
    const turns = contenders.map((_, place) => contenders[(place + round) % contenders.length]!);
    for (const contender of turns) await makeRound(contender, makers.get(contender.name)!, claims(round), used);
  }
  print(used);
} finally {
  for (const contender of contenders) await contender.stop();
  await database.stop();
}

function sourceOf(name: ContenderName): string {
  return `src-bench-${name}-${process.pid}`;
}

async function makeRound(
  contender: Contender,
  maker: ChangeMaker,
  asked: readonly AskedClaim[],
  used: Map<string, Used[]>,
): Promise<void> {
  const timed = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const before = [await cpuMsOf(contender.pid), await cpuMsOf(database.pid)];
    const begin = performance.now();
    const done = await work();
    const ms = performance.now() - begin;
    const after = [await cpuMsOf(contender.pid), await cpuMsOf(database.pid)];
    const [cpuMs, databaseCpuMs] = after.map((one, place) => (one ?? 0) - (before[place] ?? 0));
    const key = `${contender.name} ${step}`;
    used.set(key, [...(used.get(key) ?? []), { ms, cpuMs: cpuMs!, databaseCpuMs: databaseCpuMs! }]);
    return done;
  };
  const [claim] = await timed('propose', () => maker.propose(sourceOf(contender.name), asked));
  const acceptance = await timed('accept', () => maker.accept(claim!, asked[0]!));
  await timed('undo', () => maker.undo(claim!, asked[0]!, acceptance));
}

function print(used: ReadonlyMap<string, readonly Used[]>): void {
  process.stdout.write(
    'step     by       p50 ms  p95 ms  CPU ms  database CPU ms  p50 / raw (middle half of rounds)\n',
  );
  for (const step of STEPS) {
    for (const name of CONTENDERS) {
      const counted = used.get(`${name} ${step}`)!.slice(UNCOUNTED);
      const raw = used.get(`raw ${step}`)!.slice(UNCOUNTED);
      const times = counted.map(({ ms }) => ms);
      const mean = (of: (one: Used) => number) => counted.reduce((sum, one) => sum + of(one), 0) / counted.length;
      const ratios = counted.map(({ ms }, round) => ms / raw[round]!.ms);
      const half = [0.25, 0.75].map((part) => quantile(ratios, part).toFixed(2)).join('–');
      const figures = [
        median(times),
        quantile(times, 0.95),
        mean((one) => one.cpuMs),
        mean((one) => one.databaseCpuMs),
      ];
      const cells = figures.map((figure) => figure.toFixed(1).padStart(7)).join(' ');
      process.stdout.write(`${step.padEnd(8)} ${name.padEnd(7)} ${cells}   ${median(ratios).toFixed(2)} (${half})\n`);
    }
  }
}
