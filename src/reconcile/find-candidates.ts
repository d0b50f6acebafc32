import { nameQueryOf } from '../domain/name-query.ts';
import type { EntityKind } from '../domain/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import { displayName } from '../domain/entity-names.ts';
import { aliasOfIds, reconcileFound } from '../generated/cypher.ts';
import { fullTextQuery, wholeNameQuery } from '../query/full-text.ts';
import { describedEntities } from '../store/candidates/described-entities.ts';
import { readingFrom, type ReadStored } from '../store/write/read-stored.ts';
import { rankCandidates, type Candidate, type RankedCandidate } from './rank-candidates.ts';
import type { ReconcileQuery } from './reconcile-query.ts';
import { reconcileResult, type ReconcileResult } from './reconcile-result.ts';

/** How many entities the index gives for a name: whole names come first among them. */
export const LOOKED_AT = 30;

/** Answers a batch of queries by key, in the form of the specification. */
export async function reconcile(
  database: Pick<Database, 'read'>,
  queries: ReadonlyMap<string, ReconcileQuery>,
  kindName: (kind: EntityKind) => string,
): Promise<ReadonlyMap<string, readonly ReconcileResult[]>> {
  const all = [...queries];
  const ranked = await candidatesFor(
    database,
    all.map(([, query]) => query),
  );
  return new Map(
    all.map(([key, query], place) => [key, ranked[place]!.map((one) => reconcileResult(query, one, kindName))]),
  );
}

/**
 * The candidates for each query, the best first. Where an entity has the whole name and nothing contradicts it, only those with
 * that whole name are looked at: most names of a table are such, and to find what else resembles them takes much longer. It takes
 * three statements, and three more for all names that nothing has as a whole.
 */
export async function candidatesFor(
  database: Pick<Database, 'read'>,
  queries: readonly ReconcileQuery[],
): Promise<readonly (readonly RankedCandidate[])[]> {
  const read = readingFrom(database);
  const whole = await rankedFor(read, queries, wholeNameQuery);
  const open = queries.filter((_, place) => !whole[place]!.some(isFound));
  const resembling = (await rankedFor(read, open, fullTextQuery)).values();
  return whole.map((found) => (found.some(isFound) ? found : resembling.next().value!));
}

function isFound({ rating: { named, identified, ofKind, contradicted } }: RankedCandidate): boolean {
  return identified || (named && ofKind && contradicted.length === 0);
}

/** The candidates for a text that may be the beginning of a name, the best first. */
export async function resemblingFor(
  database: Pick<Database, 'read'>,
  query: ReconcileQuery,
): Promise<readonly RankedCandidate[]> {
  const [found] = await rankedFor(readingFrom(database), [query], fullTextQuery);
  return found!;
}

async function rankedFor(
  read: ReadStored,
  queries: readonly ReconcileQuery[],
  termsFor: typeof fullTextQuery,
): Promise<readonly (readonly RankedCandidate[])[]> {
  if (queries.length === 0) return [];
  const ids = await candidateIds(read, queries, termsFor);
  const described = await describedEntities(read, new Set(ids.flat()));
  const candidates = new Map<string, Candidate>(
    described.map(({ entity }) => [entity.id, { entity, name: displayName(entity.names) ?? entity.id }]),
  );
  return queries.map((query, place) =>
    rankCandidates(
      query,
      ids[place]!.flatMap((id) => candidates.get(id) ?? []),
    ),
  );
}

/** For each query the ids of what it may mean, each once: by name, by number, and by the id itself, even of what was merged. */
async function candidateIds(
  read: ReadStored,
  queries: readonly ReconcileQuery[],
  termsFor: typeof fullTextQuery,
): Promise<readonly (readonly string[])[]> {
  const found = queries.map(({ query }) => new Set(isId(query) ? [query] : []));
  const asked = queries.flatMap((query, place) => termsOf(query, termsFor).map((terms) => ({ place, terms })));
  for (const { place, ids } of await read(reconcileFound, { queries: asked, limit: LOOKED_AT }))
    for (const id of ids) found[place]!.add(id);
  const written = queries.flatMap(({ query }) => (isId(query) ? [query] : []));
  if (written.length > 0) {
    const standsFor = new Map((await read(aliasOfIds, { ids: written })).map(({ id, canonical }) => [id, canonical]));
    queries.forEach(({ query }, place) => {
      const canonical = standsFor.get(query);
      if (canonical !== undefined) found[place]!.add(canonical);
    });
  }
  return found.map((ids) => [...ids]);
}

/** What is looked for in the index: the name, and each number that is given. */
function termsOf(
  { query, kinds, strict, properties }: ReconcileQuery,
  termsFor: typeof fullTextQuery,
): readonly string[] {
  const numbers = properties.flatMap(({ pid, values }) => (pid === 'identifier' || pid === 'name' ? values : []));
  return [...new Set([query, ...numbers])].flatMap((text) => {
    const wanted = nameQueryOf(text);
    return wanted === null ? [] : [termsFor(wanted, strict && kinds.length > 0 ? kinds : null)];
  });
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
