import { appendFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bulkImport } from '../graph/managed/bulk-import.ts';
import { attachToManagedNeo4j } from '../graph/managed/attach.ts';
import { storeFolder } from '../graph/managed/store-folder.ts';
import { importOffline } from '../registers/import-offline.ts';
import { importOnline } from '../registers/import-online.ts';
import type { Reject } from '../registers/reject.ts';
import { readManifest } from '../registers/read-manifest.ts';
import { orDiskFault } from './disk-fault.ts';
import { orStopped, unlessStopped } from './interruptible.ts';
import { openDatabaseOf, withDatabase } from './open-database.ts';
import { DataAtFault, WrongUsage } from './outcome.ts';
import { remarksTo } from './remarks.ts';
import { storeLine } from './store-line.ts';
import type { CommandContext } from './command-context.ts';

/** How to import: `offline` through Neo4j's bulk importer, `replace` what the managed store holds, `rejects` a file. */
export interface ImportOptions {
  readonly offline: boolean;
  readonly replace: boolean;
  readonly rejects: string | undefined;
}

/**
 * Imports a register: into the database that the configuration names, beside what is there; or offline, in place of the
 * managed database's whole store. Rows that cannot be taken go to a file, a JSON text a line, each with its place and
 * the reason; the rest is imported. Throws DataAtFault in the end where there were any.
 */
export async function importRegister(
  context: CommandContext,
  folder: string,
  { offline, replace, rejects: wanted }: ImportOptions,
): Promise<void> {
  const { print, progress, stop } = context;
  const file = resolve(wanted ?? `${folder.replace(/\/+$/, '')}.rejects.jsonl`);
  const reject = (one: Reject) => appendFileSync(file, `${JSON.stringify(one)}\n`);
  const remarks = remarksTo(print);
  const steps = { progress, reject, remark: remarks.remark, signal: stop };
  const importing = async () => {
    const register = await readManifest(folder, stop);
    progress(storeLine(context.config.place));
    const start = performance.now();
    const imported = offline
      ? { ...(await offlineWith(context, replace, steps, register)), unchanged: false }
      : await withDatabase(context, (database) => importOnline(database, register, steps));
    return { ...imported, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  };
  const goOn = offline ? 'begin anew' : 'go on from here';
  const { rows, claims, rejected, unchanged, seconds } = await orStopped(
    importing(),
    stop,
    `Stopped; run it again to ${goOn}.`,
  );
  remarks.end();
  print(
    unchanged
      ? 'This register has been imported as it is; nothing to do'
      : `${rows} rows with ${claims} claims imported in ${seconds} s, ${rejected} left out`,
  );
  if (rejected > 0) throw new DataAtFault(`${rejected} rows were left out; ${file} tells which, and why.`);
}

async function offlineWith(
  context: CommandContext,
  replace: boolean,
  steps: {
    readonly progress: (line: string) => void;
    readonly reject: (reject: Reject) => void;
    readonly remark: (remark: string) => void;
    readonly signal: AbortSignal;
  },
  register: Awaited<ReturnType<typeof readManifest>>,
) {
  const { config, log, progress, stop } = context;
  const { place, javaHome } = config;
  if (place.kind !== 'managed')
    throw new WrongUsage(
      '--offline: only the managed database can be filled so; unset NEO4J_URI, or import without --offline.',
    );
  const { home } = place;
  // A restore that was interrupted may have moved the store aside: the next start moves it back.
  const { folder, previous } = storeFolder(home);
  const stores = await Promise.all([folder, previous].map((one) => isThere(join(one, 'data', 'databases', 'neo4j'))));
  if (!replace && stores.includes(true))
    throw new WrongUsage(`--offline: ${home} holds a database already; --replace puts the register in its place.`);
  if (await attachToManagedNeo4j(home))
    throw new WrongUsage(`--offline: the database in ${home} is running; stop it first, or import without --offline.`);
  return importOffline(register, {
    ...steps,
    scratch: home,
    bulk: (tables) => bulkImport({ home, javaHome, progress, log: (line) => log.info(line) }, tables),
    withDatabase: async (work) => {
      const opened = await unlessStopped(openDatabaseOf(context, { share: false }), stop);
      try {
        return await orDiskFault(place, work(opened.database));
      } finally {
        await opened.close();
      }
    },
  });
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
