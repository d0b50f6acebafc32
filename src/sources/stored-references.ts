import { ENTITY_KINDS, TERM_KINDS, type EntityKind, type TermKind } from '../domain/vocabulary.ts';
import { aliasOfIds, claimKindsElsewhere, sourceHolders } from '../generated/cypher.ts';
import { batches } from '../store/write/batches.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import { SECTIONS, type WellFormedItems } from './well-formed-items.ts';
import type { StoredReferences } from './reference-index.ts';

/**
 * What the database holds, beside some sources, of what files speak of: the entities, terms and claims they may point
 * at without defining them, and the ids they may not use.
 */
export async function storedReferences(
  read: ReadStored,
  files: readonly WellFormedItems[],
  except: readonly string[],
): Promise<StoredReferences> {
  const entities = new Map<string, EntityKind>();
  const terms = new Map<string, TermKind>();
  const claims = new Set<string>();
  const statistics = new Set<string>();
  const holders = new Map<string, string>();
  const merged = new Map<string, string>();
  const excepted = new Set(except);
  for (const ids of batches(idsOf(files), 5000)) {
    for (const { id, kind, term } of await read(claimKindsElsewhere, { ids, except })) {
      if (term) TERM_KINDS.filter((known) => known === kind).forEach((known) => terms.set(id, known));
      else ENTITY_KINDS.filter((known) => known === kind).forEach((known) => entities.set(id, known));
    }
    for (const { id, canonical } of await read(aliasOfIds, { ids })) merged.set(id, canonical);
    for (const { id, source, kind } of await read(sourceHolders, { ids })) {
      if (excepted.has(source)) continue;
      holders.set(id, `${kind} "${id}" of source "${source}"`);
      if (kind === 'claim' || kind === 'statistic') claims.add(id);
      if (kind === 'statistic') statistics.add(id);
    }
  }
  return { entities, terms, claims, statistics, holders, merged };
}

const REFERENCES = ['id', 'subject', 'object', 'attributedTo', 'basis', 'content', 'about', 'from', 'claims'] as const;

/** The parts of an item in which ids stand. */
const PARTS: ReadonlySet<string> = new Set(['names', 'attributes', 'kindBasis', 'positions']);

// Every id that the files use or define, wherever in an item it stands.
function idsOf(files: readonly WellFormedItems[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const collect = (item: object): void => {
    for (const [key, value] of Object.entries(item) as [string, unknown][]) {
      if ((REFERENCES as readonly string[]).includes(key)) {
        for (const id of [value].flat()) if (typeof id === 'string') ids.add(id);
      } else if (PARTS.has(key)) {
        for (const part of [value].flat()) if (typeof part === 'object' && part !== null) collect(part);
      }
    }
  };
  for (const file of files) {
    for (const section of SECTIONS) for (const { item } of file.items(section)) collect(item);
    const { publisher, channel, author, dateline } = file.source ?? {};
    for (const id of [publisher, channel, author, dateline]) if (id !== undefined) ids.add(id);
  }
  return ids;
}
