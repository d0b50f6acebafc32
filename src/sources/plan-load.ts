import type { ClaimKindsElsewhereRow, SourceLoadedRow } from '../generated/cypher.ts';
import type { Owner } from './folder-origin.ts';
import { LOADER_VERSION } from './loader-version.ts';
import { inReadingOrder, type Problem } from './problem.ts';
import { checkSources, hashOf, type ParsedFile, type ReadSource } from './read-source.ts';
import type { StoredReferences } from './reference-index.ts';

/** What a load is planned from: the files of a folder, and what the database holds. */
export interface LoadState {
  readonly files: readonly ParsedFile[];
  /** All sources that the database holds. */
  readonly stored: readonly SourceLoadedRow[];
  /** Those of them that the folder answers for: the ones without a file in it are to go. */
  readonly ours: readonly SourceLoadedRow[];
  /** Whose the stored sources are of which the folder has a file, by id. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** What the files may point at without defining it. */
  readonly known: StoredReferences;
  /** What all stored claims take the terms and entities of the files to be. */
  readonly kinds: readonly ClaimKindsElsewhereRow[];
}

/** What is to be done so that the database holds what the files of a folder say. */
export interface LoadPlan {
  /** What is wrong with the files, in the order of reading. While there is any, nothing is to be done. */
  readonly problems: readonly Problem[];
  /** What is worth a second look in the files that changed, or comes of them. */
  readonly remarks: readonly Problem[];
  /** The ids of sources to be retracted. */
  readonly gone: readonly string[];
  /** The sources to be stored. */
  readonly changed: readonly ReadSource[];
  /** The ids of sources that the database holds as they are. */
  readonly unchanged: readonly string[];
  /** Every term that may be spoken of, with its name where a file at hand tells it. */
  readonly terms: ReadonlyMap<string, string | null>;
}

/**
 * Checks the files of a folder against each other and what is stored, and says what is to be done. With `force` unchanged
 * sources are stored too; with `prune` those of other folders are taken over and taken out.
 */
export function planLoad(state: LoadState, { force = false, prune = false } = {}): LoadPlan {
  const { files, stored, ours, owners, known } = state;
  const { sources, problems, remarks } = checkSources(files, known);
  const all = [...problems, ...files.flatMap((file) => heldElsewhere(file, owners, stored, prune))];
  const terms = termsOf(sources, known);
  if (all.length > 0) {
    return { problems: all.sort(inReadingOrder), remarks: [], gone: [], changed: [], unchanged: [], terms };
  }
  const here = new Set(sources.map(({ content }) => content.source.id));
  const isOurs = (id: string) => owners.get(id)?.kind === 'us' || (owners.get(id)?.kind === 'folder' && !prune);
  const same = force ? [] : sources.filter((source) => isStored(source, stored) && isOurs(source.content.source.id));
  const other = sources.filter((source) => !same.includes(source));
  // An id that turns from a term into an entity, or back, changes how every file that uses it is stored.
  const unchanged = turns(other, state.kinds, terms) ? [] : same;
  const changed = sources.filter((source) => !unchanged.includes(source));
  return {
    problems: [],
    remarks: remarks.filter(({ file, others = [] }) => changed.some((one) => [file, ...others].includes(one.file))),
    gone: ours.map(({ id }) => id).filter((id) => !here.has(id)),
    changed,
    unchanged: idsOf(unchanged),
    terms,
  };
}

/** The ids of sources, in their order. */
export function idsOf(sources: readonly ReadSource[]): readonly string[] {
  return sources.map(({ content }) => content.source.id);
}

function isStored({ hash, content }: ReadSource, stored: readonly SourceLoadedRow[]): boolean {
  const known = stored.find(({ id }) => id === content.source.id);
  return known?.hash === hash && known.loader === LOADER_VERSION && known.origin === 'folder';
}

/** A source that a register made, or that another folder holds with other content, is not taken over unasked. */
function heldElsewhere(
  { bytes, wellFormed }: ParsedFile,
  owners: ReadonlyMap<string, Owner>,
  stored: readonly SourceLoadedRow[],
  prune: boolean,
): readonly Problem[] {
  const id = wellFormed?.source?.id;
  const owner = id === undefined ? undefined : owners.get(id);
  if (!wellFormed || !owner) return [];
  const say = (message: string) => [wellFormed.problem(['source', 'id'], `source "${id}": ${message}`)];
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

function turns(sources: readonly ReadSource[], kinds: LoadState['kinds'], terms: LoadPlan['terms']): boolean {
  const ids = new Set(
    sources.flatMap(({ content }) => [...(content.terms ?? []), ...(content.entities ?? [])]).map(({ id }) => id),
  );
  return kinds.some(({ id, term }) => ids.has(id) && term !== terms.has(id));
}

/** Every term that files may speak of, with its name where one of them tells it. */
export function termsOf(sources: readonly ReadSource[], known: StoredReferences): LoadPlan['terms'] {
  const terms = new Map<string, string | null>([...known.terms.keys()].map((id) => [id, null]));
  for (const { content } of sources) for (const { id, name } of content.terms ?? []) terms.set(id, name);
  return terms;
}
