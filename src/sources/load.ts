import { claimKindsElsewhere, sourceLoaded, type SourceLoadedRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { StatementFailed } from '../graph/errors.ts';
import { disagreements } from '../store/write/disagreements.ts';
import { findFile, findFiles } from './find-files.ts';
import { fileInFolder, folderOrigin, ownerOf, type Owner } from './folder-origin.ts';
import { storedReferences } from './stored-references.ts';
import { formatRemark, inReadingOrder, type Problem } from './problem.ts';
import { checkSources, hashOf, parseSource, type FoundFile, type ParsedFile, type ReadSource } from './read-source.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { ensureTallies } from '../store/write/rebuild-counts.ts';
import type { Loading } from '../store/layout/source.ts';
import type { WellFormedItems } from './well-formed-items.ts';
import type { StoredReferences } from './reference-index.ts';
import { toClaims } from './to-claims.ts';
import { retractSource, writeSource } from '../store/write/write-source.ts';

/** To be raised whenever the same file would be stored otherwise: every source is then loaded anew. */
const LOADER_VERSION = 8;

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

/** How to load. */
export interface LoadOptions {
  /** Loads what is unchanged too. */
  readonly force?: boolean;
  /** Takes out the sources of other folders as well, so that the database holds this folder's alone. */
  readonly prune?: boolean;
  /** Writes nothing, and answers what would be done. */
  readonly dryRun?: boolean;
  /** Whether the folder is the one that comes with the program, which is known again wherever it lies. */
  readonly bundled?: boolean;
  /** Is told a line for each source that is written. */
  readonly log?: (line: string) => void;
}

/**
 * Makes the database hold what the source files of a folder say: loads those that are new or changed, each in one
 * transaction, and retracts those that it had brought in and whose file is gone. What another folder brought in stays,
 * unless `prune` is asked for; a source that another folder holds with other content is a problem. Nothing is done while
 * any file has a problem, save that one turns out too large for the database. That, or a database fault in the middle,
 * leaves each source either as it was or as it is now; loading again goes on from there.
 */
export async function loadFolder(
  database: Database,
  folder: string,
  { force = false, prune = false, dryRun = false, bundled = false, log = () => undefined }: LoadOptions = {},
): Promise<LoadResult> {
  const found = await findFiles(folder);
  if (found.problems.length > 0) return { ok: false, problems: found.problems };
  const us = await folderOrigin(folder, bundled);
  if (!dryRun) await ensureTallies(database);
  const read = readingFrom(database);
  const stored = await read(sourceLoaded, {});
  const fromFolders = stored.filter(({ origin }) => origin === 'folder');
  const ours = prune ? fromFolders : fromFolders.filter((source) => source.folder === us);
  if (!force && holdsExactly(ours, us, found.files)) {
    return { ok: true, loaded: [], unchanged: ours.map(({ id }) => id), retracted: [] };
  }
  const parsed = found.files.map(parseSource);
  const shaped = parsed.flatMap((file) => file.shaped ?? []);
  const here = shaped.flatMap(({ source }) => source?.id ?? []);
  const owners = await ownersOf(stored, shaped, us);
  const unowned = fromFolders.filter((source) => source.folder === null);
  const yielding = new Set([...here, ...[...ours, ...unowned].map(({ id }) => id)]);
  const known = await storedReferences(read, shaped, [...yielding]);
  const { sources, problems, remarks } = checkSources(parsed, known);
  const held = parsed.flatMap((file) => heldElsewhere(file, owners, stored, prune));
  if (problems.length + held.length > 0) return { ok: false, problems: [...problems, ...held].sort(inReadingOrder) };
  const gone = ours.map(({ id }) => id).filter((id) => !here.includes(id));
  const terms = termsOf(sources, known);
  const isOurs = (id: string) => owners.get(id)?.kind === 'us' || (owners.get(id)?.kind === 'folder' && !prune);
  const same = force ? [] : sources.filter((source) => isStored(source, stored) && isOurs(source.content.source.id));
  const other = sources.filter((source) => !same.includes(source));
  // An id that turns from a term into an entity, or back, changes how every file that uses it is stored.
  const unchanged = (await turn(read, other, terms)) ? [] : same;
  const changed = sources.filter((source) => !unchanged.includes(source));
  const isChanged = (file: string) => changed.some((source) => source.file === file);
  remarks.filter(({ file }) => isChanged(file)).forEach((remark) => log(formatRemark(remark)));
  const done = { ok: true, loaded: idsOf(changed), unchanged: idsOf(unchanged), retracted: gone } as const;
  if (dryRun) return done;
  for (const id of gone) {
    await database.write((run) => retractSource(run, id), PATIENCE);
    log(`retracted ${id}`);
  }
  const origin = (file: string) => ({ origin: 'folder', folder: us, file: fileInFolder(folder, file) }) as const;
  const writing = { database, origin, yielding, terms };
  for (const source of changed) {
    const problem = await write(source, writing);
    if (problem !== null) return { ok: false, problems: [problem] };
    log(`loaded ${source.content.source.id}`);
  }
  const claims = changed.flatMap(({ content }) => toClaims(content, (id) => terms.has(id)).claims);
  (await disagreements(read, claims, here)).forEach((line) => log(`remark: ${line}`));
  const others = unowned.filter(({ id }) => !here.includes(id) && !gone.includes(id));
  if (others.length > 0)
    log(
      `kept ${others.map(({ id }) => id).join(', ')}: loaded before folders were noted, and not in this one; --prune takes such sources out`,
    );
  return done;
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
  const known = await storedReferences(read, shaped, here);
  const { sources, problems } = checkSources(parsed, known);
  const stored = await read(sourceLoaded, {});
  const registers = stored.filter(({ origin }) => origin === 'register');
  const owners = new Map(registers.map(({ id }) => [id, { kind: 'register' } as const]));
  const held = parsed.flatMap((one) => heldElsewhere(one, owners, stored, false));
  const all = [...found.problems, ...problems, ...held].sort(inReadingOrder);
  if (all.length > 0) return { ok: false, problems: all };
  await ensureTallies(database);
  const origin = () => ({ origin: 'file' }) as const;
  const writing = { database, origin, yielding: new Set(here), terms: termsOf(sources, known) };
  for (const source of sources) {
    const problem = await write(source, writing);
    if (problem !== null) return { ok: false, problems: [problem] };
  }
  return { ok: true, loaded: idsOf(sources), unchanged: [], retracted: [] };
}

interface Writing {
  readonly database: Database;
  /** How a source comes that stands in a file. */
  readonly origin: (file: string) => Pick<Loading, 'origin' | 'folder' | 'file'>;
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
  const loading = { hash, loader: LOADER_VERSION, ...to.origin(file) };
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
function holdsExactly(stored: readonly SourceLoadedRow[], us: string, files: readonly FoundFile[]): boolean {
  const current = stored.filter(({ loader, folder }) => loader === LOADER_VERSION && folder === us);
  const hashes = new Set(current.map(({ hash }) => hash));
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

async function ownersOf(
  stored: readonly SourceLoadedRow[],
  files: readonly WellFormedItems[],
  us: string,
): Promise<ReadonlyMap<string, Owner>> {
  const owners = new Map<string, Owner>();
  for (const { file, source } of files) {
    const there = stored.find(({ id }) => id === source?.id);
    if (there !== undefined) owners.set(there.id, await ownerOf(there, us, file));
  }
  return owners;
}

/** A source that a register made, or that another folder holds with other content, is not taken over unasked. */
function heldElsewhere(
  { bytes, shaped }: ParsedFile,
  owners: ReadonlyMap<string, Owner>,
  stored: readonly SourceLoadedRow[],
  prune: boolean,
): readonly Problem[] {
  const id = shaped?.source?.id;
  const owner = id === undefined ? undefined : owners.get(id);
  if (!shaped || !owner) return [];
  const say = (message: string) => [shaped.problem(['source', 'id'], `source "${id}": ${message}`)];
  if (owner.kind === 'register')
    return say(
      `an imported register has this id; give this source another, or take the register out: guanxi remove ${id}`,
    );
  if (owner.kind !== 'folder' || prune) return [];
  if (stored.find((source) => source.id === id)?.hash === hashOf(bytes)) return [];
  return say(
    `${owner.file} was loaded with this id and says something else; give one of the two another id, ` +
      `take that one out (guanxi remove ${id}), or load with --prune, which takes out all that is not in this folder`,
  );
}

async function turn(read: ReadStored, sources: readonly ReadSource[], terms: Writing['terms']): Promise<boolean> {
  const ids = sources.flatMap(({ content }) =>
    [...(content.terms ?? []), ...(content.entities ?? [])].map(({ id }) => id),
  );
  if (ids.length === 0) return false;
  return (await read(claimKindsElsewhere, { ids, except: [] })).some(({ id, term }) => term !== terms.has(id));
}

function termsOf(sources: readonly ReadSource[], known: StoredReferences): ReadonlyMap<string, string | null> {
  const terms = new Map<string, string | null>([...known.terms.keys()].map((id) => [id, null]));
  for (const { content } of sources) for (const { id, name } of content.terms ?? []) terms.set(id, name);
  return terms;
}

function idsOf(sources: readonly ReadSource[]): readonly string[] {
  return sources.map(({ content }) => content.source.id);
}
