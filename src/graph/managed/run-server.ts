import { writeFile } from 'node:fs/promises';
import type { ClassArchive } from './class-archive.ts';
import { claimStore } from './password.ts';
import { endLeftover } from './running-java.ts';
import { exitReason, logEnds } from './exit-reason.ts';
import type { ExitReason, LogPart } from './exit-reason.ts';
import { serverArguments } from './jvm.ts';
import { launchKeeper } from './launch-keeper.ts';
import type { MemoryPlan } from './memory-plan.ts';
import type { Environment } from './run-command.ts';
import { serverConfiguration } from './server-configuration.ts';
import { storeFault } from './store-fault.ts';
import type { StoreFolder } from './store-folder.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** What a run of the database needs; times in milliseconds. */
export interface ServerPlan {
  readonly store: StoreFolder;
  readonly lib: string;
  /** The java to run. */
  readonly command: string;
  readonly memory: MemoryPlan;
  readonly classes: ClassArchive;
  readonly port: number;
  readonly settings?: Readonly<Record<string, string>> | undefined;
  readonly password: string;
  readonly environment: Environment;
  /** How long java may take to end in order. */
  readonly graceMs: number;
  readonly readyWithinMs: number;
  readonly progress: (line: string) => void;
}

/** One run of the database, from its start to its end. */
export interface ServerRun {
  /** True once it answers, false if it ended before; rejected with ManagedStartFailed when it never will. */
  readonly ready: Promise<boolean>;
  /** Fulfilled, never rejected, when java and its keeper are gone. */
  readonly exited: Promise<ExitReason>;
  /** Asks it to end in order. */
  end(): void;
}

/** The address of a managed database. */
export function serverUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Starts the database once. */
export async function runServer(plan: ServerPlan): Promise<ServerRun> {
  const { store, port, graceMs } = plan;
  const configuration = serverConfiguration({ port, pageCacheMb: plan.memory.pageCacheMb, settings: plan.settings });
  await writeFile(store.configuration, configuration, { mode: 0o600 });
  const [serverLog, debugLog] = (await logEnds([store.serverLog, store.debugLog])) as [LogPart, LogPart];
  const keeper = launchKeeper(
    {
      command: plan.command,
      arguments: serverArguments(plan.lib, store.folder, plan.memory.heapMb, plan.classes.arguments()),
      processFile: store.processFile,
      uri: serverUri(port),
      graceMs,
    },
    store.consoleLog,
    plan.environment,
  );
  let over = false;
  const exited = keeper.exited.then(async (ended) => {
    over = true;
    // A keeper that was killed leaves its java behind.
    await endLeftover(store, graceMs, plan.progress);
    return exitReason([serverLog, { file: store.consoleLog, from: 0 }], ended);
  });
  const ready = waitUntilReady({
    port,
    claim: () => claimStore(serverUri(port), plan.password, store.passwordFile),
    over: () => over,
    fault: () => storeFault(debugLog),
    limitMs: plan.readyWithinMs,
    logFile: store.serverLog,
    progress: plan.progress,
  });
  // Whoever only waits for the end must not be told of this one as an unhandled rejection.
  ready.catch(() => undefined);
  return { ready, exited, end: keeper.end };
}
