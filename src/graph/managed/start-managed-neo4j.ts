import { realpath } from 'node:fs/promises';
import { classArchive } from './class-archive.ts';
import { enoughDisk } from './enough-disk.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava, usingThePath } from './find-java.ts';
import { freePort } from './free-port.ts';
import { holdStore } from './hold-store.ts';
import { homeFault } from './home-fault.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';
import { machineMemory, planMemory } from './memory-plan.ts';
import { storedPassword, username } from './password.ts';
import type { Environment } from './run-command.ts';
import { runServer, serverUri } from './run-server.ts';
import type { ServerPlan, ServerRun } from './run-server.ts';
import type { StoreFolder } from './store-folder.ts';
import { supervise } from './supervise.ts';
import type { ManagedEvent } from './supervise.ts';

/** How to run a database of our own; times in milliseconds, memory in MiB. */
export interface ManagedNeo4jOptions {
  /** The folder that keeps the jars and the store. */
  readonly home: string;
  /** Where the jars are kept instead, so that several stores share them. */
  readonly jarsHome?: string;
  /** Where the store is kept instead. */
  readonly storeHome?: string;
  /** One line for each thing worth keeping in a log. */
  readonly log: (line: string) => void;
  /** One line at a time for who waits. */
  readonly progress: (line: string) => void;
  /** The Java to prefer over the one on the PATH. */
  readonly javaHome?: string | undefined;
  /** The variables that java and Maven get; our own unless given. */
  readonly environment?: Environment;
  /** Chosen by how much memory there is unless given. */
  readonly heapMb?: number;
  readonly pageCacheMb?: number;
  /** Settings of Neo4j beside those of `serverConfiguration`, or in their stead. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The Bolt port on the loopback address; a free one unless given. */
  readonly port?: number;
  /** How long the first answer may take; 2 min unless given. */
  readonly readyWithinMs?: number;
  /** How long it may take to end in order before it is ended by force; 60 s unless given. */
  readonly graceMs?: number;
}

/** A database of our own, running until `stop`, or until our process ends, however it ends. */
export interface ManagedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Where its data and its logs lie. */
  readonly databaseFolder: string;
  readonly logFile: string;
  /** Calls `listener` for each later event; the function it answers ends that. */
  subscribe(listener: (event: ManagedEvent) => void): () => void;
  /** Archives the classes that Neo4j has loaded so far, for faster starts (see ClassArchive). Answers whether there is an archive. */
  archiveClasses(stop: AbortSignal): Promise<boolean>;
  /** Ends the database in order. Safe to call more than once. */
  stop(): Promise<void>;
}

/**
 * Brings up Neo4j Community on the loopback address: fetches it once, makes the store once, and starts it again when it
 * dies. Throws ManagedStartFailed, whose message is one clear line, when that cannot be.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  try {
    return await start(options);
  } catch (error) {
    throw homeFault(options.storeHome ?? options.home, error);
  }
}

async function start(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { log, progress } = options;
  if (process.platform === 'win32') {
    // Windows knows no SIGTERM: the database could not be ended in order.
    throw new ManagedStartFailed('The database cannot be managed on Windows: set NEO4J_URI to a Neo4j of your own.');
  }
  const java = await findJava(options.javaHome, options.environment);
  if (java.passedOver !== undefined) progress(usingThePath(java));
  const { store, lock } = await holdStore({
    home: options.storeHome ?? options.home,
    graceMs: options.graceMs ?? graceMs,
    busy: ': stop that one first, or give this one a GUANXI_HOME of its own.',
    progress,
  });
  try {
    const memory = planMemory(machineMemory(), options);
    const jars = await fetchJars({
      jarsHome: options.jarsHome ?? options.home,
      environment: options.environment,
      withoutJavaHome: java.passedOver !== undefined,
      progress,
    });
    // By its real path, as the archive of the classes is known by where its jars lie.
    const lib = await realpath(jars);
    await enoughDisk(store.folder, 200, 'The database');
    const classes = classArchive({ java, lib, listFile: store.classList, environment: options.environment });
    const plan: Omit<ServerPlan, 'port'> = {
      store,
      lib,
      command: java.command,
      memory,
      classes,
      settings: options.settings,
      password: await storedPassword(store.passwordFile),
      environment: options.environment,
      graceMs: options.graceMs ?? graceMs,
      readyWithinMs: options.readyWithinMs ?? 120_000,
      progress,
    };
    progress(`Starting Neo4j (heap ${memory.heapMb} MB, page cache ${memory.pageCacheMb} MB, Java ${java.major})`);
    const { run, port } = await firstRun(plan, options.port);
    const listeners = new Set<(event: ManagedEvent) => void>();
    const supervisor = supervise(
      run,
      () => runServer({ ...plan, port }),
      (event) => {
        log(describe(event, store));
        for (const listener of listeners) listener(event);
      },
    );
    return {
      uri: serverUri(port),
      username,
      password: plan.password,
      databaseFolder: store.folder,
      logFile: store.serverLog,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      archiveClasses: (signal) => classes.make(signal),
      stop: async () => {
        await supervisor.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

const graceMs = 60_000;
const portAttempts = 3;

// A free port can be taken between the look and the start; one of our own choosing is then chosen again.
async function firstRun(plan: Omit<ServerPlan, 'port'>, wanted?: number): Promise<{ run: ServerRun; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(wanted);
    if (port === undefined) {
      throw new ManagedStartFailed(
        `Port ${wanted ?? 'any'} of 127.0.0.1 is used by another program: give the database another.`,
      );
    }
    const run = await runServer({ ...plan, port });
    try {
      if (await run.ready) return { run, port };
    } catch (error) {
      run.end();
      await run.exited;
      throw error;
    }
    const { kind, words } = await run.exited;
    if (kind === 'port' && wanted === undefined && attempt < portAttempts) continue;
    throw new ManagedStartFailed(`The database did not start: ${words}. More is in ${plan.store.folder}/logs.`);
  }
}

function describe(event: ManagedEvent, store: StoreFolder): string {
  if (event.kind === 'up') return 'The database is up again.';
  if (event.kind === 'down') return `The database went down: ${event.reason}. Starting it again.`;
  return `The database does not come back (attempt ${event.attempts}): ${event.reason}. More is in ${store.folder}/logs.`;
}
