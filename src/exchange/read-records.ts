import { ATTRIBUTES } from '../domain/attributes.ts';
import { relationOf } from '../domain/relation-of.ts';
import { RELATION_TYPES } from '../domain/relation-types.ts';
import { sortedUnique } from '../domain/standing.ts';
import {
  claimDescribedPage,
  claimDescribedTermsPage,
  claimDescribing,
  claimPage,
  claimRelationsPage,
  disputeOfSource,
  sourceStored,
} from '../generated/cypher.ts';
import { claimFromProperties, type ClaimProperties } from '../store/layout/claim.ts';
import {
  absenceFromProperties,
  ambiguityFromProperties,
  derivationFromProperties,
  passageFromProperties,
  sourceFromProperties,
} from '../store/layout/source-from-properties.ts';
import { holdings } from '../registers/holdings.ts';
import { batches } from '../store/write/batches.ts';
import { storedClaims } from '../store/write/claim-reader.ts';
import type { ReadStored } from '../store/write/read-stored.ts';
import { InputError } from '../domain/input-error.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { entitiesAround } from './entities-around.ts';
import type { ClaimEntry, ExportRecord, RecordKind, RelationEntry, SourceEntry } from './export-record.ts';
import type { ExportScope } from './export-scope.ts';
import { GraphPages } from './graph-pages.ts';

const ALL_PREDICATES = [...ATTRIBUTES.map(({ predicate }) => predicate), ...RELATION_TYPES.map(({ type }) => type)];

/**
 * Reads a scope of the graph as records, those of the kinds that are wanted: sources, terms, entities, relations, claims, each by
 * its id. Pages of `size` are read one after the other, so that memory does not grow with the graph; around an entity, the ids
 * near it are kept. A page is as the graph is at its moment: what changes meanwhile is in the records that are read after it.
 * Throws InputError for a source or an entity of the scope that there is not.
 */
export async function* readRecords(
  read: ReadStored,
  scope: ExportScope,
  wanted: ReadonlySet<RecordKind>,
  size = 500,
): AsyncGenerator<ExportRecord> {
  const pages = new GraphPages(read, scope);
  const registers = new Map<string, string | null>();
  for (const { id, kind, sources } of await holdings(read))
    for (const source of sources) registers.set(source, kind === 'REGISTER' ? id : null);
  const listed = sortedUnique(registers.keys());
  for (const source of scope.sources ?? [])
    if (!listed.includes(source))
      throw new InputError(
        `sources: there is no source "${source.slice(0, 80)}"${didYouMean(source, listed)}`,
        'NOT_FOUND',
        [source],
      );
  const near = await entitiesAround(read, pages, scope, size);
  if (wanted.has('source')) yield* sources(read, pages, registers, near);
  if (wanted.has('term')) yield* terms(read, pages, size);
  if (wanted.has('entity')) yield* entities(read, pages, near, size);
  if (wanted.has('relation')) for await (const page of relationPages(read, pages, near, size)) yield* page;
  if (wanted.has('claim')) yield* claims(read, pages, near, size);
}

async function* sources(
  read: ReadStored,
  pages: GraphPages,
  registers: ReadonlyMap<string, string | null>,
  near: ReadonlySet<string> | null,
): AsyncGenerator<SourceEntry> {
  const cited = near && new Set<string>();
  for (const some of batches(near ?? []))
    for (const entity of await pages.entities(some)) for (const source of entity.sources) cited?.add(source);
  for (const id of sortedUnique(registers.keys())) {
    if (!pages.includesSource(id) || cited?.has(id) === false) continue;
    const [stored] = await read(sourceStored, { id });
    if (!stored) continue;
    const source = sourceFromProperties(stored.source);
    if (source.knownFrom > pages.knownBy) continue;
    const declared = await read(disputeOfSource, { source: id });
    const disputes = await storedClaims(read).disputes(declared.map((one) => one.id));
    yield {
      of: 'source',
      source,
      register: registers.get(id) ?? null,
      passages: stored.passages.map(passageFromProperties),
      absences: stored.absences.map(absenceFromProperties),
      ambiguities: stored.ambiguities.map(ambiguityFromProperties),
      derivations: stored.derivations.map(derivationFromProperties),
      disputes: [...disputes.values()],
    };
  }
}

async function* terms(read: ReadStored, pages: GraphPages, size: number): AsyncGenerator<ExportRecord> {
  for await (const ids of idPages((after) => read(claimDescribedTermsPage, { after, limit: size })))
    for (const term of await pages.terms(ids)) yield { of: 'term', term };
}

async function* entities(
  read: ReadStored,
  pages: GraphPages,
  near: ReadonlySet<string> | null,
  size: number,
): AsyncGenerator<ExportRecord> {
  const idsInOrder = near
    ? batches(sortedUnique(near), size)
    : idPages((after) => read(claimDescribedPage, { after, limit: size }));
  for await (const ids of idsInOrder) for (const entity of await pages.entities(ids)) yield { of: 'entity', entity };
}

/** Each relation once: around an entity it comes with the lower of its ends. */
async function* relationPages(
  read: ReadStored,
  pages: GraphPages,
  near: ReadonlySet<string> | null,
  size: number,
): AsyncGenerator<readonly RelationEntry[]> {
  if (near === null) {
    for await (const ids of idPages((after) => read(claimRelationsPage, { after, limit: size })))
      yield await pages.relations(ids);
    return;
  }
  for (const ids of batches(sortedUnique(near), size)) {
    const among = new Set(ids);
    const found = await pages.relationsAt(ids);
    yield found
      .filter(({ relation: { from, to } }) => near.has(from) && near.has(to) && among.has(from < to ? from : to))
      .sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1));
  }
}

async function* claims(
  read: ReadStored,
  pages: GraphPages,
  near: ReadonlySet<string> | null,
  size: number,
): AsyncGenerator<ClaimEntry> {
  for await (const page of claimPages(read, near, size)) {
    const passing = page.filter(({ claim }) => pages.passes(claim));
    const holding = await holdingOf(pages, passing);
    for (const entry of passing) {
      const { claim } = entry;
      const relation = relationOf(claim)?.id ?? null;
      const isNear = near === null || claim.object === null || near.has(claim.object);
      if (isNear && (relation === null || holding === null || holding.has(relation))) yield entry;
    }
  }
}

/** The ids of the relations of some claims that hold at the time of the scope; null where it names none. */
async function holdingOf(pages: GraphPages, page: readonly ClaimEntry[]): Promise<ReadonlySet<string> | null> {
  if (!pages.isAsOf) return null;
  const ids = sortedUnique(page.flatMap(({ claim }) => relationOf(claim)?.id ?? []));
  return new Set((await pages.relations(ids)).map(({ relation }) => relation.id));
}

async function* claimPages(
  read: ReadStored,
  near: ReadonlySet<string> | null,
  size: number,
): AsyncGenerator<readonly ClaimEntry[]> {
  if (near === null) {
    for await (const rows of rowPages((after) => read(claimPage, { after, limit: size })))
      yield rows.map(({ claim }) => claimEntry(claim));
    return;
  }
  for (const ids of batches(sortedUnique(near), size)) {
    const rows = await read(claimDescribing, { ids, predicates: ALL_PREDICATES });
    yield rows.map(({ claim }) => claimEntry(claim)).sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  }
}

function claimEntry(stored: ClaimProperties): ClaimEntry {
  return {
    of: 'claim',
    claim: claimFromProperties(stored),
    isDecided: 'ownStatus' in stored || 'ownRank' in stored,
    isMerged: 'ownSubject' in stored || 'ownObject' in stored || 'ownAttributedTo' in stored,
  };
}

async function* idPages(
  next: (after: string) => Promise<readonly { readonly id: string }[]>,
): AsyncGenerator<readonly string[]> {
  for await (const rows of rowPages(next)) yield rows.map(({ id }) => id);
}

async function* rowPages<Row extends { readonly id: string }>(
  next: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let rows = await next(''); rows.length > 0; rows = await next(rows.at(-1)!.id)) yield rows;
}
