import { median, quantile, spreadOf, type Spread } from './percentiles.ts';
import type { ContenderName } from './options.ts';
import type { Load } from './measure.ts';

/** What was measured of one contender for one shape: a list for each round. */
export interface Measured {
  readonly shape: string;
  readonly contender: ContenderName;
  /** Milliseconds of each request, round by round. */
  readonly latencies: readonly (readonly number[])[];
  readonly loads: readonly Load[];
  /** Milliseconds of first hits. */
  readonly cold: readonly number[];
}

/** How one contender stands to another, round by round: how many times as long, and how much of the throughput. */
export interface Ratios {
  readonly p50: Spread | null;
  readonly p95: Spread | null;
  readonly requestsPerSecond: Spread | null;
  readonly cold: number | null;
}

/** One line of the results; times in milliseconds, null where it was not measured. */
export interface Result {
  readonly shape: string;
  readonly contender: ContenderName;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly requestsPerSecond: number | null;
  /** Processor time for each request under load: of the contender, and of the database for it. */
  readonly cpuMs: number | null;
  readonly databaseCpuMs: number | null;
  /** The most memory that was resident under load, in MiB. */
  readonly rssMb: number | null;
  readonly coldMs: number | null;
  /** Against the hand-written statement; null for that itself, or where it did not run. */
  readonly againstRaw: Ratios | null;
  /** Ours against the peer: below 1 is faster. */
  readonly againstPeer: Ratios | null;
}

/** The file that a run writes. */
export interface BenchFile {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly run: Readonly<Record<string, string | number>>;
  /** Of each shape: what it asks, how long its answers are in bytes, and how many were found equal. */
  readonly shapes: readonly {
    readonly name: string;
    readonly says: string;
    readonly bytes: number;
    readonly compared: number;
  }[];
  readonly results: readonly Result[];
  /** First hits of the operations that the program knows, after a fresh start; null when ours did not run. */
  readonly known: {
    readonly operations: number;
    readonly medianMs: number;
    readonly p95Ms: number;
    readonly mostMs: number;
  } | null;
}

/** The results of all that was measured, in its order. */
export function resultsOf(all: readonly Measured[]): readonly Result[] {
  return all.map((measured) => {
    const other = (name: ContenderName) =>
      all.find(({ shape, contender }) => shape === measured.shape && contender === name);
    const [raw, peer] = [other('raw'), other('peer')];
    return {
      shape: measured.shape,
      contender: measured.contender,
      p50Ms: known(median(roundsOf(measured, 0.5))),
      p95Ms: known(median(roundsOf(measured, 0.95))),
      requestsPerSecond: middle(measured.loads, ({ requestsPerSecond }) => requestsPerSecond),
      cpuMs: middle(measured.loads, ({ cpuMs }) => cpuMs),
      databaseCpuMs: middle(measured.loads, ({ databaseCpuMs }) => databaseCpuMs),
      rssMb: most(measured.loads.map(({ rssMb }) => rssMb)),
      coldMs: known(median(measured.cold)),
      againstRaw: measured.contender === 'raw' || !raw ? null : ratios(measured, raw),
      againstPeer: measured.contender !== 'guanxi' || !peer ? null : ratios(measured, peer),
    };
  });
}

/** Of each round the quotient of two contenders, so that what slowed both down at once cancels out. */
export function ratios(one: Measured, other: Measured): Ratios {
  const quotients = (values: readonly number[], others: readonly number[]) =>
    spreadOf(values.slice(0, others.length).map((value, round) => value / others[round]!));
  const throughput = ({ loads }: Measured) => loads.map(({ requestsPerSecond }) => requestsPerSecond);
  return {
    p50: quotients(roundsOf(one, 0.5), roundsOf(other, 0.5)),
    p95: quotients(roundsOf(one, 0.95), roundsOf(other, 0.95)),
    requestsPerSecond: quotients(throughput(one), throughput(other)),
    cold: known(median(one.cold) / median(other.cold)),
  };
}

function roundsOf({ latencies }: Measured, share: number): readonly number[] {
  return latencies.filter((round) => round.length > 0).map((round) => quantile(round, share));
}

function middle(loads: readonly Load[], read: (load: Load) => number | null): number | null {
  return known(median(loads.map(read).filter((value) => value !== null)));
}

function most(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : Math.max(...present);
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
