import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startManagedNeo4j, type ManagedNeo4j } from '../../src/graph/managed/start-managed-neo4j.ts';
import { BRIEF_JAVA } from './brief-java.ts';
import { testHome } from './test-home.ts';
import type { DatabaseAddress } from './test-needs.ts';

/** The database of a run of the tests. */
interface DatabaseOfRun {
  readonly address: DatabaseAddress;
  /** What was started for the run; null where the caller gave a database. */
  readonly started: { readonly managed: ManagedNeo4j; readonly storeHome: string } | null;
  /** Ends with the run. */
  readonly archiving: AbortController;
}

/**
 * No plan is looked at again within a run. The numbers of nodes change with each file's graph, and whatever is older than ten
 * seconds would be planned anew for it, at 0.2 to 0.5 s of processor; the graphs are small enough for any plan.
 */
const KEEPING_PLANS = { 'dbms.cypher.min_replan_interval': '1h' };

// The setups of several projects are modules of several module graphs: the process is all they share.
const key = Symbol.for('guanxi.database-of-run');
const shared = globalThis as unknown as Record<symbol, Promise<DatabaseOfRun> | undefined>;

/**
 * Where the Neo4j of this run is, over a store that ends with it; it is started once, however many projects ask for it. The
 * jars are those of the user's own home folder, so that they are fetched once and not for each run. An address in
 * GUANXI_TEST_NEO4J_URI is used instead, and left running.
 */
export async function startDatabase(): Promise<DatabaseAddress> {
  return (await (shared[key] ??= open())).address;
}

/** Half a minute of CPU, in the background, that saves some seconds for each further database that the run starts. */
export async function archiveClasses(): Promise<void> {
  const run = await shared[key];
  void run?.started?.managed.archiveClasses(run.archiving.signal);
}

/** Ends what the run started, and removes its store. */
export async function stopDatabase(): Promise<void> {
  const opening = shared[key];
  // Two projects may ask for the end at once.
  shared[key] = undefined;
  const run = await opening;
  if (!run?.started) return;
  run.archiving.abort();
  await run.started.managed.stop();
  await rm(run.started.storeHome, { recursive: true, force: true });
}

async function open(): Promise<DatabaseOfRun> {
  const archiving = new AbortController();
  const given = givenDatabase();
  if (given) return { address: given, started: null, archiving };
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
  const { uri, username, password } = managed;
  return { address: { uri, username, password }, started: { managed, storeHome }, archiving };
}

/** The database that the caller gives to the tests; null where they are to start their own. */
function givenDatabase(): DatabaseAddress | null {
  const {
    GUANXI_TEST_NEO4J_URI: uri,
    GUANXI_TEST_NEO4J_USERNAME: username = 'neo4j',
    GUANXI_TEST_NEO4J_PASSWORD: password = '',
  } = process.env;
  return uri ? { uri, username, password } : null;
}
