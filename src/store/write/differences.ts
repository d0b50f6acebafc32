import {
  claimDescribedPage,
  claimDescribedTermsPage,
  claimFiguredPage,
  claimRelationsPage,
  conflictPage,
  conflictStored,
  conflictStray,
  disputePage,
  entityPage,
  entityStored,
  entityStray,
  relationStored,
  relationUnclaimed,
  termPage,
  termStored,
} from '../../generated/cypher.ts';
import type { Properties } from '../layout/properties.ts';
import type { Conflict } from '../../domain/conflict.ts';
import { compareCandidates } from '../candidates/compare-candidates.ts';
import { compareMerged } from './merged-differences.ts';
import { storedClaims } from './claim-reader.ts';
import { compareCounts } from './compare-counts.ts';
import { conflictRow } from '../layout/conflict.ts';
import {
  conflictsById,
  conflictsOnAttributes,
  conflictsOnFigures,
  conflictsOnRelations,
  declaredConflicts,
} from './conflict-views.ts';
import type { ReadStored } from './read-stored.ts';
import { describedIds, endsOf, entityRows, relationRows, termRows } from './views.ts';

/** One thing that does not stand in the graph as the claims give it. */
export interface Difference {
  readonly of: 'entity' | 'relation' | 'term' | 'conflict' | 'count' | 'candidate' | 'alias' | 'claim';
  /** MISSING: claims give it, and it is not there. EXTRA: it is there, and no claim gives it, or it is there twice. */
  readonly kind: 'MISSING' | 'EXTRA' | 'DIFFERENT';
  readonly id: string;
  /** What of a different one is different: properties, `labels`, `type`, or the nodes beside a conflict; sorted. */
  readonly properties: readonly string[];
  /** Where an extra one is stored, for one that cannot be found by its id. */
  readonly element: string | null;
}

/** What was compared at one time, and how it differs. */
export interface Page {
  readonly of: Difference['of'];
  /** How many the claims give; those that are only stored are not counted. */
  readonly checked: number;
  readonly differences: readonly Difference[];
}

/**
 * Compares everything that claims give with everything that stands in the graph, `size` things at a time, whatever the
 * size of the whole: merged ids and the claims that name them, terms and entities, then the relations between them, then the
 * conflicts among all their claims; then the counts, of which only one for each value or two is kept in mind; last the pairs of
 * entities that may be the same, for which all entities are compared. What is loaded meanwhile may show up as a difference.
 */
export async function* comparePages(read: ReadStored, size = 500): AsyncGenerator<Page> {
  yield* compareMerged(read, size);
  for await (const ids of pages((after) => read(claimDescribedTermsPage, { after, limit: size }))) {
    yield compared('term', await termsOf(read, ids));
  }
  for await (const rows of rowPages((after) => read(termPage, { after, limit: size }))) {
    yield extras('term', rows);
  }
  for await (const ids of pages((after) => read(claimDescribedPage, { after, limit: size }))) {
    yield compared('entity', await entitiesOf(read, ids));
  }
  for await (const rows of rowPages((after) => read(entityPage, { after, limit: size }))) {
    yield extras('entity', rows);
    const unclaimed = await read(relationUnclaimed, { ids: rows.map(({ id }) => id) });
    yield page(
      'relation',
      0,
      unclaimed.map(({ id, element }) => extra('relation', id ?? element, element)),
    );
  }
  const stray = await read(entityStray, {});
  yield page(
    'entity',
    0,
    stray.map(({ id, element }) => extra('entity', id ?? element, element)),
  );
  for await (const ids of pages((after) => read(claimRelationsPage, { after, limit: size }))) {
    yield compared('relation', await relationsOf(read, ids));
  }
  yield* compareConflicts(read, size);
  yield await countsPage(read);
  yield await candidatesPage(read);
}

async function* compareConflicts(read: ReadStored, size: number): AsyncGenerator<Page> {
  const claims = storedClaims(read);
  const matters = [
    [claimRelationsPage, conflictsOnRelations],
    [claimDescribedPage, conflictsOnAttributes],
    [claimFiguredPage, conflictsOnFigures],
    [disputePage, declaredConflicts],
  ] as const;
  for (const [statement, conflictsOn] of matters) {
    for await (const ids of pages((after) => read(statement, { after, limit: size }))) {
      yield compared('conflict', await conflictsOf(read, await conflictsOn(claims, ids)));
    }
  }
  for await (const ids of pages((after) => read(conflictPage, { after, limit: size }))) {
    const given = new Set((await conflictsById(claims, ids)).map(({ id }) => id));
    yield extras(
      'conflict',
      ids.map((id) => ({ id, described: given.has(id) })),
    );
  }
  const stray = await read(conflictStray, {});
  yield page(
    'conflict',
    0,
    stray.map(({ id, element }) => extra('conflict', id ?? element, element)),
  );
}

async function countsPage(read: ReadStored): Promise<Page> {
  const { given, differences } = await compareCounts(read);
  return page(
    'count',
    given,
    differences.map(({ wanted, stored }): Difference => {
      const { of, first, second } = wanted ?? stored!;
      const id = [of, first, second].filter((part) => part !== '' && part !== null).join(' ');
      if (wanted === null) return extra('count', id, stored!.element);
      if (stored === null) return { of: 'count', kind: 'MISSING', id, properties: [], element: null };
      return { of: 'count', kind: 'DIFFERENT', id, properties: ['count'], element: null };
    }),
  );
}

async function candidatesPage(read: ReadStored): Promise<Page> {
  const { given, differences } = await compareCandidates(read);
  return page(
    'candidate',
    given,
    differences.map(({ of, id, wanted, stored }): Difference => {
      const properties = of === 'keys' ? ['keys'] : [];
      const kind = wanted === null ? 'EXTRA' : stored === null ? 'MISSING' : 'DIFFERENT';
      return { of: 'candidate', kind, id, properties, element: null };
    }),
  );
}

interface Pair {
  readonly id: string;
  readonly wanted: Properties | null;
  /** All that are stored with this id. */
  readonly stored: readonly Properties[];
}

async function termsOf(read: ReadStored, ids: readonly string[]): Promise<readonly Pair[]> {
  const wanted = await termRows(storedClaims(read), ids);
  const stored = groupById(await read(termStored, { ids }), ({ properties }) => properties);
  return ids.map((id) => ({ id, wanted: wanted.get(id) ?? null, stored: stored.get(id) ?? [] }));
}

async function entitiesOf(read: ReadStored, ids: readonly string[]): Promise<readonly Pair[]> {
  const wanted = await entityRows(storedClaims(read), ids);
  const stored = groupById(await read(entityStored, { ids }), ({ labels, properties }) => ({
    ...properties,
    labels: labels.toSorted(),
  }));
  return ids.map((id) => {
    const row = wanted.get(id);
    const properties = row === undefined ? null : { ...row.properties, labels: row.labels.toSorted() };
    return { id, wanted: properties, stored: stored.get(id) ?? [] };
  });
}

async function relationsOf(read: ReadStored, ids: readonly string[]): Promise<readonly Pair[]> {
  const ends = ids.map(endsOf);
  const wanted = await relationRows(storedClaims(read), ids);
  const there = await describedIds(storedClaims(read), [...new Set(ends.flatMap(({ from, to }) => [from, to]))]);
  const stored = groupById(await read(relationStored, { rows: ends }), ({ type, properties }) => ({
    ...properties,
    type,
  }));
  return ends.map(({ id, from, to }) => {
    const row = there.has(from) && there.has(to) ? wanted.get(id) : undefined;
    const properties = row === undefined ? null : { ...row.properties, type: row.type };
    return { id, wanted: properties, stored: stored.get(id) ?? [] };
  });
}

async function conflictsOf(read: ReadStored, conflicts: readonly Conflict[]): Promise<readonly Pair[]> {
  const rows = conflicts.map(conflictRow);
  const found = await read(conflictStored, { ids: rows.map(({ id }) => id) });
  const stored = groupById(found, ({ properties, contentions, concerns }) => ({
    ...properties,
    contentions,
    concerns,
  }));
  return rows.map(({ id, properties, contentions, concerns }) => ({
    id,
    wanted: { ...properties, contentions: contentions.map(inOrder), concerns: concerns.map(inOrder) },
    stored: (stored.get(id) ?? []).map((one) => ({
      ...one,
      contentions: one.contentions.map(inOrder),
      concerns: one.concerns.map(inOrder),
    })),
  }));
}

// Maps come with their keys in any order.
function inOrder(properties: Properties): readonly unknown[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

function compared(of: Difference['of'], pairs: readonly Pair[]): Page {
  const given = pairs.filter(({ wanted }) => wanted !== null).length;
  return page(
    of,
    given,
    pairs.flatMap((pair) => compare(of, pair)),
  );
}

function compare(of: Difference['of'], { id, wanted, stored }: Pair): readonly Difference[] {
  const [first, ...more] = stored;
  if (first === undefined) return wanted === null ? [] : [{ of, kind: 'MISSING', id, properties: [], element: null }];
  if (wanted === null || more.length > 0) return [extra(of, id, null)];
  const properties = [...new Set([...Object.keys(wanted), ...Object.keys(first)])]
    .filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(first[name]))
    .sort();
  return properties.length === 0 ? [] : [{ of, kind: 'DIFFERENT', id, properties, element: null }];
}

function extras(of: Difference['of'], rows: readonly { readonly id: string; readonly described: boolean }[]): Page {
  return page(
    of,
    0,
    rows.filter(({ described }) => !described).map(({ id }) => extra(of, id, null)),
  );
}

function extra(of: Difference['of'], id: string, element: string | null): Difference {
  return { of, kind: 'EXTRA', id, properties: [], element };
}

function page(of: Difference['of'], checked: number, differences: readonly Difference[]): Page {
  return { of, checked, differences };
}

function groupById<Row extends { readonly id: string }, T>(
  rows: readonly Row[],
  pick: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), pick(row)]);
  return groups;
}

async function* pages(next: (after: string) => Promise<readonly { readonly id: string }[]>): AsyncGenerator<string[]> {
  for await (const rows of rowPages(next)) yield rows.map(({ id }) => id);
}

async function* rowPages<Row extends { readonly id: string }>(
  next: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let rows = await next(''); rows.length > 0; rows = await next(rows.at(-1)!.id)) yield rows;
}
