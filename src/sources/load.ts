import { claimKindsElsewhere, sourceLoaded, type SourceLoadedRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { StatementFailed } from '../graph/errors.ts';
import { findFile, findFiles } from './find-files.ts';
import { knownThings } from './known-things.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { checkSources, hashOf, parseSource, type FoundFile, type ReadSource } from './read-source.ts';
import { readingFrom, type ReadStored } from './read-stored.ts';
import { ensureTallies } from './rebuild-tallies.ts';
import type { Loading } from './record-properties.ts';
import type { KnownThings } from './things.ts';
import { toClaims } from './to-claims.ts';
import { retractSource, writeSource } from './write-source.ts';

/** To be raised whenever the same file would be stored otherwise: every source is then loaded anew. */
export const LOADER_VERSION = 4;

/** A large source and the views on it take longer than other writes; in milliseconds. */
const PATIENCE = { deadlineMs: 600_000 };

/** What loading did, as ids of sources; or what was wrong with the files. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly loaded: readonly string[];
      readonly unchanged: readonly string[];
      readonly retracted: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How to load: `force` loads what is unchanged too; `log` is told a line for each source that is written. */
export interface LoadOptions {
  readonly force?: boolean;
  readonly log?: (line: string) => void;
}

/**
 * Makes the database hold what the source files of a folder say: loads those that are new or changed, each in one
 * transaction, and retracts those whose file is gone. Nothing is done while any file has a problem, save that one turns
 * out too large for the database. That, or a database fault in the middle, leaves each source either as it was or as it
 * is now; loading again goes on from there.
 */
export async function loadFolder(
  database: Database,
  folder: string,
  { force = false, log = () => undefined }: LoadOptions = {},
): Promise<LoadResult> {
  const found = await findFiles(folder);
  if (found.problems.length > 0) return { ok: false, problems: found.problems };
  await ensureTallies(database);
  const read = readingFrom(database);
  const stored = await read(sourceLoaded, {});
  const fromFolder = stored.filter(({ origin }) => origin === 'folder');
  if (!force && holdsExactly(fromFolder, found.files)) {
    return { ok: true, loaded: [], unchanged: fromFolder.map(({ id }) => id), retracted: [] };
  }
  const parsed = found.files.map(parseSource);
  const shaped = parsed.flatMap((file) => file.shaped ?? []);
  const here = shaped.flatMap(({ source }) => source?.id ?? []);
  const yielding = new Set([...here, ...fromFolder.map(({ id }) => id)]);
  const known = await knownThings(read, shaped, [...yielding]);
  const { sources, problems } = checkSources(parsed, known);
  if (problems.length > 0) return { ok: false, problems };
  const gone = fromFolder.map(({ id }) => id).filter((id) => !here.includes(id));
  for (const id of gone) {
    await database.write((run) => retractSource(run, id), PATIENCE);
    log(`retracted ${id}`);
  }
  const terms = termsOf(sources, known);
  const same = force ? [] : sources.filter((source) => isStored(source, stored));
  const other = sources.filter((source) => !same.includes(source));
  // An id that turns from a term into an entity, or back, changes how every file that uses it is stored.
  const unchanged = (await turn(read, other, terms)) ? [] : same;
  const changed = sources.filter((source) => !unchanged.includes(source));
  const writing = { database, origin: 'folder', yielding, terms } as const;
  for (const source of changed) {
    const problem = await write(source, writing);
    if (problem !== null) return { ok: false, problems: [problem] };
    log(`loaded ${source.content.source.id}`);
  }
  return { ok: true, loaded: idsOf(changed), unchanged: idsOf(unchanged), retracted: gone };
}

/**
 * Loads one source file beside what the database holds, whether or not it is unchanged. It stays until it is loaded
 * again or taken over by a folder.
 */
export async function loadSource(database: Database, file: string): Promise<LoadResult> {
  const found = await findFile(file);
  const read = readingFrom(database);
  const parsed = found.files.map(parseSource);
  const shaped = parsed.flatMap((one) => one.shaped ?? []);
  const here = shaped.flatMap(({ source }) => source?.id ?? []);
  const known = await knownThings(read, shaped, here);
  const { sources, problems } = checkSources(parsed, known);
  const all = [...found.problems, ...problems].sort(inReadingOrder);
  if (all.length > 0) return { ok: false, problems: all };
  await ensureTallies(database);
  const writing = { database, origin: 'file', yielding: new Set(here), terms: termsOf(sources, known) } as const;
  for (const source of sources) {
    const problem = await write(source, writing);
    if (problem !== null) return { ok: false, problems: [problem] };
  }
  return { ok: true, loaded: idsOf(sources), unchanged: [], retracted: [] };
}

interface Writing {
  readonly database: Database;
  readonly origin: Loading['origin'];
  /** The sources whose claims may be taken over. */
  readonly yielding: ReadonlySet<string>;
  /** Every term that may be spoken of, with its name where a file at hand tells it. */
  readonly terms: ReadonlyMap<string, string | null>;
}

async function write({ content, hash, file }: ReadSource, to: Writing): Promise<Problem | null> {
  const records = toClaims(
    content,
    (id) => to.terms.has(id),
    (id) => to.terms.get(id) ?? null,
  );
  const loading = { hash, loader: LOADER_VERSION, origin: to.origin };
  try {
    await to.database.write((run) => writeSource(run, records, loading, to.yielding), PATIENCE);
    return null;
  } catch (error) {
    if (!(error instanceof StatementFailed) || !error.code?.includes('OutOfMemory')) throw error;
    const message = `its ${records.claims.length} claims are more than the database has memory for in one transaction: split the file, or give the database more memory`;
    return { file, line: 1, column: 1, path: '', message };
  }
}

// Files need not even be parsed when the sources from the folder are of exactly these bytes.
function holdsExactly(stored: readonly SourceLoadedRow[], files: readonly FoundFile[]): boolean {
  const hashes = new Set(stored.filter(({ loader }) => loader === LOADER_VERSION).map(({ hash }) => hash));
  return (
    stored.length === files.length &&
    hashes.size === files.length &&
    files.every(({ bytes }) => hashes.has(hashOf(bytes)))
  );
}

function isStored({ hash, content }: ReadSource, stored: readonly SourceLoadedRow[]): boolean {
  const known = stored.find(({ id }) => id === content.source.id);
  return known?.hash === hash && known.loader === LOADER_VERSION && known.origin === 'folder';
}

async function turn(read: ReadStored, sources: readonly ReadSource[], terms: Writing['terms']): Promise<boolean> {
  const ids = sources.flatMap(({ content }) =>
    [...(content.terms ?? []), ...(content.entities ?? [])].map(({ id }) => id),
  );
  if (ids.length === 0) return false;
  return (await read(claimKindsElsewhere, { ids, except: [] })).some(({ id, term }) => term !== terms.has(id));
}

function termsOf(sources: readonly ReadSource[], known: KnownThings): ReadonlyMap<string, string | null> {
  const terms = new Map<string, string | null>([...known.terms.keys()].map((id) => [id, null]));
  for (const { content } of sources) for (const { id, name } of content.terms ?? []) terms.set(id, name);
  return terms;
}

function idsOf(sources: readonly ReadSource[]): readonly string[] {
  return sources.map(({ content }) => content.source.id);
}
