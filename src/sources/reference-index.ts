import type { Path } from '../domain/format-path.ts';
import type { EntityKind, TermKind } from '../domain/vocabulary.ts';
import { entityClaims, termClaims } from './describing-claims.ts';
import { SECTIONS, type WellFormedItems } from './well-formed-items.ts';

/** What may be pointed at by id: of the files read together, and of the database they are loaded into. */
export interface ReferenceIndex {
  readonly entities: ReadonlyMap<string, EntityKind>;
  readonly terms: ReadonlyMap<string, TermKind>;
  /** Claims, trends, statistics and identities, and the names and attributes that say their ids. */
  readonly claims: ReadonlySet<string>;
  readonly statistics: ReadonlySet<string>;
  /** Claims on what things are, what they are called and their attributes, which need not say their ids in a file. */
  readonly describing: ReadonlySet<string>;
  /** Things that are there in a shape that says nothing else. */
  readonly misshapen: ReadonlySet<string>;
  /** Whether a file could not be read at all, so that what it defines is not known. */
  readonly incomplete: boolean;
}

/** What a database holds already; nothing, where there is none. */
export interface StoredReferences extends Pick<ReferenceIndex, 'entities' | 'terms' | 'claims' | 'statistics'> {
  /** Whose the ids are that no other source may use: in words, by id. */
  readonly holders: ReadonlyMap<string, string>;
  /** What those entities stand for that were merged into others; left out for none. */
  readonly merged?: ReadonlyMap<string, string>;
}

/** No things at all. */
export const NOTHING_KNOWN: StoredReferences = {
  entities: new Map(),
  terms: new Map(),
  claims: new Set(),
  statistics: new Set(),
  holders: new Map(),
};

/** Everything that files read together may point at; null stands for a file that could not be read. Of an entity that two of them tell of, the first kind counts. */
export function referenceIndexOf(files: readonly (WellFormedItems | null)[], known: StoredReferences): ReferenceIndex {
  const entities = new Map(known.entities);
  const terms = new Map(known.terms);
  const claims = new Set(known.claims);
  const statistics = new Set(known.statistics);
  const describing = new Set<string>();
  const misshapen = new Set<string>();
  const seen = new Set<string>();
  for (const file of files) {
    if (file === null) continue;
    // An entry without a kind adds to what another file, or the database, says what it is.
    const defined = file.items('entities').filter(({ item }) => item.kind !== undefined);
    for (const { item } of defined) if (!seen.has(item.id)) entities.set(item.id, item.kind!);
    for (const { item } of file.items('terms')) if (!seen.has(item.id)) terms.set(item.id, item.kind);
    for (const section of SECTIONS) {
      for (const { item } of section === 'entities' ? defined : file.items(section)) seen.add(item.id);
    }
    for (const section of ['claims', 'trends', 'statistics', 'identities'] as const) {
      for (const { item } of file.items(section)) claims.add(item.id);
    }
    for (const { item } of file.items('statistics')) statistics.add(item.id);
    for (const { id } of ownIds(file)) claims.add(id);
    for (const id of describingIds(file)) describing.add(id);
    for (const id of file.misshapen) misshapen.add(id);
  }
  return { entities, terms, claims, statistics, describing, misshapen, incomplete: files.includes(null) };
}

/** The names and attributes of a file that say their ids, as claims do, with their places. */
export function ownIds({ items }: WellFormedItems): readonly { readonly id: string; readonly path: Path }[] {
  return items('entities').flatMap(({ item: entity, path }) =>
    (['names', 'attributes'] as const).flatMap((list) =>
      (entity[list] ?? []).flatMap(({ id }, index) => (id === undefined ? [] : [{ id, path: [...path, list, index] }])),
    ),
  );
}

function describingIds({ source, items }: WellFormedItems): readonly string[] {
  if (source === null) return [];
  return [
    ...items('terms').flatMap(({ item }) => termClaims(source, item)),
    ...items('entities').flatMap(({ item }) => entityClaims(source, item)),
  ].map(({ id }) => id);
}
