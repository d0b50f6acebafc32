import type { Logger } from '../api/logger.ts';
import { openDatabase, type Database, type DatabaseOptions } from '../graph/database.ts';
import { DatabaseRefused, DatabaseUnavailable } from '../graph/errors.ts';
import { attachToManagedNeo4j } from '../graph/managed/attach.ts';
import { startManagedNeo4j, type ManagedNeo4j } from '../graph/managed/start-managed-neo4j.ts';
import { migrate } from '../graph/migrate.ts';
import { requireIntact, StoreDamaged } from '../graph/require-intact.ts';
import type { StatementOrigin } from '../graph/statement-origin.ts';
import { diskFault, orDiskFault } from './disk-fault.ts';
import { unlessStopped } from './interruptible.ts';
import { SomethingMissing } from './outcome.ts';
import { migrationsFolder, type CommandContext } from './command-context.ts';

/**
 * How long a statement may take to be planned and run, the first time. The database cannot be stopped while it plans, so
 * that to give up sooner would only let the next begin beside it; on a very busy machine one takes a minute.
 */
const PLANNING_MS = 120_000;
const PLANNING_CONNECTIONS = 10;

/** An open database, and how to leave it as it was found. */
export interface OpenDatabase {
  readonly database: Database;
  /** The same database over connections of their own and with more time for a read, for statements that it has to plan first. */
  readonly planner: Database;
  /** The database's own folder, where we run it. */
  readonly managed: ManagedNeo4j | null;
  close(): Promise<void>;
}

/**
 * Opens the database that the configuration names, migrated. A managed one is started, and ended by `close`; with
 * `share`, one that a server of ours already runs is used instead of being refused.
 */
export async function openDatabaseOf(
  { config, log, progress }: CommandContext,
  { share, onConnectionLost }: { readonly share: boolean; readonly onConnectionLost?: () => void },
): Promise<OpenDatabase> {
  const { place, javaHome } = config;
  const running = share && place.kind === 'managed' ? await attachToManagedNeo4j(place.home) : null;
  const managed =
    place.kind === 'managed' && !running
      ? await startManagedNeo4j({ home: place.home, javaHome, progress, log: (line) => log.info(line) })
      : null;
  const where: DatabaseOptions = place.kind === 'given' ? place : (running ?? managed)!;
  const options = {
    ...where,
    onFault: (fault: Error, origin?: StatementOrigin) => logFault(log, fault, origin),
    ...(onConnectionLost && { onConnectionLost }),
  };
  const database = openDatabase(options);
  const planner = openDatabase({ ...options, deadlineMs: PLANNING_MS, maxConnections: PLANNING_CONNECTIONS });
  const close = async () => {
    await Promise.all([database.close(), planner.close()]);
    await managed?.stop();
  };
  try {
    await migrate(database, migrationsFolder);
    await requireIntact(database).catch((error: unknown) => {
      throw place.kind === 'given' && error instanceof StoreDamaged ? restoreYourOwn(error) : error;
    });
    return { database, planner, managed, close };
  } catch (error) {
    const fault = await diskFault(place, error);
    await close();
    throw fault;
  }
}

/** What to do about a damaged store that is not ours to restore. */
function restoreYourOwn({ message }: StoreDamaged): SomethingMissing {
  return new SomethingMissing(
    `${message} Nothing was written. Restore a backup of the database that NEO4J_URI names by its own tools.`,
  );
}

/** Opens the database for one piece of work, shared with a running server if there is one, and closes it. */
export async function withDatabase<T>(context: CommandContext, work: (database: Database) => Promise<T>): Promise<T> {
  const { stop } = context;
  const place = await unlessStopped(openDatabaseOf(context, { share: true }), stop);
  try {
    return await unlessStopped(orDiskFault(context.config.place, work(place.database)), stop);
  } finally {
    await place.close();
  }
}

/** A database that is away is told of by the readiness check; what will not mend itself must be seen in the log. */
function logFault(log: Logger, fault: Error, origin?: StatementOrigin): void {
  const request = origin && { requestId: origin.requestId };
  const details = { err: fault, ...request };
  if (fault instanceof DatabaseUnavailable) log.debug(details, 'the database failed a call');
  else if (fault instanceof DatabaseRefused) log.warn({ ...request }, fault.message);
  else log.warn(details, 'the database failed a call');
}
