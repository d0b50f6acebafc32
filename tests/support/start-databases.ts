import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';
import { BRIEF_JAVA } from './brief-java.ts';
import { runFolder, tellRunFolder } from './loaded-graph.ts';
import { keepForTeardown, keptForTeardown } from './managed-for-run.ts';
import { testHome } from './test-home.ts';
import { givenDatabase, tellWorkers, type Place } from './worker-databases.ts';

/**
 * A plan is kept however much the numbers of nodes change. They change with each file's graph, and every statement would be
 * planned anew for it, at 0.5 s; the graphs are small enough for any plan.
 */
const KEEPING_PLANS = { 'dbms.cypher.statistics_divergence_threshold': '1.0' };

/**
 * A Neo4j for each worker, for the whole run, over a store that ends with it; they are started once, however often they
 * are asked for. The jars are those of the user's own home folder, so that they are fetched once and not for each run. An
 * address in GUANXI_TEST_NEO4J_URI is used instead, by one worker, and left running.
 */
export async function startDatabases(maxWorkers: number): Promise<void> {
  if (runFolder() !== null) return;
  const given = givenDatabase();
  if (given && maxWorkers > 1) throw new Error('GUANXI_TEST_NEO4J_URI is one database: give --maxWorkers=1.');
  tellRunFolder(await mkdtemp(join(tmpdir(), 'guanxi-test-run-')));
  tellWorkers(given ? [given] : await Promise.all(Array.from({ length: maxWorkers }, startForWorker)));
  // Half a minute of processor, once: it saves some seconds for each of the thirty databases that a run starts.
  const [first] = keptForTeardown();
  void first?.managed.archiveClasses(first.archiving.signal);
}

async function startForWorker(): Promise<Place> {
  const storeHome = await mkdtemp(join(tmpdir(), 'guanxi-test-'));
  let said = '';
  const managed = await startManagedNeo4j({
    home: testHome(),
    storeHome,
    javaHome: process.env.JAVA_HOME,
    environment: { ...process.env, ...BRIEF_JAVA },
    heapMb: 512,
    pageCacheMb: 128,
    settings: KEEPING_PLANS,
    log: (line) => process.stderr.write(`${line}\n`),
    // The first run fetches Neo4j, which must not look like a hang; later runs have nothing to say.
    progress: (line) => {
      if (line.startsWith('Fetching') && line !== said) process.stderr.write(`${line}\n`);
      said = line;
    },
  });
  keepForTeardown({ managed, storeHome, archiving: new AbortController() });
  const { uri, username, password } = managed;
  return { uri, username, password };
}
