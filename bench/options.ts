import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shapes } from './shapes.ts';

/** The three that are compared. */
export const CONTENDERS = ['raw', 'peer', 'guanxi'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** What a run of the bench does; times in seconds. */
export interface BenchOptions {
  readonly firms: number;
  readonly seed: number;
  /** The file that the results go to; null prints the table alone. */
  readonly json: string | null;
  /** The folder of the bench's own database. */
  readonly home: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly shapes: readonly string[];
  readonly contenders: readonly ContenderName[];
  readonly rounds: number;
  /** Requests of a contender for a shape in one round, one after the other. */
  readonly requests: number;
  readonly throughputRounds: number;
  readonly clients: number;
  readonly seconds: number;
  readonly coldTimes: number;
  /** For how many of the things asked about the answers are compared. */
  readonly checked: number;
}

/** What was asked of the bench cannot be; the message says what is allowed. */
export class BenchUsage extends Error {}

/** How the bench is called. */
export const USAGE = `npm run bench -- [options]
  --firms N          the city's size (34000)
  --json FILE        where the results go
  --seed N           what is asked about (1)
  --home DIR         the folder of the bench's own database; with NEO4J_URI set, the database there is used
  --heap MB --page-cache MB   the database's memory (2048, 4096)
  --shapes A,B       only these of ${shapes.map(({ name }) => name).join(', ')}
  --contenders A,B   only these of ${CONTENDERS.join(', ')}
  --rounds N --requests N     how often latency is measured (12 rounds of 25)
  --throughput-rounds N --clients N --seconds N   and throughput (3 rounds, 16 clients, 2 s)
  --cold N           how many first hits (5)
  --checked N        how many answers of each shape are compared (40)
  --quick            a little of everything, to see that it runs`;

/** Reads the bench's arguments; throws BenchUsage for what cannot be. */
export function readOptions(args: readonly string[], quick = args.includes('--quick')): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      firms: text,
      json: text,
      seed: text,
      home: text,
      heap: text,
      'page-cache': text,
      shapes: text,
      contenders: text,
      rounds: text,
      requests: text,
      'throughput-rounds': text,
      clients: text,
      seconds: text,
      cold: text,
      checked: text,
      quick: { type: 'boolean' },
    },
  });
  const number = (name: Exclude<keyof typeof values, 'quick'>, usual: number, quickly = usual) => {
    const given = values[name];
    if (given === undefined) return quick ? quickly : usual;
    if (!/^\d+$/.test(given)) throw new BenchUsage(`--${name}: "${given}" is no whole number.`);
    return Number(given);
  };
  const firms = number('firms', 34_000, 2000);
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir() || tmpdir(), '.cache'), 'guanxi-bench');
  return {
    firms,
    seed: number('seed', 1),
    json: values.json === undefined ? null : resolve(values.json),
    home: resolve(values.home ?? join(cache, `firms-${firms}`)),
    heapMb: number('heap', 2048, 1024),
    pageCacheMb: number('page-cache', 4096, 512),
    shapes: listed(
      'shapes',
      values.shapes,
      shapes.map(({ name }) => name),
    ),
    contenders: listed('contenders', values.contenders, CONTENDERS),
    rounds: number('rounds', 12, 2),
    requests: number('requests', 25, 5),
    throughputRounds: number('throughput-rounds', 3, 1),
    clients: number('clients', 16, 4),
    seconds: number('seconds', 2, 1),
    coldTimes: number('cold', 5, 1),
    checked: number('checked', 40, 5),
  };
}

function listed<T extends string>(name: string, given: string | undefined, allowed: readonly T[]): readonly T[] {
  if (given === undefined) return allowed;
  const wanted = given.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !allowed.includes(word as T));
  if (unknown !== undefined) throw new BenchUsage(`--${name}: "${unknown}" is none of ${allowed.join(', ')}.`);
  return allowed.filter((word) => wanted.includes(word));
}
