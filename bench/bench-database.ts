import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultHome } from '../src/graph/managed/default-home.ts';
import { jarsFolder } from '../src/graph/managed/jvm.ts';
import { runningJava } from '../src/graph/managed/running-java.ts';
import { startManagedNeo4j } from '../src/graph/managed/start-managed-neo4j.ts';
import { storeFolder } from '../src/graph/managed/store-folder.ts';
import type { DatabaseAddress } from './contenders.ts';
import type { BenchOptions } from './options.ts';

/** The database that is asked, up and holding a city. */
export interface BenchDatabase extends DatabaseAddress {
  /** Its process, whose use of the processor is told; null where it is not ours. */
  readonly pid: number | null;
  /** What is known of its memory, for the results. */
  readonly memory: Readonly<Record<string, number | string>>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The database of NEO4J_URI as it stands; else one of the bench's own, which is given a city of the size asked the first
 * time: made by `guanxi generate` and brought in by Neo4j's bulk importer.
 */
export async function openBenchDatabase(
  options: BenchOptions,
  progress: (line: string) => void,
): Promise<BenchDatabase> {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI) {
    const address = { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD };
    return { ...address, pid: null, memory: { database: 'given' }, stop: async () => undefined };
  }
  await bringInCity(options, progress);
  const { home, heapMb, pageCacheMb } = options;
  const neo4j = await startManagedNeo4j({ home, heapMb, pageCacheMb, progress, log: progress });
  const running = await runningJava(storeFolder(home));
  return {
    uri: neo4j.uri,
    username: neo4j.username,
    password: neo4j.password,
    pid: running?.pid ?? null,
    memory: { heapMb, pageCacheMb },
    stop: () => neo4j.stop(),
  };
}

/** Brings a made-up city into the store of a folder, unless it holds it already. */
export async function bringInCity(
  { home, firms }: Pick<BenchOptions, 'home' | 'firms'>,
  progress: (line: string) => void,
): Promise<void> {
  const note = join(home, 'city.json');
  const wanted = JSON.stringify({ firms, seed: 1 });
  if ((await readFile(note, 'utf8').catch(() => '')) === wanted) return;
  await mkdir(home, { recursive: true, mode: 0o700 });
  await shareJars(home);
  const city = join(home, 'city');
  progress(`Making a city of ${firms} firms`);
  run(['generate', '--firms', String(firms), '--seed', '1', '--out', city], home);
  progress('Bringing it in');
  run(['import', city, '--replace'], home);
  await rm(city, { recursive: true, force: true });
  await writeFile(note, wanted);
}

/** The jars that the program has fetched for itself serve here too. */
export async function shareJars(home: string): Promise<void> {
  const fetched = dirname(jarsFolder(defaultHome({ platform: process.platform, homeFolder: homedir() })));
  const wanted = dirname(jarsFolder(home));
  if (existsSync(fetched) && !existsSync(wanted)) await symlink(fetched, wanted);
}

function run(words: readonly string[], home: string): void {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const { status } = spawnSync(process.execPath, [join(root, 'bin/guanxi.js'), ...words], {
    cwd: root,
    env: { PATH, HOME, JAVA_HOME, GUANXI_HOME: home },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`guanxi ${words.join(' ')} ended with ${status}.`);
}
