import { relationOf } from '../../domain/relation-of.ts';
import { isStanding } from '../../domain/standing.ts';
import type { Claim } from '../../domain/claim.ts';
import type { MaterializedCount } from '../../domain/materialized-count.ts';
import { claimWrite } from '../../generated/cypher.ts';
import type { RunStatement } from '../../graph/database.ts';
import { runRows } from '../../graph/statement.ts';
import { claimFromProperties, type ClaimProperties } from '../layout/claim.ts';
import { omitEmpty } from '../layout/omit-empty.ts';
import { changedEntities } from '../candidates/changed-entities.ts';
import { refreshCandidates } from '../candidates/refresh-candidates.ts';
import type { DecisionRecord } from './decisions.ts';
import { gatherClaims } from './gather-claims.ts';
import { holdViews, isFresh, type HeldEntities } from './hold-views.ts';
import { remakeDisputed } from './keep-disputes.ts';
import { claimCounts } from './maintain-counts.ts';
import { readingWith } from './read-stored.ts';
import { planViews, writeViews } from './refresh-views.ts';
import { affectedBy } from './write-source.ts';

/** A claim as it is stored, and as it is to be; null where it is not there. */
export interface ClaimWrite {
  readonly before: ClaimProperties | null;
  readonly after: ClaimProperties | null;
}

/** What is written with claims. */
export interface WrittenBeside {
  /** The entities of which the claims change what they are said to be; all that they speak of unless given. */
  readonly entities?: ReadonlySet<string>;
  /** Entities of which something else is judged than before, which decides where their pairs are listed. */
  readonly judged?: ReadonlySet<string>;
  /** Decisions to be put in place of those on the same claims, and the claims on which there is to be none. */
  readonly decisions?: readonly DecisionRecord[];
  readonly undecided?: readonly string[];
}

/**
 * Writes some claims, whoever makes them, and makes anew every relation, entity, term and conflict that this may change.
 * Claims that do not count before or after, as those that nobody has decided on, change no view. Answers how counts change
 * with it, to be added when the transaction will hold nothing further. Part of one write transaction.
 */
export async function writeClaims(
  run: RunStatement,
  writes: readonly ClaimWrite[],
  { entities, judged = new Set(), decisions = [], undecided = [] }: WrittenBeside = {},
): Promise<readonly MaterializedCount[]> {
  const before = writes.flatMap((one) => (one.before === null ? [] : claimFromProperties(one.before)));
  const now = writes.flatMap((one) => (one.after === null ? [] : claimFromProperties(one.after)));
  const counting = [...before, ...now].filter(isStanding);
  const all = affectedBy(counting.map((claim) => ({ ...claim, relation: relationOf(claim)?.id ?? null })));
  const affected = entities === undefined ? all : { ...all, entities };
  const held = counting.length === 0 ? new Map() : await holdViews(run, affected);
  await runRows(run, claimWrite, {
    rows: writes.flatMap(({ after }) => after ?? []),
    gone: writes.flatMap((one) => (one.after === null && one.before !== null ? String(one.before.id) : [])),
    decisions: decisions.map((decision) => omitEmpty({ ...decision })),
    undecided,
  });
  const ofClaims = claimCounts({ gone: before, come: now });
  if (counting.length === 0) {
    await refreshCandidates(run, judged);
    return ofClaims;
  }
  const claims = [...new Set([...before, ...now].map(({ id }) => id))];
  const spoken = spokenOf(counting, affected.entities, held);
  const reader = await gatherClaims(readingWith(run), { ...affected, claims, spoken });
  const changes = await planViews(run, reader, affected, held);
  const ofEntities = await writeViews(run, changes);
  await remakeDisputed(run, reader, claims);
  await refreshCandidates(run, new Set([...judged, ...(await changedEntities(run, changes, counting))]));
  return [...ofEntities, ...ofClaims];
}

/**
 * The sources of changed claims, for each entity of which these may be the only ones that speak. Which sources speak of what is
 * new is looked up whole, as claims may have waited for it.
 */
function spokenOf(
  changed: readonly Claim[],
  entities: ReadonlySet<string>,
  held: HeldEntities,
): ReadonlyMap<string, readonly string[]> {
  const spoken = new Map<string, Set<string>>();
  for (const id of entities) if (!isFresh(held, id)) spoken.set(id, new Set());
  for (const { subject, object, source } of changed)
    for (const id of [subject, object]) if (id !== null) spoken.get(id)?.add(source);
  return new Map([...spoken].map(([id, sources]) => [id, [...sources]]));
}
