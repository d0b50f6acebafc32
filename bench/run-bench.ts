import type { Database } from '../src/graph/database.ts';
import { checkAnswers, type Reachable } from './check-answers.ts';
import { sampleCity, type City } from './city-sample.ts';
import { startContender, type DatabaseAddress } from './contenders.ts';
import { openConnection } from './http-client.ts';
import { timeKnownOperations } from './known-operations.ts';
import { load, timeRequests, type Load } from './measure.ts';
import type { BenchOptions } from './options.ts';
import type { Variables } from './raw/raw-shape.ts';
import { resultsOf, type BenchFile } from './results.ts';
import { shapes as allShapes, type Shape } from './shapes.ts';

/** What a run needs: the database that all ask, and what was asked of the bench. */
export interface BenchRun {
  readonly options: BenchOptions;
  readonly database: Database;
  readonly address: DatabaseAddress;
  readonly databasePid: number | null;
  readonly logFolder: string;
  readonly progress: (line: string) => void;
}

/** One contender's part in one shape, filling as the rounds go by. */
interface Entry {
  readonly shape: Shape;
  readonly asked: readonly Variables[];
  readonly one: Reachable;
  readonly latencies: number[][];
  readonly loads: Load[];
  readonly cold: number[];
}

/**
 * Compares the answers, then measures: latency, throughput and first hits, each in rounds in which the contenders take
 * turns at every shape, first one then another beginning. Throws AnswersDiffer before anything is measured.
 */
export async function runBench(run: BenchRun): Promise<Pick<BenchFile, 'run' | 'shapes' | 'results' | 'known'>> {
  const { options, database, progress } = run;
  const began = Date.now();
  // Ours is always there: it migrates the database, and every other answer is compared with its own.
  const names = [...new Set([...options.contenders, 'guanxi' as const])];
  const reachable: Reachable[] = [];
  try {
    for (const name of ['guanxi' as const, ...names.filter((other) => other !== 'guanxi')]) {
      progress(`Starting ${name}`);
      const contender = await startContender(name, run.address, run.logFolder);
      reachable.push({ contender, connection: await openConnection(contender.port) });
    }
    const city = await sampleCity(database, options.seed);
    const shapes = allShapes.filter(({ name }) => options.shapes.includes(name));
    const about: BenchFile['shapes'][number][] = [];
    for (const shape of shapes) {
      const checked = await checkAnswers(shape, reachable, shape.variables(city).slice(0, options.checked));
      progress(`${shape.name}: ${checked.compared} answers are equal`);
      about.push({ name: shape.name, says: shape.says, ...checked });
    }
    const entries = entriesOf(shapes, city, reachable, options);
    await warmUp(entries, run);
    await measureLatency(entries, run);
    await measureThroughput(entries, run);
    await measureCold(entries, run);
    const known = await lastlyKnown(run, reachable);
    return {
      run: {
        firms: city.size.firms,
        nodes: city.size.nodes,
        relationships: city.size.relationships,
        seed: options.seed,
        rounds: options.rounds,
        requestsPerRound: options.requests,
        throughputRounds: options.throughputRounds,
        clients: options.clients,
        secondsOfLoad: options.seconds,
        began: new Date(began).toISOString(),
        tookSeconds: Math.round((Date.now() - began) / 1000),
      },
      shapes: about,
      results: resultsOf(
        entries.map(({ shape, one, ...rest }) => ({ ...rest, shape: shape.name, contender: one.contender.name })),
      ),
      known,
    };
  } finally {
    for (const { connection, contender } of reachable) {
      connection.close();
      await contender.stop();
    }
  }
}

function entriesOf(
  shapes: readonly Shape[],
  city: City,
  reachable: readonly Reachable[],
  { contenders }: BenchOptions,
): readonly Entry[] {
  return shapes.flatMap((shape) =>
    contenders
      .map((name) => reachable.find(({ contender }) => contender.name === name)!)
      .filter(({ contender }) => contender.takes(shape))
      .map((one) => ({ shape, asked: shape.variables(city), one, latencies: [], loads: [], cold: [] })),
  );
}

/**
 * Virtual machines compile what they run often, and some hundred requests are not often: everybody is asked everything
 * for as long as a round of throughput lasts before anybody is measured.
 */
async function warmUp(entries: readonly Entry[], { options, progress }: BenchRun): Promise<void> {
  progress('Warming up');
  const { clients, seconds } = options;
  for (const { one, shape, asked } of entries) await load(one, shape, asked, { clients, seconds, databasePid: null });
}

async function measureLatency(entries: readonly Entry[], { options, progress }: BenchRun): Promise<void> {
  for (let round = 0; round < options.rounds; round += 1) {
    progress(`Latency, round ${round + 1} of ${options.rounds}`);
    for (const entry of takingTurns(entries, round))
      entry.latencies.push(await timeRequests(entry.one, entry.shape, inTurn(entry, round, options.requests)));
  }
}

async function measureThroughput(
  entries: readonly Entry[],
  { options, databasePid, progress }: BenchRun,
): Promise<void> {
  const { clients, seconds } = options;
  for (let round = 0; round < options.throughputRounds; round += 1) {
    progress(`Throughput, round ${round + 1} of ${options.throughputRounds}`);
    for (const entry of takingTurns(entries, round))
      entry.loads.push(await load(entry.one, entry.shape, entry.asked, { clients, seconds, databasePid }));
  }
}

/** The database has forgotten all plans, and the text of the operation is one that no program has seen. */
async function measureCold(entries: readonly Entry[], { options, database, progress }: BenchRun): Promise<void> {
  progress('First hits');
  for (let time = 0; time < options.coldTimes; time += 1) {
    for (const { shape, asked, one, cold } of takingTurns(entries, time)) {
      const { contender, connection } = one;
      const body = contender.body(shape, asked[time % asked.length]!, `${time} ${contender.name}`);
      await forgetPlans(database);
      await connection.ready();
      const start = performance.now();
      await connection.post(contender.path(shape), body);
      cold.push(performance.now() - start);
    }
  }
}

async function lastlyKnown(run: BenchRun, reachable: readonly Reachable[]): Promise<BenchFile['known']> {
  if (!run.options.contenders.includes('guanxi')) return null;
  run.progress('First hits of known operations');
  for (const { contender } of reachable) await contender.stop();
  return timeKnownOperations(run.address, run.logFolder, () => forgetPlans(run.database));
}

async function forgetPlans(database: Database): Promise<void> {
  await database.schema('CALL db.clearQueryCaches()');
}

/** The entries shape by shape, the contenders of each beginning with another one every round. */
export function takingTurns<T extends { readonly shape: { readonly name: string } }>(
  entries: readonly T[],
  round: number,
): readonly T[] {
  const names = [...new Set(entries.map(({ shape }) => shape.name))];
  return names.flatMap((name) => {
    const mine = entries.filter(({ shape }) => shape.name === name);
    const first = round % mine.length;
    return [...mine.slice(first), ...mine.slice(0, first)];
  });
}

/** What is asked in a round: the same for every contender, and in the next round what comes after. */
export function inTurn({ asked }: Pick<Entry, 'asked'>, round: number, requests: number): readonly Variables[] {
  return Array.from({ length: requests }, (_, index) => asked[(round * requests + index) % asked.length]!);
}
