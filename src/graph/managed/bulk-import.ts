import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJars } from './fetch-jars.ts';
import { findJava, usingThePath } from './find-java.ts';
import { holdStore } from './hold-store.ts';
import { homeFault } from './home-fault.ts';
import { ManagedStartFailed } from './managed-start-failed.ts';
import { machineMemory } from './memory-plan.ts';
import { lastWords, runAdminTool } from './run-admin-tool.ts';
import type { ManagedNeo4jOptions } from './start-managed-neo4j.ts';
import type { StoreFolder } from './store-folder.ts';

/** Tables of one form, as Neo4j's bulk importer takes them: a file with the header, then files of lines. */
export interface BulkTable {
  /** Of nodes: the labels that all of them bear. Of relationships: none, as their type is a column. */
  readonly labels: readonly string[];
  readonly header: string;
  readonly files: readonly string[];
}

/** What is to be put into an empty store, and how the tables are written. */
export interface BulkImport {
  readonly nodes: readonly BulkTable[];
  readonly relationships: readonly BulkTable[];
  /** What stands between the items of a list, as a code point. */
  readonly listDelimiter: string;
  /** Where the importer writes what it left out, a line each: relationships whose ends are missing, ids told twice. */
  readonly report: string;
  readonly signal?: AbortSignal;
}

type Options = Pick<
  ManagedNeo4jOptions,
  'home' | 'jarsHome' | 'storeHome' | 'javaHome' | 'environment' | 'progress' | 'log'
>;

/**
 * Replaces the whole store of the managed database by what tables hold, by Neo4j's own importer. The database must not be
 * running. Throws ManagedStartFailed where it is, or where the import fails; the store is then empty, never half full.
 */
export async function bulkImport(options: Options, tables: BulkImport): Promise<void> {
  try {
    await fill(options, tables);
  } catch (error) {
    throw homeFault(options.storeHome ?? options.home, error);
  }
}

async function fill(options: Options, tables: BulkImport): Promise<void> {
  const java = await findJava(options.javaHome, options.environment);
  if (java.passedOver !== undefined) options.progress(usingThePath(java));
  const { store, lock } = await holdStore({
    home: options.storeHome ?? options.home,
    graceMs: GRACE_MS,
    busy: ', and cannot be replaced meanwhile: stop that one first.',
    progress: options.progress,
  });
  try {
    const lib = await fetchJars({
      jarsHome: options.jarsHome ?? options.home,
      environment: options.environment,
      withoutJavaHome: java.passedOver !== undefined,
      progress: options.progress,
    });
    await emptyStore(store);
    const tool = {
      java,
      lib,
      folder: store.folder,
      heapMb: IMPORTER_HEAP_MB,
      environment: options.environment,
      signal: tables.signal,
    };
    const { code, output } = await runAdminTool(tool, importArguments(tables));
    if (code === 0) return;
    await emptyStore(store);
    options.log(output);
    throw new ManagedStartFailed(`The import failed: ${lastWords(output)}. The store is empty now.`);
  } finally {
    await lock.release();
  }
}

const GRACE_MS = 60_000;
/** Enough for ten cities: what grows with the data lies outside the heap. */
const IMPORTER_HEAP_MB = 1024;

/** How much memory the importer may take beside its heap, in MiB: half of what there is to be had, and no more than 4 GiB. */
function offHeapMb(): number {
  return Math.min(4096, Math.floor(machineMemory().availableMb / 2));
}

function importArguments({ nodes, relationships, listDelimiter, report }: BulkImport): string[] {
  return [
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination=true',
    '--id-type=string',
    `--array-delimiter=${listDelimiter}`,
    '--high-parallel-io=on',
    `--max-off-heap-memory=${offHeapMb()}m`,
    // A line that cannot be put in is left out and told of, as everywhere.
    '--bad-tolerance=-1',
    '--skip-bad-relationships=true',
    '--skip-duplicate-nodes=true',
    `--report-file=${report}`,
    ...nodes.map(
      ({ labels, header, files }) =>
        `--nodes=${[...labels].join(':')}${labels.length > 0 ? '=' : ''}${[header, ...files].join(',')}`,
    ),
    ...relationships.map(({ header, files }) => `--relationships=${[header, ...files].join(',')}`),
  ];
}

// The password lies in the system database, which goes too: the next start sets it anew.
async function emptyStore({ folder }: StoreFolder): Promise<void> {
  for (const part of ['databases', 'transactions']) {
    await rm(join(folder, 'data', part, 'neo4j'), { recursive: true, force: true });
  }
}
