import {
  conflictDelete,
  entityDeleteElements,
  relationDelete,
  relationDeleteElements,
} from '../../generated/cypher.ts';
import type { Database, RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { rebuildCandidates } from '../candidates/ensure-candidates.ts';
import { comparePages, type Difference } from './differences.ts';
import { storedClaims } from './claim-reader.ts';
import { putAliasesRight, putClaimsRight } from './merged-differences.ts';
import { addToCounts } from './maintain-counts.ts';
import { readingFrom, readingWith } from './read-stored.ts';
import { rebuildCounts } from './rebuild-counts.ts';
import { holdViews } from './hold-views.ts';
import { NOTHING_AFFECTED, planViews, writeViews, type Affected } from './refresh-views.ts';
import { mattersOfConflicts } from './conflict-views.ts';
import { endsOf } from './views.ts';

/** In milliseconds. */
const DEADLINE = { deadlineMs: 600_000 };

/** How many of each were put right. */
export type Rebuilt = Readonly<Record<Difference['of'], number>>;

/**
 * Makes every merged id stand as judgements give it, and every entity, term, relation and conflict as the claims give it, one page
 * of differences and one transaction at a time, then every count and every pair of entities that may be the same as the entities
 * give it. What is right already is not written. Safe to break off and to run again.
 */
export async function rebuild(database: Database): Promise<Rebuilt> {
  const rebuilt = { entity: 0, relation: 0, term: 0, conflict: 0, count: 0, candidate: 0, alias: 0, claim: 0 };
  for await (const { of, differences } of comparePages(readingFrom(database))) {
    if (differences.length === 0) continue;
    if (of === 'count') await rebuildCounts(database);
    else if (of === 'candidate') await rebuildCandidates(database);
    else if (of === 'alias') await database.write((run) => putAliasesRight(run, differences), DEADLINE);
    else if (of === 'claim') await database.write((run) => putClaimsRight(run, differences), DEADLINE);
    else await database.write((run) => putRight(run, of, differences), DEADLINE);
    rebuilt[of] += differences.length;
  }
  return rebuilt;
}

async function putRight(run: RunStatement, of: Difference['of'], differences: readonly Difference[]): Promise<void> {
  const elements = differences.flatMap(({ element }) => element ?? []);
  if (of === 'entity' || of === 'conflict') await runRows(run, entityDeleteElements, { elements });
  if (of === 'relation') await runRows(run, relationDeleteElements, { elements });
  const ids = differences.filter(({ element }) => element === null).map(({ id }) => id);
  const ends = of === 'relation' ? ids.map(endsOf) : [];
  const affected = affectedBy(of, ids);
  const held = await holdViews(run, affected);
  // One that is there twice, or as another type, cannot be put right where it is.
  await runRows(run, relationDelete, { rows: ends });
  if (of === 'conflict') await runRows(run, conflictDelete, { ids });
  const counts = await writeViews(run, await planViews(run, storedClaims(readingWith(run)), affected, held));
  await addToCounts(run, counts);
}

function affectedBy(of: Difference['of'], ids: readonly string[]): Affected {
  if (of === 'entity') return { ...NOTHING_AFFECTED, entities: new Set(ids) };
  if (of === 'term') return { ...NOTHING_AFFECTED, terms: new Set(ids) };
  if (of === 'relation') return { ...NOTHING_AFFECTED, relations: new Set(ids) };
  const { attributes, figures, relations, disputes } = mattersOfConflicts(ids);
  return { ...NOTHING_AFFECTED, entities: attributes, figures, relations, disputes };
}
