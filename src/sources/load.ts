import { claimKindsElsewhere, sourceLoaded, type SourceLoadedRow } from '../generated/cypher.ts';
import type { Database } from '../graph/database.ts';
import { ensureCandidates } from '../store/candidates/ensure-candidates.ts';
import { disagreements } from '../store/write/disagreements.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { ensureCounts } from '../store/write/rebuild-counts.ts';
import { carryOut } from './carry-out.ts';
import { findFile, findFiles } from './find-files.ts';
import { fileInFolder, folderOrigin, ownerOf, type Owner } from './folder-origin.ts';
import { LOADER_VERSION } from './loader-version.ts';
import { idsOf, planLoad, type LoadState } from './plan-load.ts';
import { formatRemark, inReadingOrder, type Problem } from './problem.ts';
import { hashOf, parseSource, type FoundFile, type ParsedFile } from './read-source.ts';
import { storedReferences } from './stored-references.ts';

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
  /** Runs what takes long without a pause: reading and checking large files. */
  readonly compute?: Compute;
}

/** Runs work and answers its outcome. */
type Compute = <T>(work: () => T) => T;

const atOnce: Compute = (work) => work();

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
  {
    force = false,
    prune = false,
    dryRun = false,
    bundled = false,
    log = () => undefined,
    compute = atOnce,
  }: LoadOptions = {},
): Promise<LoadResult> {
  const found = await findFiles(folder);
  if (found.problems.length > 0) return { ok: false, problems: found.problems };
  const us = await folderOrigin(folder, bundled);
  if (!dryRun) await ensureCounts(database);
  const read = readingFrom(database);
  const stored = await read(sourceLoaded, {});
  const fromFolders = stored.filter(({ origin }) => origin === 'folder');
  const ours = prune ? fromFolders : fromFolders.filter((source) => source.folder === us);
  if (!force && holdsExactly(ours, us, found.files)) {
    if (!dryRun) await ensureCandidates(database);
    return { ok: true, loaded: [], unchanged: ours.map(({ id }) => id), retracted: [] };
  }
  const files = compute(() => found.files.map(parseSource));
  const here = idsIn(files);
  const unowned = fromFolders.filter((source) => source.folder === null);
  const yielding = new Set([...here, ...[...ours, ...unowned].map(({ id }) => id)]);
  const around = await readAround(read, files, stored, us, [...yielding]);
  // When all is loaded anyway, it does not matter what an id was before.
  const kinds = force ? [] : await kindsOf(read, files);
  const plan = compute(() => planLoad({ files, stored, ours, kinds, ...around }, { force, prune }));
  if (plan.problems.length > 0) return { ok: false, problems: plan.problems };
  plan.remarks.forEach((remark) => log(formatRemark(remark)));
  const done = { ok: true, loaded: idsOf(plan.changed), unchanged: plan.unchanged, retracted: plan.gone } as const;
  if (dryRun) return done;
  const origin = (file: string) => ({ origin: 'folder', folder: us, file: fileInFolder(folder, file) }) as const;
  const carriedOut = await carryOut(plan, {
    database,
    origin,
    yielding,
    isFirstLoad: stored.length === 0,
    log,
    compute,
  });
  if (!carriedOut.ok) return { ok: false, problems: [carriedOut.problem] };
  await ensureCandidates(database);
  (await disagreements(read, carriedOut.claims, here)).forEach((line) => log(`remark: ${line}`));
  const kept = unowned.map(({ id }) => id).filter((id) => !here.includes(id) && !plan.gone.includes(id));
  if (kept.length > 0)
    log(
      `kept ${kept.join(', ')}: loaded before folders were noted, and not in this one; --prune takes such sources out`,
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
  const files = found.files.map(parseSource);
  const here = idsIn(files);
  const all = await read(sourceLoaded, {});
  // Only a register keeps a file from being loaded by itself.
  const stored = all.filter(({ origin }) => origin === 'register');
  const around = await readAround(read, files, stored, null, here);
  const plan = planLoad({ files, stored, ours: [], kinds: [], ...around }, { force: true });
  const problems = [...found.problems, ...plan.problems].sort(inReadingOrder);
  if (problems.length > 0) return { ok: false, problems };
  await ensureCounts(database);
  const writing = {
    database,
    origin: () => ({ origin: 'file' }) as const,
    yielding: new Set(here),
    isFirstLoad: all.length === 0,
    log: () => undefined,
    compute: atOnce,
  };
  const carriedOut = await carryOut(plan, writing);
  if (!carriedOut.ok) return { ok: false, problems: [carriedOut.problem] };
  await ensureCandidates(database);
  return { ok: true, loaded: idsOf(plan.changed), unchanged: [], retracted: [] };
}

/** The ids of the sources that files hold, as far as they can be read. */
function idsIn(files: readonly ParsedFile[]): readonly string[] {
  return files.flatMap(({ wellFormed }) => wellFormed?.source?.id ?? []);
}

/** What a plan needs to know of the database beside the sources that it holds; `us` is the origin of the files' folder. */
async function readAround(
  read: ReadStored,
  files: readonly ParsedFile[],
  stored: readonly SourceLoadedRow[],
  us: string | null,
  yielding: readonly string[],
): Promise<Pick<LoadState, 'owners' | 'known'>> {
  const wellFormed = files.flatMap((file) => file.wellFormed ?? []);
  const owners = new Map<string, Owner>();
  for (const { file, source } of wellFormed) {
    const there = stored.find(({ id }) => id === source?.id);
    if (there !== undefined) owners.set(there.id, await ownerOf(there, us, file));
  }
  return { owners, known: await storedReferences(read, wellFormed, yielding) };
}

/** What all stored claims take the terms and entities of some files to be. */
async function kindsOf(read: ReadStored, files: readonly ParsedFile[]): Promise<LoadState['kinds']> {
  const wellFormed = files.flatMap((file) => file.wellFormed ?? []);
  const ids = wellFormed
    .flatMap((file) => [...file.items('terms'), ...file.items('entities')])
    .map(({ item }) => item.id);
  return ids.length === 0 ? [] : read(claimKindsElsewhere, { ids, except: [] });
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
