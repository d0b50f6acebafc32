import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { createHttp } from '../api/http.ts';
import { serveMetrics } from '../api/http/metrics-server.ts';
import type { Logger } from '../api/logger.ts';
import { createMetrics, type Metrics } from '../api/metrics.ts';
import { warmUp, type WarmUpRun } from '../api/warm-up.ts';
import type { Config } from '../config.ts';
import type { Database } from '../graph/database.ts';
import { deferredDatabase } from '../graph/deferred-database.ts';
import { DatabaseUnavailable } from '../graph/errors.ts';
import { PHRASES } from '../domain/labels/phrases.ts';
import { observed } from '../graph/observed.ts';
import { openPlanningGate, type PlanningGate } from '../graph/planning-gate.ts';
import { queued, type QueuedDatabase } from '../graph/statement-queue.ts';
import { NO_TURNS } from '../graph/turns.ts';
import { openStatementUses, type StatementUses } from '../graph/statement-uses.ts';
import { databaseState } from './database-state.ts';
import { orDiskFault } from './disk-fault.ts';
import { loadData, orAtFault } from './load.ts';
import { openAccess } from './open-access.ts';
import { openApi } from './open-api.ts';
import { openTracing } from './open-tracing.ts';
import { openDatabaseOf, type OpenDatabase } from './open-database.ts';
import { SomethingMissing, Stopped } from './outcome.ts';
import { stopped, unlessStopped } from './interruptible.ts';
import { watchReadiness, type Readiness, type WatchedReadiness } from './readiness.ts';
import { statementObserver, warmUpObserver } from './statement-observer.ts';
import { storeLine } from './store-line.ts';
import { openTextsFolder } from './texts-folder.ts';
import type { CommandContext } from './command-context.ts';

/** How long requests under way may take to end once the server is to stop. */
const CLOSE_WITHIN_MS = 3000;

/** How long after planning the classes are archived: a server that was started for one question is not slowed down by it. */
const ARCHIVE_AFTER_MS = 30_000;

/**
 * By how much the heap may outgrow what was alive in it at the last collection, in per cent. Left to itself the server
 * takes some 375 MB with sixteen clients on a city; so it takes 230 to 245, for no more of the processor that could be
 * measured, and with 50 it would take 225, for a tenth more. No limit: an answer that needs more gets it.
 */
const HEAP_GROWTH = 80;

/**
 * The whole program: listens, brings up the database, migrates it, loads the sources and answers until told to stop.
 * It listens first, so that a busy port is known before anything else is started, and says that it is not ready until
 * it is.
 */
export async function serve(command: CommandContext): Promise<void> {
  const { config, log, print, progress, stop, compute } = command;
  const texts = config.textsFolder === null ? null : await openTextsFolder(config.textsFolder);
  const late = deferredDatabase();
  const state: State = { reason: 'The database is being started.', loaded: false, watched: null, known: null };
  const context = { database: late.database, quotes: texts?.quote ?? null };
  const { apollo, operations } = await openApi(command, context, texts);
  const metrics = createMetrics();
  const tracing = await openTracing(command);
  let queue: QueuedDatabase | null = null;
  metrics.measure({
    isDatabaseUp: () => state.watched?.now().ready === true,
    turns: () => queue?.turns.counts ?? NO_TURNS,
  });
  let place: OpenDatabase | null = null;
  let uses: StatementUses | null = null;
  let metricsServer: Server | null = null;
  const http = await createHttp({
    apollo,
    context,
    readiness: () => readinessOf(state),
    metrics,
    log,
    ...(tracing && { trace: tracing.start }),
    access: openAccess(config, late.database),
    ...httpSettings(config),
  });
  try {
    const address = await listen(http, command);
    metricsServer = await listenForMetrics(metrics, command);
    progress(storeLine(config.place));
    let gate: PlanningGate | null = null;
    const forget = () => {
      gate?.forget();
      state.watched?.doubt();
    };
    place = await unlessStopped(openDatabaseOf(command, { share: false, onConnectionLost: forget }), stop);
    watch(place, { progress, forget, restarted: metrics.databaseRestarted });
    uses = await openUses(command);
    queue = queued(place.database);
    gate = openPlanningGate({
      warm: queue,
      planner: place.planner,
      sizes: place.managed === null,
      ...(uses && { usesBefore: uses.before, onAsked: uses.asked }),
    });
    late.arrive(observed(gate.asked, statementObserver(metrics, command)));
    state.reason = 'The sources are being loaded.';
    const { database } = place;
    const load = () => orDiskFault(config.place, loadData(database, config.dataFolder, { log: progress, compute }));
    const loading = place.managed === null ? load() : untilDatabaseStays(database, load, stop);
    orAtFault(await unlessStopped(loading, stop));
    // Loading is over, whose garbage is another matter.
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
    state.watched = watchReadiness(() => databaseState(database));
    await state.watched.refresh();
    state.loaded = true;
    state.reason = 'The database is planning the operations that are known.';
    const onProgress = metrics.planning.bind(metrics);
    const expected = observed(gate.expected, warmUpObserver(metrics, command));
    state.known = warmUp({ apollo, context, gate: { ...gate, expected }, operations, log, onProgress, stop });
    void archiveClasses(place, state.known.planned, stop);
    await unlessStopped(state.known.ready, stop);
    print(welcome(address + config.http.basePath));
    await stopped(stop);
    progress('Stopping');
  } catch (error) {
    // To stop is how a server is meant to end, at whatever it was.
    if (!(error instanceof Stopped)) throw error;
  } finally {
    state.loaded = false;
    state.watched?.close();
    metricsServer?.close();
    await uses?.save();
    // A client that keeps its connection, or never ends its request, must not keep the database from its orderly end.
    setTimeout(() => http.server.closeAllConnections(), CLOSE_WITHIN_MS).unref();
    const closing = [() => http.close(), () => apollo.stop(), () => tracing?.close(), () => place?.close()];
    await closeInTurn(closing, log);
  }
}

/** How long to wait before a database that went down is asked again, in milliseconds. */
const ASK_AGAIN_MS = 500;

/** Does some work that can be done again, until the database that is being started again meanwhile lasts until its end. */
async function untilDatabaseStays<T>(database: Database, work: () => Promise<T>, stop: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
    }
    while (!(await answers(database))) await pause(ASK_AGAIN_MS, undefined, { signal: stop });
  }
}

async function answers(database: Database): Promise<boolean> {
  return database.ping().then(
    () => true,
    () => false,
  );
}

/** What of the configuration the HTTP server goes by. */
function httpSettings({ origins, limits, http }: Config) {
  const { hosts, connections, basePath, trustProxy, embed, strictTransportS, metricsAt } = http;
  return {
    origins,
    hosts,
    limits: {
      connections,
      bodyBytes: limits.bodyBytes,
      listeners: limits.listeners,
      socketOperations: limits.socketOperations,
    },
    basePath,
    trustProxy,
    embed,
    strictTransportS,
    metricsHere: metricsAt === 'local',
  };
}

/** Closes one after the other, each whatever became of the one before. */
async function closeInTurn(closing: readonly (() => Promise<unknown> | undefined)[], log: Logger): Promise<void> {
  for (const close of closing)
    await Promise.resolve(close()).catch((error: unknown) => log.warn(error, 'not closed in order'));
}

/** How far the program is. */
interface State {
  reason: string;
  /** Whether the sources are loaded, so that what is asked has an answer. */
  loaded: boolean;
  /** Set once the database is open. */
  watched: WatchedReadiness | null;
  known: WarmUpRun | null;
}

/** The readiness of the program: that of its database, once it has come that far. */
function readinessOf({ loaded, reason, watched, known }: State): Readiness {
  const database = loaded && watched ? watched.now() : { ready: false, reason };
  return database.ready && !known?.isReady() ? { ready: false, reason } : database;
}

async function listen(http: FastifyInstance, { config }: CommandContext): Promise<string> {
  try {
    return await http.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw new SomethingMissing(listenProblem(error as NodeJS.ErrnoException, config.host, config.port));
  }
}

/** Listens for /metrics where the configuration gives it an address of its own. */
async function listenForMetrics(metrics: Metrics, { config, log }: CommandContext): Promise<Server | null> {
  const where = config.http.metricsAt;
  if (typeof where === 'string') return null;
  try {
    return await serveMetrics(metrics, where, log);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SomethingMissing(
      `GUANXI_METRICS: cannot listen on ${where.host}, port ${where.port} (${code}); give another address, or "off".`,
    );
  }
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is used by another program: stop that one, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be used without special rights: set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: this machine has no address ${host}: set HOST to one it has.`;
  return `The server cannot listen on ${host}, port ${port}: ${message}`;
}

/** Where the database is ours, what is asked most is remembered beside it. */
async function openUses({ config, log }: CommandContext): Promise<StatementUses | null> {
  if (config.place.kind !== 'managed') return null;
  return openStatementUses(join(config.place.home, 'statement-uses.json'), (line) => log.warn(line));
}

/** Archives Neo4j's classes for later starts, some time after planning is over. */
async function archiveClasses({ managed }: OpenDatabase, planned: Promise<void>, stop: AbortSignal): Promise<void> {
  await planned;
  await pause(ARCHIVE_AFTER_MS, undefined, { signal: stop, ref: false }).catch(() => undefined);
  if (!stop.aborted) await managed?.archiveClasses(stop);
}

/** Says what becomes of a database of ours, to who waits, to what knows its plans and to what counts. */
function watch(
  { managed }: OpenDatabase,
  told: { readonly progress: (line: string) => void; readonly forget: () => void; readonly restarted: () => void },
): void {
  const { progress, forget, restarted } = told;
  managed?.subscribe((event) => {
    if (event.kind === 'down') forget();
    else restarted();
    if (event.kind === 'up') progress('The database is back');
    else progress(`The database went down (${event.reason}); it is being started again`);
  });
}

function welcome(address: string): string {
  const url = address.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  return [
    '',
    `${PHRASES.product.en} ${PHRASES.product.zh} is ready.`,
    `  ${url}/         explore: search, look, ask`,
    `  ${url}/console  ask in GraphQL; like the explorer it asks no other host`,
    `  ${url}/graphql  the API; a browser gets Apollo Sandbox there, which it loads from Apollo's servers`,
    'Ctrl-C stops it, and its database.',
  ].join('\n');
}
