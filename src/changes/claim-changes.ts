import type { Claim } from '../domain/claim.ts';
import { claimDecided } from '../generated/cypher.ts';
import type { MaterializedCount } from '../domain/materialized-count.ts';
import type { RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { claimFromProperties, claimProperties, type ClaimProperties } from '../store/layout/claim.ts';
import { keyedClaim, ownIds, type CanonicalOf } from '../store/layout/own-ids.ts';
import type { ChangedClaim } from '../store/write/change-entries.ts';
import { decidedAgain, decisionFromProperties, type DecisionRecord } from '../store/write/decisions.ts';
import { entitiesOf } from '../store/write/record-load.ts';
import { writeClaims } from '../store/write/write-claims.ts';

/** A claim as a change leaves it: another row, or none, and what is decided on it. */
export interface ClaimChange {
  readonly id: string;
  /** As it is stored; null where it is not there, or is not to be. */
  readonly before: ClaimProperties | null;
  readonly after: ClaimProperties | null;
  readonly decisionBefore: DecisionRecord | null;
  readonly decisionAfter: DecisionRecord | null;
}

/** A claim that a change adds, under the entities that the ids which it names stand for. */
export function added(claim: Claim, change: string, canonical: CanonicalOf): ClaimChange {
  const after = { ...keyedClaim(claimProperties(claim), canonical), addedBy: change };
  return { id: claim.id, before: null, after, decisionBefore: null, decisionAfter: null };
}

/** A claim as it is stored, and what is decided on it; null for nothing. */
export interface ReviewedClaim {
  readonly row: ClaimProperties;
  readonly decision: DecisionRecord | null;
}

/** Some stored claims with the decisions on them, by id; those that are not there are left out. */
export async function reviewedClaims(
  run: RunStatement,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewedClaim>> {
  const rows = await runRows(run, claimDecided, { ids: [...new Set(ids)] });
  return new Map(
    rows.map(({ id, claim, decision }) => [
      id,
      { row: claim, decision: decision === null ? null : decisionFromProperties(decision) },
    ]),
  );
}

/**
 * The changes by which something else is decided on stored claims: what `decide` makes of the decision on each, which it gets as it
 * counts and by the ids that it names itself; null takes a decision back.
 */
export function decisionChanges(
  reviewed: ReadonlyMap<string, ReviewedClaim>,
  decide: (claim: Claim, before: DecisionRecord | null) => DecisionRecord | null,
): readonly ClaimChange[] {
  return [...reviewed].map(([id, { row: before, decision: decisionBefore }]): ClaimChange => {
    const decisionAfter = decide({ ...claimFromProperties(before), ...ownIds(before) }, decisionBefore);
    return { id, before, after: decidedAgain(before, decisionAfter), decisionBefore, decisionAfter };
  });
}

/** What changes of claims did: what each changed, and how counts change with them. */
export interface AppliedChanges {
  readonly changed: readonly ChangedClaim[];
  readonly counts: readonly MaterializedCount[];
}

/** Writes the changes of claims, with the decisions on them. */
export async function applyChanges(run: RunStatement, changes: readonly ClaimChange[]): Promise<AppliedChanges> {
  if (changes.length === 0) return { changed: [], counts: [] };
  const counts = await writeClaims(run, changes, {
    decisions: changes.flatMap(({ decisionAfter }) => decisionAfter ?? []),
    undecided: changes.flatMap(({ id, decisionBefore, decisionAfter }) =>
      decisionBefore !== null && decisionAfter === null ? [id] : [],
    ),
  });
  const changed = changes.map(({ id, before, after, decisionBefore, decisionAfter }) => ({
    claim: id,
    entities: [...new Set([before, after].flatMap((row) => entitiesOf(row)))],
    ...differing(before, after),
    decisionBefore,
    decisionAfter,
  }));
  return { changed, counts };
}

/** A claim's properties before and after: all of them where it came or went, else what differs of its review. */
function differing(before: ClaimProperties | null, after: ClaimProperties | null) {
  if (before === null || after === null) return { before, after };
  return { before: reviewOf(before), after: reviewOf(after) };
}

function reviewOf(row: ClaimProperties) {
  const { status, rank, rankReason } = claimFromProperties(row);
  return { status, rank, ...(rankReason === null ? {} : { rankReason }) };
}
