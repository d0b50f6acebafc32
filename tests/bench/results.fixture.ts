import type { ContenderName } from '../../bench/options.ts';
import { resultsOf, type BenchFile, type Measured } from '../../bench/results.ts';

/** What a run of two rounds might have measured of a city of some size, every time multiplied by `slower`. */
export function benchFile(firms: number, slower = 1): BenchFile {
  const one = (shape: string, contender: ContenderName, times: readonly (readonly number[])[]): Measured => ({
    shape,
    contender,
    latencies: times.map((round) => round.map((time) => time * slower)),
    loads: [{ requestsPerSecond: 100 / times[0]![0]!, cpuMs: 0.5, databaseCpuMs: null, rssMb: 120 }],
    cold: [times[0]![0]! * 20],
  });
  return {
    machine: { processor: 'a processor', cores: 2 },
    versions: { node: 'v20', neo4j: '5.26' },
    run: { firms, rounds: 2 },
    shapes: [
      { name: 'Q1', says: 'a firm by its id', bytes: 100, compared: 80 },
      { name: 'Q6', says: 'a shortest path', bytes: 300, compared: 40 },
    ],
    results: resultsOf([
      one('Q1', 'raw', [
        [1, 1, 2],
        [2, 2, 4],
      ]),
      one('Q1', 'peer', [
        [4, 4, 4],
        [8, 8, 8],
      ]),
      one('Q1', 'guanxi', [
        [1.1, 1.1, 2],
        [2.2, 2.2, 4],
      ]),
      one('Q6', 'raw', [[3], [3]]),
      one('Q6', 'guanxi', [[3], [6]]),
    ]),
    known: { operations: 56, medianMs: 4, p95Ms: 8, mostMs: 12 },
  };
}
