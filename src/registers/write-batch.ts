import {
  claimCreate,
  claimCreateFigures,
  conflictCreate,
  entityCreate,
  entityMissing,
  registerSaidElsewhere,
  relationCreate,
} from '../generated/cypher.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { changesIn, countInto, COUNTED_FIELDS, type Tallies } from '../domain/tally.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { batches } from '../sources/batches.ts';
import { storedClaims } from '../sources/claim-reader.ts';
import { addToTallies, keepClaimTallies, keepTallies, profileOf, type CountedClaims } from '../sources/keep-tallies.ts';
import { readingWith } from '../sources/read-stored.ts';
import { lockViews, NOTHING_AFFECTED, planViews, writeViews, type Affected } from '../sources/refresh-views.ts';
import type { EntityRow, RelationRow } from '../sources/view-properties.ts';
import type { Reject } from './prepare-file.ts';
import type { Stored } from './row-records.ts';

/** What is to be stored of a row, and where the row stands. */
export interface Numbered<T> extends Pick<Reject, 'path' | 'line' | 'row'> {
  readonly stored: T;
}

/** Settles once everything before a batch is stored; rejects where that failed. */
export type Turn = () => Promise<unknown>;

const CLAIMS_AT_ONCE = 2000;

/**
 * Stores entities and the claims on them. What only the register speaks of is as its row gives it; what others speak of
 * too is made of all their claims, in the same way as by the loader. Claims, which nobody else can touch yet, are created
 * at once; all else waits for its `turn`, so that a batch before this one may still be under way. Answers no rejects:
 * nothing can be missing.
 */
export async function writeEntities(
  run: RunStatement,
  items: readonly Numbered<Stored<EntityRow>>[],
  sources: readonly string[],
  turn: Turn,
): Promise<readonly Reject[]> {
  const views = items.flatMap(({ stored }) => stored.view ?? []);
  const ids = views.map(({ id }) => id);
  const shared = await saidElsewhere(run, { entities: ids, relations: [] }, sources);
  await writeClaims(run, items);
  await turn();
  const absent = new Set((await runRows(run, entityMissing, { ids })).map(({ id }) => id));
  const alone = (id: string) => absent.has(id) && !shared.has(id);
  await createEntities(
    run,
    views.filter(({ id }) => alone(id)),
  );
  const others = ids.filter((id) => !alone(id));
  await writeConflicts(run, items, (view) => view === null || alone(view.id));
  await makeAnew(run, { ...NOTHING_AFFECTED, entities: new Set(others), figures: new Set(others) });
  await countClaims(run, items);
  return [];
}

/**
 * Stores relations and the claims on them, in the same turns as entities; all entities must be there before. Answers the
 * rows that were left out because no entity is at one of their ends.
 */
export async function writeRelations(
  run: RunStatement,
  items: readonly Numbered<Stored<RelationRow>>[],
  sources: readonly string[],
  turn: Turn,
): Promise<readonly Reject[]> {
  const missing = await missingEnds(run, items);
  const faultOf = ({ stored: { view } }: Numbered<Stored<RelationRow>>) =>
    view === null ? undefined : [view.from, view.to].find((id) => missing.has(id));
  const whole = items.filter((item) => faultOf(item) === undefined);
  const views = whole.flatMap(({ stored }) => stored.view ?? []);
  const shared = await saidElsewhere(run, { entities: [], relations: views.map(({ id }) => id) }, sources);
  await writeClaims(run, whole);
  await turn();
  await createRelations(
    run,
    views.filter(({ id }) => !shared.has(id)),
  );
  await writeConflicts(run, whole, (view) => view === null || !shared.has(view.id));
  // Their rows were counted among those that speak of the ends that are there.
  const spokenOf = items
    .filter((item) => faultOf(item) !== undefined)
    .flatMap(({ stored: { view } }) => [view!.from, view!.to]);
  const entities = new Set(spokenOf.filter((id) => !missing.has(id)));
  await makeAnew(run, { ...NOTHING_AFFECTED, entities, relations: shared });
  await countClaims(run, whole);
  return items.flatMap((item) => {
    const end = faultOf(item);
    return end === undefined ? [] : [{ ...placeOf(item), reason: `there is no entity "${end}" for its end` }];
  });
}

// None of them is at the end of a relation yet, so what they count under need not be read.
async function createEntities(run: RunStatement, views: readonly EntityRow[]): Promise<void> {
  for (const rows of batches(views)) await runRows(run, entityCreate, { rows });
  const tallies: Tallies = new Map();
  for (const { properties } of views) {
    const profile = {
      kind: properties['kind'] as string,
      fields: COUNTED_FIELDS.map((name) => properties[name] ?? null),
      sources: properties['sources'] as readonly string[],
      places: [],
    };
    countInto(tallies, profileOf(profile), 1);
  }
  await addToTallies(run, changesIn(tallies));
}

async function createRelations(run: RunStatement, views: readonly RelationRow[]): Promise<void> {
  const located = views.filter(({ type }) => type === 'LOCATED_IN').map(({ from }) => from);
  await keepTallies(run, located, async () => {
    for (const rows of batches(views)) await runRows(run, relationCreate, { rows });
  });
}

function placeOf({ path, line, row }: Numbered<unknown>): Omit<Reject, 'reason'> {
  return { path, line, row };
}

async function missingEnds(
  run: RunStatement,
  items: readonly Numbered<Stored<RelationRow>>[],
): Promise<ReadonlySet<string>> {
  const ends = new Set(items.flatMap(({ stored: { view } }) => (view === null ? [] : [view.from, view.to])));
  return new Set((await runRows(run, entityMissing, { ids: [...ends] })).map(({ id }) => id));
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
  await keepClaimTallies(run, { gone: [], come: items.flatMap(({ stored }) => stored.claims) as CountedClaims });
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
  const fresh = await lockViews(run, affected);
  const plan = await planViews(run, storedClaims(readingWith(run)), affected, fresh);
  await addToTallies(run, await writeViews(run, plan));
}
