import {
  claimCreate,
  claimCreateFigures,
  claimKindsElsewhere,
  conflictCreate,
  entityCreate,
  entityKinds,
  registerSaidElsewhere,
  relationCreate,
} from '../generated/cypher.ts';
import type { Properties } from '../store/layout/properties.ts';
import { otherKind } from '../domain/claim-checks/other-kind.ts';
import { changesIn, countInto, COUNTED_FIELDS, type MaterializedCounts } from '../domain/materialized-count.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { batches } from '../store/write/batches.ts';
import { storedClaims } from '../store/write/claim-reader.ts';
import {
  addToCounts,
  maintainClaimCounts,
  maintainCounts,
  profileOf,
  type CountedClaims,
} from '../store/write/maintain-counts.ts';
import { readingWith } from '../store/write/read-stored.ts';
import { holdViews } from '../store/write/hold-views.ts';
import { NOTHING_AFFECTED, planViews, writeViews, type Affected } from '../store/write/refresh-views.ts';
import type { RelationRow } from '../store/layout/relation.ts';
import type { EntityRow } from '../store/layout/entity.ts';
import { canonicalOf } from '../store/write/canonical-ids.ts';
import { besideMerged } from './merged-rows.ts';
import type { Reject } from './reject.ts';
import { rowEndsFault } from './row-faults.ts';
import type { Stored } from './row-records.ts';

/** What is to be stored of a row, and where the row stands. */
export interface Numbered<T> extends Pick<Reject, 'path' | 'line' | 'row'> {
  readonly stored: T;
}

/** Settles once everything before a batch is stored; rejects where that failed. */
export type Turn = () => Promise<void>;

const CLAIMS_AT_ONCE = 2000;

/** Rows of a batch, held against what the database holds of others. */
export interface Judged<Item> {
  /** Those to be stored. */
  readonly items: readonly Item[];
  /** Those that are left out. */
  readonly rejects: readonly Reject[];
}

/** Rows of relations, held against the entities at their ends. */
export interface JudgedRelations extends Judged<Numbered<Stored<RelationRow>>> {
  /** The kinds of the entities at the ends of all rows, those that are left out included. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The entities at the ends of rows that are left out. */
  readonly endsLeftOut: readonly string[];
}

/**
 * Stores entities and the claims on them. What only the register speaks of is as its row gives it; what others speak of
 * too is made of all their claims, in the same way as by the loader. Claims, which nobody else can touch yet, are created
 * at once; all else waits for its `turn`, so that a batch before this one may still be under way. Throws MergedMeanwhile.
 */
export async function writeEntities(
  run: RunStatement,
  { items: all }: Judged<Numbered<Stored<EntityRow>>>,
  sources: readonly string[],
  turn: Turn,
): Promise<void> {
  const { items, anew, confirm } = await besideMerged(run, all);
  const views = items.flatMap(({ stored }) => stored.view ?? []);
  const ids = views.map(({ id }) => id);
  const shared = await saidElsewhere(run, { entities: ids, relations: [] }, sources);
  await writeClaims(run, items);
  await turn();
  const there = await kindsOf(run, ids);
  const alone = (id: string) => !there.has(id) && !shared.has(id);
  await createEntities(
    run,
    views.filter(({ id }) => alone(id)),
  );
  const others = [...ids.filter((id) => !alone(id)), ...anew.entities];
  await writeConflicts(run, items, (view) => view === null || alone(view.id));
  await makeAnew(run, { ...NOTHING_AFFECTED, entities: new Set(others), figures: new Set(others) });
  await countClaims(run, items);
  await confirm();
}

/**
 * Which rows of entities can be stored: what an entity is, the sources that were there before have settled, and a row
 * that makes another kind of thing of it is left out. A source file is refused for the same. The answer is the same once
 * the rows are stored.
 */
export async function judgeEntities(
  run: RunStatement,
  all: readonly Numbered<Stored<EntityRow>>[],
  sources: readonly string[],
): Promise<Judged<Numbered<Stored<EntityRow>>>> {
  const ids = all.flatMap(({ stored: { view } }) => (view === null ? [] : [view.id]));
  const elsewhere = new Map<string, string>();
  for (const { id, kind } of await runRows(run, claimKindsElsewhere, { ids, except: sources })) elsewhere.set(id, kind);
  const rejects: Reject[] = [];
  const items = all.filter((item) => {
    const { view } = item.stored;
    const other = view === null ? undefined : elsewhere.get(view.id);
    const fault = other === undefined ? null : otherKind(view!.properties.kind as string, other, 'the database');
    if (fault !== null) rejects.push({ ...placeOf(item), reason: `"${view!.id}" is ${fault}` });
    return fault === null;
  });
  return { items, rejects };
}

/**
 * Which rows of relations can be stored; all entities must be there before. Left out are rows with no entity at one of
 * their ends, or one of a kind that the type does not take. The answer is the same once the rows are stored.
 */
export async function judgeRelations(
  run: RunStatement,
  all: readonly Numbered<Stored<RelationRow>>[],
): Promise<JudgedRelations> {
  const kinds = await endKinds(run, all);
  const faultOf = ({ stored: { view } }: Numbered<Stored<RelationRow>>): string | null => {
    if (view === null) return null;
    const missing = [view.from, view.to].find((id) => !kinds.has(id));
    if (missing !== undefined) return `there is no entity "${missing}" for its end`;
    return rowEndsFault(view, (id) => kinds.get(id));
  };
  const faults = all.map((item) => ({ item, reason: faultOf(item) }));
  const wrong = faults.flatMap(({ item, reason }) => (reason === null ? [] : [{ item, reason }]));
  return {
    items: faults.flatMap(({ item, reason }) => (reason === null ? [item] : [])),
    rejects: wrong.map(({ item, reason }) => ({ ...placeOf(item), reason })),
    kinds,
    endsLeftOut: wrong.flatMap(({ item }) => endsOfView(item.stored.view!)).filter((id) => kinds.has(id)),
  };
}

/**
 * Stores relations and the claims on them, in the same turns as entities. `describes` tells whether the register's row of
 * an entity made the entity what it is, of this kind; what the register speaks of without one is made anew, as it now
 * speaks of it.
 */
export async function writeRelations(
  run: RunStatement,
  { items: all, kinds, endsLeftOut }: JudgedRelations,
  sources: readonly string[],
  turn: Turn,
  describes: (id: string, kind: string) => boolean,
): Promise<void> {
  const { items, anew, confirm } = await besideMerged(run, all);
  const views = items.flatMap(({ stored }) => stored.view ?? []);
  const shared = await saidElsewhere(run, { entities: [], relations: views.map(({ id }) => id) }, sources);
  await writeClaims(run, items);
  await turn();
  await createRelations(
    run,
    views.filter(({ id }) => !shared.has(id)),
  );
  await writeConflicts(run, items, (view) => view === null || !shared.has(view.id));
  const further = views.flatMap(endsOfView).filter((id) => !describes(id, kinds.get(id)!));
  // Rows that are left out were counted among those that speak of the ends that are there.
  const canonical = await canonicalOf(readingWith(run), endsLeftOut);
  await makeAnew(run, {
    ...NOTHING_AFFECTED,
    entities: new Set([...endsLeftOut.map(canonical), ...further, ...anew.entities]),
    relations: new Set([...shared, ...anew.relations]),
  });
  await countClaims(run, items);
  await confirm();
}

function endsOfView({ from, to }: RelationRow): readonly string[] {
  return [from, to];
}

// None of them is at the end of a relation yet, so what they count under need not be read.
async function createEntities(run: RunStatement, views: readonly EntityRow[]): Promise<void> {
  for (const rows of batches(views)) await runRows(run, entityCreate, { rows });
  const counts: MaterializedCounts = new Map();
  for (const { properties } of views) {
    const profile = {
      kind: properties.kind as string,
      fields: COUNTED_FIELDS.map((name) => (properties as Properties)[name] ?? null),
      sources: properties.sources as readonly string[],
      places: [],
    };
    countInto(counts, profileOf(profile), 1);
  }
  await addToCounts(run, changesIn(counts));
}

async function createRelations(run: RunStatement, views: readonly RelationRow[]): Promise<void> {
  const located = views.filter(({ type }) => type === 'LOCATED_IN').map(({ from }) => from);
  await maintainCounts(run, located, async () => {
    for (const rows of batches(views)) await runRows(run, relationCreate, { rows });
  });
}

function placeOf({ path, line, row }: Numbered<unknown>): Omit<Reject, 'reason'> {
  return { path, line, row };
}

async function endKinds(
  run: RunStatement,
  items: readonly Numbered<Stored<RelationRow>>[],
): Promise<ReadonlyMap<string, string>> {
  const ends = new Set(items.flatMap(({ stored: { view } }) => (view === null ? [] : endsOfView(view))));
  return kindsOf(run, [...ends]);
}

async function kindsOf(run: RunStatement, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await runRows(run, entityKinds, { ids })).map(({ id, kind }) => [id, kind]));
}

async function saidElsewhere(
  run: RunStatement,
  asked: { readonly entities: readonly string[]; readonly relations: readonly string[] },
  sources: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await runRows(run, registerSaidElsewhere, { ...asked, sources })).map(({ id }) => id));
}

async function writeClaims(run: RunStatement, items: readonly Numbered<Stored<unknown>>[]): Promise<void> {
  const claims = items.flatMap(({ stored }) => stored.claims);
  const hasFigure = (claim: Properties) => claim['measure'] !== undefined;
  const others = claims.filter((claim) => !hasFigure(claim));
  for (const rows of batches(others, CLAIMS_AT_ONCE)) await runRows(run, claimCreate, { rows });
  for (const rows of batches(claims.filter(hasFigure), CLAIMS_AT_ONCE))
    await runRows(run, claimCreateFigures, { rows });
}

async function countClaims(run: RunStatement, items: readonly Numbered<Stored<unknown>>[]): Promise<void> {
  await maintainClaimCounts(run, { gone: [], come: items.flatMap(({ stored }) => stored.claims) as CountedClaims });
}

async function writeConflicts<View>(
  run: RunStatement,
  items: readonly Numbered<Stored<View>>[],
  isAlone: (view: View | null) => boolean,
): Promise<void> {
  const rows = items.flatMap(({ stored }) => (isAlone(stored.view) ? stored.conflicts : []));
  if (rows.length > 0) await runRows(run, conflictCreate, { rows });
}

async function makeAnew(run: RunStatement, affected: Affected): Promise<void> {
  if (affected.entities.size === 0 && affected.relations.size === 0) return;
  const held = await holdViews(run, affected);
  const plan = await planViews(run, storedClaims(readingWith(run)), affected, held);
  await addToCounts(run, await writeViews(run, plan));
}
